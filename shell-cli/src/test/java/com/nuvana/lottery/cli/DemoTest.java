package com.nuvana.lottery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    private Path root;

    @Test
    void a_day_is_played_its_books_agree_and_it_says_how_to_go_on() {
        CliTester cli = CliTester.in(root).without("LOTTERY_DB_KEY");
        Path home = root.resolve("demo");

        cli.run("demo", "--seed", "7", "--home", home.toString())
                .done()
                .prints("24 bins", "70 real Texas games", "Refused:", "Business day 2026-03-02 (closed)")
                .prints("The books are checked", "The store lies in " + home, "lottery status --home " + home);
        cli.run("status", "--home", home.toString()).done().prints("Corner Store (TX)");
        cli.json("doctor", "--home", home.toString()).ok();
        cli.json("demo", "--home", home.toString()).error(4, "STORE_EXISTS");
    }

    @Test
    void the_seed_decides_how_much_is_sold() {
        CliTester cli = CliTester.in(root);

        var one = cli.json("demo", "--seed", "1", "--home", root.resolve("a").toString())
                .ok();
        var same = cli.json("demo", "--home", root.resolve("b").toString()).ok();
        var other = cli.json("demo", "--seed", "2", "--home", root.resolve("c").toString())
                .ok();

        assertThat(same.number("/data/report/net_cents")).isEqualTo(one.number("/data/report/net_cents"));
        assertThat(other.number("/data/report/net_cents")).isNotEqualTo(one.number("/data/report/net_cents"));
        assertThat(one.at("/data/findings")).isEmpty();
        cli.run("demo", "--seed", "many").wrong("--seed: 'many' is not a whole number");
    }
}
