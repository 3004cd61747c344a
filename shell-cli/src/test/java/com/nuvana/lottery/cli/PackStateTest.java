package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack in the wrong state is told as that, before anybody is asked how far it has been sold. */
class PackStateTest {

    private static final String PACK = "2029-4321";

    @TempDir
    private Path root;

    private CliTester manager;

    @BeforeEach
    void put_a_pack_on_sale() {
        CliTester cli = CliTester.withStore(root);
        manager = cli.as(SHIFT_MANAGER);
        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
        cli.as(CASHIER).run("pack", "activate", numbers("001"), "--bin", "1").done();
    }

    @Test
    void a_missing_pack_cannot_go_missing_again_or_back_to_stock_or_be_returned() {
        manager.run("pack", "missing", PACK, "--kind", "lost", "--last-known").done();

        manager.run("pack", "missing", PACK, "--kind", "lost").refused("PACK_WRONG_STATE");
        manager.run("pack", "back-to-stock", PACK).refused("PACK_WRONG_STATE");
        manager.run("pack", "count", PACK).refused("PACK_WRONG_STATE");
        manager.run("pack", "return", PACK, "--reason", "damaged").refused("PACK_WRONG_STATE");
        manager.run("pack", "recover", PACK).wrong("--face N or --last-known");
    }

    @Test
    void a_pack_that_is_not_missing_cannot_be_recovered() {
        manager.run("pack", "recover", PACK).refused("PACK_WRONG_STATE");
    }

    @Test
    void a_pack_in_stock_is_in_stock() {
        manager.run("pack", "back-to-stock", PACK, "--last-known").done();

        manager.run("pack", "back-to-stock", PACK).refused("PACK_WRONG_STATE");
    }

    @Test
    void of_a_pack_on_sale_it_is_asked() {
        manager.run("pack", "missing", PACK, "--kind", "lost").wrong("--last-sold N");
        manager.run("pack", "back-to-stock", PACK).wrong("--face N");
    }
}
