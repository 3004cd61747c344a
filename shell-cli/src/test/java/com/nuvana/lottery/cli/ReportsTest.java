package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
        cashier.run("pack", "receive", numbers("001"), supreme("001")).done();
        cashier.run("pack", "activate", numbers("001"), "--bin", "1").done();
    }

    private void close() {
        cashier.run("day", "scan", numbers("026")).done();
        cashier.run("day", "commit", cashier.json("day", "prepare").ok().text("/data/token"))
                .done();
    }

    @Test
    void the_daily_report_is_of_the_day_closed_last_unless_a_date_is_given() {
        close();

        var daily = cli.json("report", "daily").ok();
        assertThat(daily.text("/data/days/0/day/state")).isEqualTo("CLOSED");
        assertThat(daily.number("/data/net_cents")).isEqualTo(12500);
        assertThat(daily.number("/data/days/0/packs/0/to_position")).isEqualTo(25);
        assertThat(daily.text("/data/days/0/packs/0/to_ticket")).isEqualTo("026");
        assertThat(daily.text("/data/days/0/packs/0/line/counter/name")).isEqualTo("Luis Vega");

        cli.run("report", "daily", "--date", "2026-03-03").done().prints("All 2 days: 25 tickets, sold $125.00");
        cli.run("report", "daily", "--date", "2026-03-03", "--ordinal", "2")
                .done()
                .prints("2026-03-03 #2 (open)");
    }

    @Test
    void events_tell_positions_and_printed_numbers() {
        cashier.run("pack", "count", numbers("011")).done();
        cashier.run("pack", "deplete", "bin:1").done();

        var daily = cli.json("report", "daily").ok();
        assertThat(daily.texts("/data/days/0/events", "kind"))
                .containsExactly("RECEIVED", "RECEIVED", "ACTIVATED", "DEPLETED");
        assertThat(daily.text("/data/days/0/events/3/from_ticket")).isEqualTo("011");
        assertThat(daily.number("/data/days/0/events/3/to_position")).isEqualTo(75);
        assertThat(daily.text("/data/days/0/events/3/last_sold_ticket")).isEqualTo("075");
    }

    @Test
    void a_day_that_never_was_is_refused_and_a_date_that_is_none_is_wrong_usage() {
        cli.run("report", "daily", "--date", "2025-01-01")
                .refused("NO_OPEN_DAY")
                .complains("2025-01-01", "day list");
        cli.run("report", "daily", "--date", "2026-03-03", "--ordinal", "9").exits(3);
        cli.run("report", "daily", "--date", "today").wrong("--date: 'today' is not a date such as 2026-03-03.");
        cli.run("report", "daily", "--ordinal", "x").wrong("--ordinal: 'x' is not a whole number");
    }

    @Test
    void packs_due_are_listed_with_the_date_and_how_sure_it_is() {
        cashier.run("pack", "count", numbers("026")).done();

        var due = cli.json("report", "due").ok();
        assertThat(due.texts("/data/packs", "pack")).containsExactly("2029-0004321");
        assertThat(due.text("/data/packs/0/due_on")).isEqualTo("2026-04-17");
        assertThat(due.text("/data/packs/0/basis")).isEqualTo("EXACT");
        assertThat(due.number("/data/packs/0/position")).isEqualTo(25);
        assertThat(due.text("/data/packs/0/next_ticket")).isEqualTo("026");
        assertThat(due.number("/data/packs/0/value_cents")).isEqualTo(37500);
        cli.run("report", "due").done().prints("1 pack that the lottery has not charged yet", "2026-04-17  exact");

        cli.as(SHIFT_MANAGER).run("pack", "settle", "bin:1").done();
        assertThat(cli.json("report", "due").ok().at("/data/packs")).isEmpty();
    }

    @Test
    void the_inventory_is_told_by_place_and_what_is_missing_stands_apart() {
        cli.as(SHIFT_MANAGER)
                .run("pack", "missing", "2400-17", "--kind", "lost")
                .done();

        var inventory = cli.json("report", "inventory").ok();
        assertThat(inventory.number("/data/counter/value_cents")).isEqualTo(37500);
        assertThat(inventory.number("/data/safe/value_cents")).isZero();
        assertThat(inventory.number("/data/missing/value_cents")).isEqualTo(150000);
        assertThat(inventory.number("/data/total_cents")).isEqualTo(37500);
        cli.run("report", "inventory")
                .done()
                .prints("On the counter: 1 pack, 75 tickets, $375.00", "Counter and safe: $375.00")
                .prints("Missing, not counted above: 1 pack, 15 tickets, $1,500.00");
    }

    @Test
    void barcodes_are_read_each_by_itself() {
        var read = cli.json("barcode", "parse", numbers("013"), "036000291452", "x")
                .partly();

        assertThat(read.text("/data/readings/0/scan/pack")).isEqualTo("2029-0004321");
        assertThat(read.text("/data/readings/0/scan/ticket")).isEqualTo("013");
        assertThat(read.text("/data/readings/1/refused/code")).isEqualTo("UPC_PRICE_CODE");
        assertThat(read.text("/data/readings/2/refused/code")).isEqualTo("BARCODE_NOT_DIGITS");
        cli.run("barcode", "parse", numbers("013")).done().prints("STD-24");
        cli.run("barcode", "parse").wrong("still needs: TEXT");
        cli.json("barcode", "parse", numbers("013"), "--layout", "STD-24").ok();
    }

    @Test
    void a_layout_is_enabled_after_three_tickets_were_read_right_with_it() {
        CliTester boss = cli.as(STORE_MANAGER);
        String[] tickets = {"20290004321001", "20290004321002", "24000000017010"};

        cashier.run("barcode", "enable", "TX-14", tickets[0], tickets[1], tickets[2])
                .refused("ROLE_REQUIRED");
        boss.run("barcode", "enable", "TX-14", tickets[0]).wrong("SCAN");
        boss.run("barcode", "enable", "TX-14", tickets[0], tickets[0], tickets[0])
                .refused("LAYOUT_INVALID");
        var enabled = boss.json("barcode", "enable", "TX-14", tickets[0], tickets[1], tickets[2])
                .ok();
        assertThat(enabled.texts("/data/scans", "ticket")).containsExactly("001", "002", "010");

        assertThat(cli.json("barcode", "layouts").ok().texts("/data/layouts", "enabled"))
                .contains("true");
        cli.run("barcode", "layouts").done().prints("TX-14", "game:4 pack:7 ticket:3");
        cashier.run("pack", "count", "20290004321013").done().prints("the next one is 013");
    }

    @Test
    void the_journal_and_the_whole_store_are_well() {
        cli.run("audit", "verify").done().prints("The journal is whole: ");
        assertThat(cli.json("audit", "verify").ok().at("/data/findings")).isEmpty();
        cli.run("doctor").done().prints("All is well.");
        assertThat(cli.json("doctor").ok().number("/data/outbox_pending")).isPositive();
    }

    @Test
    void a_damaged_file_ends_with_the_code_of_storage() throws IOException {
        Path file = cli.home().resolve("store.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = bytes.length / 2; at < bytes.length; at += 997) {
            bytes[at] ^= 1;
        }
        Files.write(file, bytes);

        cli.run("doctor").exits(4);
        cli.json("audit", "verify").ran().exits(4);
    }
}
