package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayCloseTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;
    private CliTester approved;
    private CliTester boss;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
        approved = cashier.approvedBy(SHIFT_MANAGER);
        boss = cli.as(STORE_MANAGER);
        cashier.run("pack", "receive", numbers("001"), supreme("001")).done();
        cashier.run("pack", "activate", numbers("001"), "--bin", "1").done();
        cashier.run("pack", "activate", supreme("001"), "--bin", "2").done();
    }

    /** Reads both bins, prepares, and answers the token. */
    private String prepared() {
        cashier.run("day", "scan", numbers("026"), supreme("003")).done();
        return cashier.json("day", "prepare").ok().text("/data/token");
    }

    @Test
    void a_close_without_every_pack_names_those_that_are_missing() {
        cashier.run("day", "scan", numbers("026")).done();

        cashier.run("day", "prepare").refused("CLOSE_INCOMPLETE").complains("2400-0000017 in bin 2 (not decided)");
        var told = cashier.json("day", "prepare").refused("CLOSE_INCOMPLETE");
        assertThat(told.text("/refused/data/packs/0/pack")).isEqualTo("2400-0000017");
        assertThat(told.number("/refused/data/packs/0/bin")).isEqualTo(2);
    }

    @Test
    void a_preparation_shows_every_line_in_positions_numbers_and_cents() {
        cashier.run("day", "scan", numbers("026"), supreme("003")).done();
        var prepared = cashier.json("day", "prepare").ok();

        assertThat(prepared.text("/data/lines/0/pack")).isEqualTo("2029-0004321");
        assertThat(prepared.number("/data/lines/0/from_position")).isZero();
        assertThat(prepared.text("/data/lines/0/from_ticket")).isEqualTo("001");
        assertThat(prepared.number("/data/lines/0/to_position")).isEqualTo(25);
        assertThat(prepared.text("/data/lines/0/to_ticket")).isEqualTo("026");
        assertThat(prepared.number("/data/lines/0/amount_cents")).isEqualTo(12500);
        assertThat(prepared.number("/data/tickets")).isEqualTo(27);
        assertThat(prepared.number("/data/amount_cents")).isEqualTo(32500);
    }

    @Test
    void a_person_reads_the_lines_the_sum_and_how_to_book_it() {
        cashier.run("day", "scan", numbers("026"), supreme("003")).done();

        cashier.run("day", "prepare")
                .done()
                .prints("2029-0004321  scanned", "Prepared as 2026-03-03: 27 tickets, $325.00. Nothing is booked yet.")
                .prints("To book it until 2026-03-03 09:30: day commit ");
        cli.run("day", "status").done().prints("is prepared for its close");
    }

    @Test
    void a_commit_books_the_close_and_repeating_it_books_nothing_twice() {
        String token = prepared();

        cashier.run("day", "commit", token)
                .done()
                .prints("Closed 2026-03-03: 27 tickets, sold $325.00, corrections $0.00, net $325.00.")
                .prints("The next business day is open: 2026-03-03 #2");
        var again = cashier.json("day", "commit", token).ok();
        assertThat(again.text("/data/day/state")).isEqualTo("CLOSED");
        assertThat(again.number("/data/day/totals/net_cents")).isEqualTo(32500);
        assertThat(cli.json("day", "list").ok().texts("/data/days", "state")).containsExactly("OPEN", "CLOSED");
        cli.run("day", "list", "--limit", "1").done().prints("Days: 1");
        cli.run("day", "list", "--limit", "1001").wrong("--limit");
    }

    @Test
    void a_token_that_nobody_gave_and_one_that_is_none() {
        prepared();

        cashier.run("day", "commit", "0".repeat(32)).refused("CLOSE_TOKEN_UNKNOWN");
        cashier.run("day", "commit", "abc").wrong("TOKEN: 'abc' is not a token: 32 hex digits");
        cashier.run("day", "commit").wrong("still needs: TOKEN");
    }

    @Test
    void a_preparation_expires_and_the_draft_stays() {
        String token = prepared();
        cli.time().tick(Duration.ofMinutes(31));

        cashier.run("day", "commit", token).refused("CLOSE_EXPIRED");
        assertThat(cli.json("day", "status").ok().number("/data/decided")).isEqualTo(2);
        cashier.json("day", "prepare").ok();
    }

    @Test
    void a_pack_that_changes_makes_the_preparation_stale_and_is_named() {
        String token = prepared();
        cashier.run("pack", "deplete", "bin:2").done();

        var stale = cashier.json("day", "commit", token).refused("CLOSE_STALE");
        assertThat(stale.text("/refused/data/packs/0/pack")).isEqualTo("2400-0000017");
    }

    @Test
    void a_preparation_is_cancelled_and_the_draft_stays() {
        cashier.run("day", "cancel").refused("DAY_NOT_PREPARED");
        prepared();
        cashier.run("day", "scan", numbers("027")).partly().prints("(DAY_NOT_OPEN)");

        cashier.run("day", "cancel").done().prints("day 2026-03-03 is open, and its lines are the draft");
        assertThat(cli.json("day", "status").ok().number("/data/decided")).isEqualTo(2);
        prepared();
        assertThat(cashier.json("day", "cancel").ok().text("/data/day/state")).isEqualTo("OPEN");
    }

    @Test
    void typed_and_not_seen_lines_need_an_approver() {
        cashier.run("day", "typed", "1=026").done();
        cashier.run("day", "not-seen", "2", "--reason", "unreadable").done();

        cashier.run("day", "prepare").refused("APPROVAL_REQUIRED").complains("2029-0004321", "2400-0000017");
        var prepared = approved.json("day", "prepare").ok();
        assertThat(prepared.text("/data/lines/0/approver/name")).isEqualTo("Sam Carter");
        assertThat(prepared.text("/data/lines/0/counter/name")).isEqualTo("Luis Vega");
        assertThat(prepared.text("/data/warnings/0/kind")).isEqualTo("NOT_SEEN");
    }

    @Test
    void the_date_of_a_day_is_restated_by_a_shift_manager_within_its_range() {
        cashier.run("day", "scan", numbers("026"), supreme("003")).done();

        cashier.run("day", "prepare", "--date", "2026-03-02").refused("APPROVAL_REQUIRED");
        approved.run("day", "prepare", "--date", "2020-01-01").refused("BUSINESS_DATE_OUT_OF_RANGE");
        cashier.run("day", "prepare", "--date", "03/02/2026").wrong("--date: '03/02/2026' is not a date such as");
    }

    @Test
    void a_booked_line_is_corrected_by_face_or_by_position() {
        cashier.run("day", "commit", prepared()).done();

        boss.run("day", "correct", "2029-4321", "--face", "016").refused("REASON_REQUIRED");
        var corrected = boss.json("day", "correct", "2029-4321", "--face", "016", "--note", "misread")
                .ok();
        assertThat(corrected.text("/data/movement/kind")).isEqualTo("CORRECTED");
        assertThat(corrected.number("/data/movement/tickets")).isEqualTo(-10);
        assertThat(corrected.number("/data/movement/amount_cents")).isEqualTo(-5000);

        boss.run("day", "correct", "bin:2", "--position", "1", "--note", "misread")
                .done()
                .prints("corrected", "-$100.00");
        cli.run("report", "daily", "--date", "2026-03-03", "--ordinal", "1")
                .done()
                .prints("A line of this day was corrected: -10 tickets, -$50.00");
    }

    @Test
    void a_correction_names_its_line_by_id_and_wants_exactly_one_right_place() {
        cashier.run("pack", "count", numbers("011")).done();
        cashier.run("pack", "count", numbers("021")).done();
        String first = cli.json("pack", "show", "2029-4321").ok().text("/data/movements/2/id");

        boss.run("day", "correct", "2029-4321", "--face", "006", "--line", first, "--note", "misread")
                .done();
        boss.run("day", "correct", "2029-4321", "--face", "006", "--line", first, "--note", "misread")
                .refused("CORRECTION_NOT_POSSIBLE");
        boss.run("day", "correct", "2029-4321", "--note", "x").wrong("--face N | --position N");
        boss.run("day", "correct", "2029-4321", "--face", "006", "--position", "5", "--note", "x")
                .wrong("mutually exclusive");
        boss.run("day", "correct", "2029-4321", "--face", "006", "--line", "1")
                .wrong("--line: '1' is not a movement's id");
        cashier.run("day", "correct", "2029-4321", "--face", "006", "--note", "x")
                .refused("ROLE_REQUIRED");
    }
}
