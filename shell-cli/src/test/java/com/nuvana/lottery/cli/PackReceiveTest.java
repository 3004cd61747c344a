package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReceiveTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
    }

    @Test
    void scans_and_names_are_received_together() {
        cashier.run("pack", "receive", numbers("001"), "2400-17", "--delivery", "D-1001")
                .done()
                .prints("2 received, 0 in the books already, 0 refused");

        assertThat(cli.json("pack", "list").ok().texts("/data/packs", "pack"))
                .containsExactly("2029-0004321", "2400-0000017");
        assertThat(cli.json("pack", "show", "2400-17").ok().text("/data/movements/0/act/delivery_reference"))
                .isEqualTo("D-1001");
    }

    @Test
    void one_bad_entry_stops_none_of_the_others_and_every_fate_is_told() {
        var receipt = cashier.json(
                        "pack",
                        "receive",
                        numbers("001"),
                        numbers("002"),
                        "9999-1",
                        "036000291452",
                        "2614-1",
                        supreme("001"))
                .partly();

        assertThat(receipt.texts("/data/received", "pack")).containsExactly("2029-0004321", "2400-0000017");
        assertThat(receipt.texts("/data/duplicates", "code")).containsExactly("PACK_DUPLICATE");
        assertThat(receipt.texts("/data/duplicates", "index")).containsExactly("1");
        assertThat(receipt.texts("/data/refused", "code"))
                .containsExactly("GAME_UNKNOWN", "UPC_PRICE_CODE", "GAME_NOT_ACTIVE");
        assertThat(receipt.texts("/data/refused", "index")).containsExactly("2", "3", "4");
        assertThat(receipt.text("/data/refused/1/input")).isEqualTo("036000291452");
    }

    @Test
    void a_person_reads_which_entry_was_refused_why_and_what_to_do() {
        cashier.run("pack", "receive", numbers("001"), numbers("001"), "12345")
                .partly()
                .prints("1 received, 1 in the books already, 1 refused")
                .prints("Already in the books: 2029-0004321 (in stock)")
                .prints("entry  input  refused", "    3  12345  The code has 5 digits", "(BARCODE_LENGTH)")
                .prints("BARCODE_LENGTH: Scan the whole code again.");
    }

    @Test
    void entries_come_from_standard_input_one_a_line() {
        cashier.reading(numbers("001") + "\r\n\n  \n" + supreme("001") + "\n")
                .run("pack", "receive", "-")
                .done()
                .prints("2 received");
    }

    @Test
    void entries_come_from_a_file_or_from_standard_input_as_one() throws IOException {
        Path file = Files.writeString(root.resolve("delivery.txt"), numbers("001") + "\n");

        cashier.run("pack", "receive", "--file", file.toString()).done().prints("1 received");
        cashier.reading(supreme("001"))
                .run("pack", "receive", "--file", "-")
                .done()
                .prints("1 received");
    }

    @Test
    void nothing_to_read_and_a_file_that_is_not_there_are_wrong_usage() {
        cashier.run("pack", "receive").wrong("Nothing was given to read", "--file");
        cashier.reading("\n\n").run("pack", "receive", "-").wrong("Nothing was given to read");
        cashier.run("pack", "receive", "--file", "none.txt").wrong("none.txt", "cannot be read");
        cashier.run("pack", "receive", "--file", root.toString()).wrong("cannot be read");
    }

    @Test
    void at_a_terminal_standard_input_is_announced() {
        cashier.at(question -> "")
                .reading(numbers("001"))
                .run("pack", "receive", "-", "--no-color")
                .exits(0)
                .complains("end with Ctrl-D");
    }

    @Test
    void hostile_text_is_refused_shown_harmless_and_written_as_json() {
        String hostile = "\u001B[2J'; DROP TABLE pack;--\u202E\uD800";

        var shown = cashier.run("pack", "receive", hostile).partly().prints("<U+001B>[2J", "<U+202E>");
        assertThat(shown.out()).doesNotContain("\u001B", "\u202E");
        var told = cashier.json("pack", "receive", hostile).partly();
        assertThat(told.text("/data/refused/0/code")).isEqualTo("BARCODE_NOT_DIGITS");
        cashier.json("pack", "receive", "9".repeat(1_000_000)).partly();
    }

    @Test
    void a_layout_that_the_store_does_not_read_is_refused() {
        cashier.json("pack", "receive", numbers("001"), "--layout", "TX-14").partly();
        cashier.run("pack", "receive", numbers("001"), "--layout", "?").wrong("--layout: '?' is not a layout such as");
        cashier.json("pack", "receive", numbers("001"), "--layout", "STD-24").ok();
    }
}
