package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
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

class GamesAndBinsTest {

    private static final String HEADING = "game_number,name,price_usd,tickets_per_pack,first_ticket,website\n";

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester boss;
    private CliTester shiftManager;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        boss = cli.as(STORE_MANAGER);
        shiftManager = cli.as(SHIFT_MANAGER);
    }

    private String csv(String rows) throws IOException {
        return Files.writeString(root.resolve("games.csv"), HEADING + rows).toString();
    }

    @Test
    void a_dry_run_says_row_by_row_what_would_happen_and_changes_nothing() throws IOException {
        String file =
                csv("3001,Blue,2,100,0,x\n2029,Numbers Game,6,75,1,x\n2400,$20 Million Supreme,100,15,1,x\nx,,,,,\n");

        cli.run("game", "import", file, "--dry-run")
                .partly()
                .prints("This would be: 1 new, 1 changed, 1 as they are, 1 bad.", "Columns ignored: website")
                .prints("CATALOGUE_INVALID: Put the file right, or leave bad rows out with --skip-bad.");

        cli.run("game", "show", "3001").refused("GAME_UNKNOWN");
    }

    @Test
    void a_bad_row_stops_the_import_unless_it_is_skipped() throws IOException {
        String file = csv("3001,Blue,2,100,0,x\nx,,,,,\n");

        boss.run("game", "import", file).refused("CATALOGUE_INVALID");
        cli.run("game", "show", "3001").refused("GAME_UNKNOWN");

        var imported = boss.json("game", "import", file, "--skip-bad").partly();
        assertThat(imported.number("/data/new")).isEqualTo(1);
        assertThat(imported.number("/data/bad")).isEqualTo(1);
        assertThat(imported.texts("/data/rows", "fate")).containsExactly("NEW", "BAD");
        assertThat(imported.text("/data/rows/1/refused/code")).isEqualTo("CATALOGUE_INVALID");
        cli.run("game", "show", "3001").done().prints("Blue", "$2.00", "$200.00");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_by_name() {
        boss.run("game", "import", root.resolve("none.csv").toString())
                .refused("CATALOGUE_INVALID")
                .complains("the file is not there");
        cli.as(CASHIER).run("game", "import", "games.csv").exits(3);
        boss.run("game", "import").wrong("still needs: FILE");
    }

    @Test
    void games_are_listed_by_status() {
        cli.run("game", "list").done().prints("Games: 4", "Break the Bank");
        cli.run("game", "list", "--status", "discontinued").done().prints("Games: 1");
        cli.run("game", "list", "--status", "old").wrong("active, inactive, discontinued");
        assertThat(cli.json("game", "list", "--status", "active").ok().texts("/data/games", "game"))
                .containsExactly("2029", "2400", "2617");
    }

    @Test
    void one_game_is_shown_by_its_code() {
        var game = cli.json("game", "show", "2029").ok();

        assertThat(game.number("/data/games/0/price_cents")).isEqualTo(500);
        assertThat(game.number("/data/games/0/pack_value_cents")).isEqualTo(37500);
        cli.json("game", "show", "999").refused("GAME_UNKNOWN");
        cli.run("game", "show", "22").wrong("CODE: '22' is not a game code: 3 to 5 digits.");
    }

    @Test
    void bins_are_made_on_the_lowest_free_numbers() {
        shiftManager.run("bin", "create", "--count", "2").done().prints("Bins made: 2 (4, 5)");
        cli.as(CASHIER).run("bin", "create", "--count", "2").refused("ROLE_REQUIRED");
        shiftManager.run("bin", "create", "--count", "0").refused("BIN_COUNT_OUT_OF_RANGE");
        shiftManager.run("bin", "create", "--count", "two").wrong("--count: 'two' is not a whole number");
        shiftManager.run("bin", "create").wrong("still needs: --count N");
    }

    @Test
    void a_bin_is_renamed_and_removed() {
        shiftManager.run("bin", "rename", "3", "By the door").done().prints("Bin 3 is now 'By the door'.");
        assertThat(cli.json("bin", "list").ok().texts("/data/bins", "label")).contains("By the door");

        assertThat(shiftManager.json("bin", "remove", "3").ok().text("/data/bins/0/status"))
                .isEqualTo("REMOVED");
        shiftManager.run("bin", "remove", "3").exits(3);
        cli.run("bin", "list").done().prints("Bins: 2");
        shiftManager.run("bin", "rename", "9", "x").refused("BIN_UNKNOWN");
        shiftManager.run("bin", "rename", "nine", "x").wrong("BIN: 'nine' is not a bin number: 1 to 9999.");
    }

    @Test
    void a_bin_with_a_pack_on_sale_is_shown_with_it_and_not_removed() {
        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
        cli.as(CASHIER).run("pack", "activate", numbers("001"), "--bin", "2").done();

        var rack = cli.json("bin", "list").ok();
        assertThat(rack.text("/data/bins/1/pack/next_ticket")).isEqualTo("001");
        assertThat(rack.number("/data/bins/1/pack/position")).isZero();
        cli.run("bin", "list").done().prints("  2  Bin 2  2029-0004321  Numbers Game  $5.00    75   001");
        shiftManager.run("bin", "remove", "2").refused("BIN_NOT_EMPTY").complains("2029-0004321");
    }

    @Test
    void an_empty_rack_says_how_to_fill_it() {
        for (String bin : new String[] {"1", "2", "3"}) {
            shiftManager.run("bin", "remove", bin).done();
        }

        cli.run("bin", "list").done().prints("Bins: 0; make some with bin create");
        assertThat(cli.json("bin", "list").ok().at("/data/bins")).isEmpty();
    }
}
