package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.blitz;
import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayDraftTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
        cashier.run("pack", "receive", numbers("001"), supreme("001"), blitz("001"))
                .done();
        cashier.run("pack", "activate", numbers("001"), "--bin", "1").done();
        cashier.run("pack", "activate", supreme("001"), "--bin", "2").done();
    }

    @Test
    void each_scan_is_saved_by_itself_and_a_bad_one_stops_none() {
        var saved = cashier.json("day", "scan", numbers("013"), "12345", blitz("002"), supreme("003"))
                .partly();

        assertThat(saved.texts("/data/saved", "pack")).containsExactly("2029-0004321", "2400-0000017");
        assertThat(saved.texts("/data/saved", "ticket")).containsExactly("013", "003");
        assertThat(saved.texts("/data/saved", "position")).containsExactly("12", "2");
        assertThat(saved.texts("/data/refused", "index")).containsExactly("1", "2");
        assertThat(saved.texts("/data/refused", "code")).containsExactly("BARCODE_LENGTH", "CLOSE_LINE_NOT_ACTIVE");

        var status = cli.json("day", "status").ok();
        assertThat(status.number("/data/decided")).isEqualTo(2);
        assertThat(status.number("/data/undecided")).isZero();
    }

    @Test
    void a_later_decision_replaces_the_earlier() {
        cashier.run("day", "scan", numbers("013")).done();
        cashier.run("day", "scan", numbers("014")).done().prints("1 saved for the close, 0 refused");

        assertThat(cli.json("day", "status").ok().text("/data/rack/0/decision/ticket"))
                .isEqualTo("014");
    }

    @Test
    void scans_come_from_a_file_and_from_standard_input_too() throws IOException {
        Path file = Files.writeString(root.resolve("rack.txt"), numbers("013") + "\n");

        cashier.run("day", "scan", "--file", file.toString()).done();
        cashier.reading(supreme("002") + "\n").run("day", "scan", "-").done();
        cashier.run("day", "scan").wrong("Nothing was given to read");
        cashier.run("day", "scan", numbers("013"), "--layout", "STD-24").done();
    }

    @Test
    void a_person_reads_what_was_saved_and_what_was_not() {
        cashier.run("day", "scan", numbers("013"), numbers("076"))
                .partly()
                .prints("1 saved for the close, 1 refused", "2029-0004321", "scanned", "(SERIAL_ABOVE_LAST)")
                .prints("SERIAL_ABOVE_LAST: Read those tickets again", "from 001 to 075. (SERIAL");
    }

    @Test
    void numbers_are_typed_by_bin() {
        var typed =
                cashier.json("day", "typed", "1=013", "2=016", "3=001", "9=001").partly();

        assertThat(typed.texts("/data/saved", "decision")).containsExactly("TYPED");
        assertThat(typed.texts("/data/saved", "entry")).containsExactly("MANUAL");
        assertThat(typed.texts("/data/refused", "code"))
                .containsExactly("SERIAL_ABOVE_LAST", "PACK_UNKNOWN", "BIN_UNKNOWN");
        assertThat(typed.texts("/data/refused", "input")).containsExactly("2=016", "3=001", "9=001");
    }

    @Test
    void one_typed_word_that_makes_no_sense_saves_nothing() {
        cashier.run("day", "typed", "1=013", "2=x").wrong("'2=x' is not BIN=NUMBER, such as 7=013");
        cashier.run("day", "typed").wrong("still needs: BIN=NUMBER");

        assertThat(cli.json("day", "status").ok().number("/data/decided")).isZero();
    }

    @Test
    void bins_are_sold_out() {
        var soldOut = cashier.json("day", "sold-out", "1", "3").partly();

        assertThat(soldOut.texts("/data/saved", "decision")).containsExactly("SOLD_OUT");
        assertThat(soldOut.texts("/data/refused", "code")).containsExactly("PACK_UNKNOWN");
        cashier.run("day", "sold-out", "one").wrong("BIN: 'one' is not a bin number");
    }

    @Test
    void a_pack_that_cannot_be_read_takes_reason_number_and_note() {
        cashier.run("pack", "count", numbers("011")).done();
        var notSeen = cashier.json(
                        "day", "not-seen", "1", "--reason", "position-backwards", "--read", "004", "--note", "odd")
                .ok();
        assertThat(notSeen.text("/data/saved/0/reason")).isEqualTo("POSITION_BACKWARDS");
        assertThat(notSeen.text("/data/saved/0/ticket")).isEqualTo("004");
        assertThat(notSeen.text("/data/saved/0/note")).isEqualTo("odd");

        cashier.run("day", "not-seen", "1", "--reason", "other").partly().prints("(REASON_REQUIRED)", "a --note");
        cashier.run("day", "not-seen", "1").partly().prints("(REASON_REQUIRED)", "not-in-bin, unreadable");
        cashier.run("day", "not-seen", "1", "--reason", "lazy")
                .refused("REASON_REQUIRED")
                .complains("not-in-bin, unreadable");
        cashier.run("day", "not-seen", "3", "--reason", "not-in-bin").partly().prints("(PACK_UNKNOWN)");
    }

    @Test
    void the_day_shows_the_rack_and_how_far_the_close_has_come() {
        cashier.run("pack", "count", numbers("011")).done();
        cashier.run("day", "scan", numbers("013")).done();
        cashier.run("day", "scan", supreme("002")).done();
        cashier.run("pack", "count", supreme("003")).done();

        cli.run("day", "status")
                .done()
                .prints("Business day 2026-03-03 is open, since 2026-03-03 09:00: 12 tickets gone, $250.00")
                .prints("For the close: 1 decided, 0 to decide, 1 changed since.");
        var status = cli.json("day", "status").ok();
        assertThat(status.texts("/data/rack", "progress")).containsExactly("DECIDED", "CHANGED", "");
        assertThat(status.number("/data/rack/0/pack/position")).isEqualTo(10);
        assertThat(status.text("/data/rack/0/pack/next_ticket")).isEqualTo("011");
    }

    @Test
    void the_first_day_is_opened_once_and_onboarding_completed_once() {
        CliTester shiftManager = cli.as(SHIFT_MANAGER);

        shiftManager.run("day", "initialise").refused("DAY_ALREADY_INITIALISED").complains("2026-03-03");
        cashier.run("day", "initialise").refused("ROLE_REQUIRED");
        assertThat(shiftManager.json("day", "complete-onboarding").ok().text("/data/answer"))
                .isEqualTo("ALREADY_COMPLETE");
        shiftManager.run("day", "complete-onboarding").done().prints("nothing was changed");
    }
}
