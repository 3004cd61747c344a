package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.code;
import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackNamingTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
        cashier.run("pack", "receive", numbers("001")).done();
        cashier.run("pack", "activate", numbers("001"), "--bin", "2").done();
    }

    @Test
    void a_pack_is_named_by_a_scan_by_game_and_number_or_by_its_bin() {
        cli.run("pack", "show", numbers("044")).done().prints("Pack 2029-0004321");
        cli.run("pack", "show", "2029-4321").done().prints("Pack 2029-0004321");
        cli.run("pack", "show", "02029-0004321").done().prints("Pack 2029-0004321");
        cli.run("pack", "show", "bin:2").done().prints("Pack 2029-0004321");
    }

    @Test
    void what_names_nothing_says_what_was_looked_for() {
        cli.run("pack", "show", numbers("001").replace("4321", "9999"))
                .refused("PACK_UNKNOWN")
                .complains("2029-0009999");
        cli.run("pack", "show", "2029-5").refused("PACK_UNKNOWN");
        cli.run("pack", "show", "bin:1").refused("PACK_UNKNOWN").complains("bin:1");
        cli.run("pack", "show", "bin:99").refused("BIN_UNKNOWN");
        cli.run("pack", "show", "bin:x").refused("BIN_UNKNOWN");
        cli.run("pack", "show", "").refused("BARCODE_REQUIRED");
        cli.run("pack", "show").wrong("still needs: PACK");
    }

    @Test
    void a_text_that_is_a_scan_of_one_pack_and_the_name_of_another_names_both() {
        cli.as(STORE_MANAGER)
                .run("barcode", "enable", "TX-14", "20290004321001", "20290004321002", "24000000017001")
                .done();
        cli.as(STORE_MANAGER)
                .run("barcode", "enable", "TX-14", "99990004321001", "99990004321002", "99990004321003")
                .refused("LAYOUT_INVALID")
                .complains("no game of these tickets is in the catalogue");
        cashier.run("pack", "receive", code("2400", "0000017", "001")).done();
        String text = "2400-0000017001";
        cli.run("pack", "show", text).done().prints("Pack 2400-0000017");

        cashier.run("pack", "receive", code("2400", "0017001", "001")).done();

        cli.run("pack", "show", text).refused("BARCODE_AMBIGUOUS").complains("2400-0000017", "2400-0017001");
        var told = cli.json("pack", "show", text).refused("BARCODE_AMBIGUOUS");
        assertThat(told.at("/refused/data/candidates")).hasSize(2);
    }
}
