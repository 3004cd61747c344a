package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.blitz;
import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackListsTest {

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
        cashier.run("pack", "activate", numbers("001"), "--bin", "2").done();
    }

    private Iterable<String> packs(String... more) {
        String[] line = new String[more.length + 2];
        line[0] = "pack";
        line[1] = "list";
        System.arraycopy(more, 0, line, 2, more.length);
        return cli.json(line).ok().texts("/data/packs", "pack");
    }

    @Test
    void every_filter_narrows_the_list() {
        assertThat(packs()).containsExactly("2029-0004321", "2400-0000017", "2617-0000005");
        assertThat(packs("--status", "active")).containsExactly("2029-0004321");
        assertThat(packs("--game", "2400")).containsExactly("2400-0000017");
        assertThat(packs("--bin", "2")).containsExactly("2029-0004321");
        assertThat(packs("--text", "0005")).containsExactly("2617-0000005");
        assertThat(packs("--text", "blitz")).containsExactly("2617-0000005");
        assertThat(packs("--text", "100%'--")).isEmpty();
    }

    @Test
    void a_long_list_comes_page_by_page() {
        var first = cli.json("pack", "list", "--limit", "2").ok();
        assertThat(first.text("/data/next")).isEqualTo("2400-0000017");

        assertThat(packs("--after", first.text("/data/next"))).containsExactly("2617-0000005");
        cli.run("pack", "list", "--limit", "2").done().prints("Packs: 2", "There are more: --after 2400-0000017");
    }

    @Test
    void a_limit_outside_its_range_and_a_status_that_is_none_are_wrong_usage() {
        cli.run("pack", "list", "--limit", "0").wrong("--limit: '0' is not a number from 1 to 500");
        cli.run("pack", "list", "--limit", "501").wrong("500");
        cli.run("pack", "list", "--status", "sold").wrong("received, active, depleted, returned, missing");
        cli.run("pack", "list", "--after", "?").refused("PACK_UNKNOWN");
    }

    @Test
    void the_columns_of_a_list_stand_under_their_headings() {
        var list = cli.run("pack", "list").done();

        int status = list.line("status").indexOf("status");
        assertThat(list.line("2029-0004321").substring(status)).startsWith("on sale");
        assertThat(list.line("2400-0000017").substring(status)).startsWith("in stock");
        assertThat(list.out().lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void a_list_without_packs_has_no_table() {
        assertThat(cli.run("pack", "list", "--status", "missing").done().out().strip())
                .isEqualTo("Packs: 0");
    }

    @Test
    void the_history_of_a_pack_has_every_movement() {
        cashier.run("pack", "count", numbers("013")).done();

        var history = cli.json("pack", "show", "bin:2").ok();
        assertThat(history.texts("/data/movements", "kind")).containsExactly("RECEIVED", "ACTIVATED", "COUNTED");
        assertThat(history.texts("/data/movements", "day")).containsOnly("2026-03-03");
        cli.run("pack", "show", "bin:2")
                .done()
                .prints("is on sale, in bin 2: 12 of 75 tickets gone, 63 left, the next one is 013.")
                .prints("2026-03-03 09:00", "Luis Vega");
    }
}
