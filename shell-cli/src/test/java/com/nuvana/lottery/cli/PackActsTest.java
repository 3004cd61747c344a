package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackActsTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;
    private CliTester shiftManager;
    private CliTester boss;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
        shiftManager = cli.as(SHIFT_MANAGER);
        boss = cli.as(STORE_MANAGER);
        cashier.run("pack", "receive", numbers("001"), supreme("001")).done();
        cashier.run("pack", "activate", numbers("001"), "--bin", "2").done();
    }

    @Test
    void a_count_books_what_is_gone_in_positions_numbers_and_cents() {
        var counted = cashier.json("pack", "count", numbers("013")).ok();

        assertThat(counted.text("/data/movement/kind")).isEqualTo("COUNTED");
        assertThat(counted.number("/data/movement/from_position")).isZero();
        assertThat(counted.text("/data/movement/from_ticket")).isEqualTo("001");
        assertThat(counted.number("/data/movement/to_position")).isEqualTo(12);
        assertThat(counted.text("/data/movement/to_ticket")).isEqualTo("013");
        assertThat(counted.number("/data/movement/tickets")).isEqualTo(12);
        assertThat(counted.number("/data/movement/amount_cents")).isEqualTo(6000);
        assertThat(counted.text("/data/movement/entry")).isEqualTo("SCAN");
        assertThat(counted.text("/data/pack/last_sold_ticket")).isEqualTo("012");
    }

    @Test
    void a_typed_count_needs_an_approver_and_says_who() {
        cashier.run("pack", "count", "bin:2", "--face", "013").refused("APPROVAL_REQUIRED");

        var typed = cashier.approvedBy(SHIFT_MANAGER)
                .json("pack", "count", "bin:2", "--face", "013")
                .ok();
        assertThat(typed.text("/data/movement/entry")).isEqualTo("MANUAL");
        assertThat(typed.text("/data/movement/by/name")).isEqualTo("Luis Vega");
        assertThat(typed.text("/data/movement/approver/name")).isEqualTo("Sam Carter");
    }

    @Test
    void a_count_is_a_face_and_nothing_else() {
        CliTester allowed = cashier.approvedBy(SHIFT_MANAGER);

        cashier.run("pack", "count", "bin:2").wrong("How far has 2029-0004321 been sold?", "--face N");
        allowed.run("pack", "count", "bin:2", "--last-known").wrong("'--last-known' is not an option");
        allowed.run("pack", "count", "bin:2", "--last-sold", "075").wrong("'--last-sold' is not an option");
        cli.run("pack", "show", "2029-4321").done().prints("0 of 75");
    }

    @Test
    void what_is_stated_is_stated_in_one_way_only() {
        shiftManager
                .run("pack", "back-to-stock", "bin:2", "--face", "013", "--last-known")
                .wrong("mutually exclusive");
        shiftManager.run("pack", "return", "bin:2", "--reason", "damaged").wrong("--face N or --last-known");
        shiftManager.run("pack", "missing", "bin:2", "--kind", "lost").wrong("--last-sold N");
        shiftManager
                .run("pack", "missing", "bin:2", "--kind", "lost", "--last-sold", "075")
                .done()
                .prints("75 tickets gone", "0 left");
        shiftManager.run("pack", "recover", "2029-4321", "--last-known").done();
        cashier.run("pack", "activate", "2029-4321", "--bin", "2")
                .refused("PACK_WRONG_STATE")
                .complains("75 tickets gone", "is returned, not put on sale");
    }

    @Test
    void a_sealed_pack_found_with_tickets_gone_is_told_from_which_end() {
        shiftManager.run("pack", "missing", "2400-17", "--kind", "lost").done();

        shiftManager.run("pack", "recover", supreme("013")).refused("GAME_NUMBERING_UNKNOWN");
        shiftManager
                .run("pack", "recover", supreme("013"), "--direction", "down")
                .done()
                .prints("2 tickets gone", "the next one is 013");
    }

    @Test
    void a_ticket_sold_before_and_one_the_pack_does_not_have_are_refused() {
        cashier.run("pack", "count", numbers("013")).done();

        cashier.run("pack", "count", numbers("012")).refused("SERIAL_BELOW_START");
        cashier.run("pack", "count", numbers("076"))
                .refused("SERIAL_ABOVE_LAST")
                .complains("001 to 075");
        cashier.run("pack", "count", supreme("002")).refused("PACK_WRONG_STATE");
    }

    @Test
    void sold_out_is_undone_by_a_shift_manager_on_the_same_day() {
        cashier.run("pack", "deplete", "bin:2").done().prints("sold out, bin 2. 75 tickets gone, $375.00; 0 left.");
        cashier.run("pack", "undo", "2029-4321").refused("APPROVAL_REQUIRED");

        var undone = shiftManager.json("pack", "undo", "2029-4321").ok();
        assertThat(undone.number("/data/movement/tickets")).isEqualTo(-75);
        assertThat(undone.number("/data/movement/amount_cents")).isEqualTo(-37500);
        assertThat(undone.text("/data/pack/status")).isEqualTo("ACTIVE");
        assertThat(undone.number("/data/pack/bin")).isEqualTo(2);
        cashier.run("pack", "count", numbers("002")).done();
        shiftManager.run("pack", "undo", "2029-4321").refused("UNDO_NOT_POSSIBLE");
    }

    @Test
    void a_return_takes_a_reason_a_face_and_a_note() {
        cashier.approvedBy(SHIFT_MANAGER)
                .run("pack", "return", numbers("026"))
                .refused("RETURN_REASON_REQUIRED")
                .complains("damaged");
        cashier.run("pack", "return", numbers("026"), "--reason", "tired")
                .refused("RETURN_REASON_REQUIRED")
                .complains("supplier-recall");
        cashier.run("pack", "return", numbers("026"), "--reason", "damaged", "--note", "x".repeat(501))
                .refused("NOTES_TOO_LONG")
                .complains("501 characters", "at most 500");
        cashier.run("pack", "return", numbers("026"), "--reason", "damaged", "--note", " ")
                .wrong("--note", "1 to 500 printable characters");

        var returned = cashier.approvedBy(SHIFT_MANAGER)
                .json("pack", "return", numbers("026"), "--reason", "damaged", "--note", "wet")
                .ok();
        assertThat(returned.text("/data/pack/reason")).isEqualTo("DAMAGED");
        assertThat(returned.number("/data/pack/remaining")).isEqualTo(50);
        assertThat(returned.text("/data/movement/note")).isEqualTo("wet");
    }

    @Test
    void a_word_that_a_rule_refuses_answers_as_a_refusal_in_json_too() {
        var noted = cashier.json("pack", "return", "bin:2", "--note", "x".repeat(501));
        noted.refused("NOTES_TOO_LONG");
        assertThat(noted.number("/refused/data/length")).isEqualTo(501);

        var unseen = cashier.json("day", "not-seen", "2", "--reason", "gone");
        unseen.refused("REASON_REQUIRED");
        assertThat(unseen.text("/refused/data/allowed/0")).isEqualTo("NOT_IN_BIN");
    }

    @Test
    void not_seen_without_a_reason_is_refused_and_names_them() {
        cashier.run("day", "not-seen", "2").exits(3).prints("REASON_REQUIRED");
        cashier.run("day", "not-seen", "2", "--reason", "unreadable").done();
    }

    @Test
    void a_pack_in_stock_is_returned_without_a_face() {
        shiftManager
                .run("pack", "return", "2400-17", "--reason", "supplier-recall")
                .done()
                .prints("returned", "15 left");
    }

    @Test
    void a_pack_moves_to_a_free_bin() {
        assertThat(cashier.json("pack", "move", "bin:2", "--bin", "3").ok().number("/data/pack/bin"))
                .isEqualTo(3);
        cashier.run("pack", "activate", supreme("001"), "--bin", "2").done();
        cashier.run("pack", "move", "bin:3", "--bin", "2").refused("BIN_OCCUPIED");
        cashier.run("pack", "move", "bin:3").wrong("still needs: --bin N");
    }

    @Test
    void a_pack_goes_back_to_stock_and_keeps_its_place() {
        cashier.run("pack", "back-to-stock", "bin:2").wrong("--last-known");
        cashier.run("pack", "back-to-stock", numbers("006"))
                .done()
                .prints("back to stock", "5 tickets gone, $25.00; 70 left");
        cashier.run("pack", "activate", "2029-4321", "--bin", "1").done().prints("70 tickets, the next one is 006");
        cashier.json("pack", "back-to-stock", "bin:1", "--last-known").ok();
    }

    @Test
    void a_stolen_pack_takes_kind_report_and_face_and_is_found_again() {
        cashier.run("pack", "missing", numbers("031"), "--kind", "stolen").refused("APPROVAL_REQUIRED");
        shiftManager.run("pack", "missing", numbers("031")).wrong("still needs: --kind KIND");
        shiftManager.run("pack", "missing", numbers("031"), "--kind", "gone").wrong("one of: lost, stolen");

        var missing = shiftManager
                .json("pack", "missing", numbers("031"), "--kind", "stolen", "--police-report", "26-0815")
                .ok();
        assertThat(missing.text("/data/pack/reason")).isEqualTo("STOLEN");
        assertThat(missing.text("/data/pack/police_report")).isEqualTo("26-0815");
        assertThat(missing.number("/data/pack/remaining")).isEqualTo(45);

        shiftManager.run("pack", "recover", "2029-4321", "--last-known").done().prints("recovered", "45 left");
        shiftManager.run("pack", "recover", "2029-4321", "--last-known").refused("PACK_WRONG_STATE");
    }

    @Test
    void a_loss_is_written_off_by_a_store_manager_once() {
        shiftManager.run("pack", "missing", "2400-17", "--kind", "lost").done();

        shiftManager.run("pack", "write-off", "2400-17").refused("ROLE_REQUIRED");
        assertThat(boss.json("pack", "write-off", "2400-17").ok().number("/data/pack/written_off_cents"))
                .isEqualTo(150000);
        boss.run("pack", "write-off", "2400-17").exits(3);
    }

    @Test
    void a_pack_is_settled_once_by_hand_or_by_the_list() {
        cashier.run("pack", "settle", "bin:2").refused("APPROVAL_REQUIRED");
        shiftManager.run("pack", "settle", "bin:2", "--cause", "because").wrong("--cause", "manual, rule");
        shiftManager.run("pack", "settle", "bin:2", "--cause", "on-activation").wrong("--cause", "manual, rule");

        var settled =
                shiftManager.json("pack", "settle", "bin:2", "--cause", "rule").ok();
        assertThat(settled.text("/data/pack/settlement/cause")).isEqualTo("RULE");
        assertThat(settled.number("/data/pack/settlement/amount_cents")).isEqualTo(37500);
        shiftManager.run("pack", "settle", "bin:2").refused("PACK_ALREADY_SETTLED");
    }
}
