package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewStoreTest {

    private static final List<String> SETUP = List.of(
            "setup",
            "--store-name",
            "Corner Store",
            "--state",
            "tx",
            "--timezone",
            "America/Chicago",
            "--cut-off",
            "18:00",
            "--direction",
            "up",
            "--bins",
            "3",
            "--manager",
            "56:Ana Ruiz");

    @TempDir
    private Path root;

    private CliTester cli;

    @BeforeEach
    void begin() {
        cli = CliTester.in(root).with("LOTTERY_PIN", STORE_MANAGER.pin());
    }

    private static String[] setup(String... more) {
        List<String> words = new ArrayList<>(SETUP);
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void a_store_is_set_up_and_says_what_comes_next() {
        cli.run(setup()).done().prints("Store 'Corner Store' is set up", "3 bins", "Ana Ruiz", "Next: game import");

        cli.run("status").done().prints("Corner Store (TX)", "0 games, 3 bins", "No business day", "day initialise");
    }

    @Test
    void the_document_of_a_new_store_has_its_settings_and_its_manager() {
        var made = cli.json(setup()).ok();

        assertThat(made.text("/data/store")).isEqualTo("Corner Store");
        assertThat(made.text("/data/settings/cut_off")).isEqualTo("18:00");
        assertThat(made.text("/data/manager/role")).isEqualTo("STORE_MANAGER");
        assertThat(made.number("/data/bins")).isEqualTo(3);
        assertThat(made.text("/data/home")).isEqualTo(cli.home().toString());
    }

    @Test
    void a_store_is_set_up_in_any_state_and_nowhere_else() {
        List<String> elsewhere = new ArrayList<>(SETUP);
        elsewhere.set(elsewhere.indexOf("tx"), "zz");
        cli.run(elsewhere.toArray(String[]::new)).refused("SETTING_INVALID").complains("US state");

        elsewhere.set(elsewhere.indexOf("zz"), "ny");
        cli.run(elsewhere.toArray(String[]::new)).done();

        cli.run("status").done().prints("Corner Store (NY)");
    }

    @Test
    void a_store_that_is_there_is_never_touched() throws IOException {
        cli.run(setup()).done();
        byte[] before = Files.readAllBytes(cli.home().resolve("store.db"));

        cli.run(setup()).storage("never overwritten", "--home");
        cli.json(setup()).error(4, "STORE_EXISTS");

        assertThat(Files.readAllBytes(cli.home().resolve("store.db"))).isEqualTo(before);
    }

    @Test
    void a_pin_that_is_none_leaves_no_store_behind() {
        cli.with("LOTTERY_PIN", "12").run(setup()).refused("PIN_MALFORMED");

        assertThat(cli.home()).doesNotExist();
    }

    @Test
    void a_set_up_that_was_refused_is_repeated_with_better_words() {
        List<String> tooMany = new ArrayList<>(SETUP);
        tooMany.set(tooMany.indexOf("3"), "201");

        cli.run(tooMany.toArray(String[]::new)).refused("BIN_COUNT_OUT_OF_RANGE");
        cli.run("status").refused("STORE_NOT_CONFIGURED").complains("setup");

        cli.run(setup()).done();
        cli.run("status").done().prints("3 bins");
    }

    @Test
    void a_store_that_does_not_open_is_not_taken_for_one_to_set_up() throws IOException {
        Files.writeString(Files.createDirectories(cli.home()).resolve("store.db"), "not ours");

        cli.json(setup()).error(4, "STORE_EXISTS");

        assertThat(cli.home().resolve("store.db")).hasContent("not ours");
    }

    @Test
    void without_a_pin_and_a_terminal_nothing_waits() {
        cli.without("LOTTERY_PIN").run(setup()).wrong("LOTTERY_PIN");
    }

    @Test
    void without_its_options_setup_names_them_all() {
        cli.run("setup").wrong("--store-name NAME", "--state XX", "--timezone ZONE", "--cut-off HH:MM", "--bins N");
    }

    @Test
    void the_key_is_made_at_set_up_for_its_owner_only_and_never_beside_the_data() throws IOException {
        cli.without("LOTTERY_DB_KEY").run(setup()).done();

        try (var files = Files.list(cli.keys())) {
            assertThat(files)
                    .hasSize(1)
                    .first()
                    .satisfies(key -> assertThat(Files.readString(key)).hasSizeGreaterThanOrEqualTo(64));
        }
        cli.without("LOTTERY_DB_KEY").run("status").done();
    }

    @Test
    void where_there_is_no_store_every_reader_says_so_and_what_to_do() {
        cli.run("status").storage("no store", "setup", "--home");
        cli.without("LOTTERY_DB_KEY").run("status").storage("no store", "setup");
        cli.json("report", "daily").error(4, "NO_STORE");
        cli.as(STORE_MANAGER).json("bin", "create", "--count", "1").error(4, "NO_STORE");
        assertThat(cli.home()).doesNotExist();
    }

    @Test
    void a_wrong_key_is_told_from_a_missing_and_an_unusable_one() {
        cli.run(setup()).done();

        cli.with("LOTTERY_DB_KEY", "f".repeat(64)).json("status").error(4, "KEY_WRONG");
        cli.with("LOTTERY_DB_KEY", "secret").json("status").error(4, "KEY_UNUSABLE");
        cli.without("LOTTERY_DB_KEY").json("status").error(4, "KEY_MISSING");
        cli.without("LOTTERY_DB_KEY")
                .with("LOTTERY_KEY_FILE", root.resolve("none").toString())
                .json("status")
                .error(4, "KEY_MISSING");
    }

    @Test
    void no_message_holds_a_key() {
        cli.run(setup()).done();

        assertThat(cli.with("LOTTERY_DB_KEY", "beef".repeat(16)).run("status").err())
                .doesNotContain("beefbeef");
        assertThat(cli.with("LOTTERY_DB_KEY", "beefbeefx").run("status").err()).doesNotContain("beefbeef");
    }

    @Test
    void the_home_is_the_option_else_the_variable_else_the_platform_s_folder() {
        Path other = root.resolve("other");
        cli.run(setup("--home", other.toString())).done().prints(other.toString());

        cli.run("status").storage("no store");
        cli.with("LOTTERY_HOME", other.toString()).run("status").done().prints(other.toString());
        cli.with("LOTTERY_HOME", root.resolve("none").toString())
                .run("status", "--home", other.toString())
                .done();
    }

    @Test
    void a_home_that_no_system_could_have_is_wrong_usage() {
        cli.with("LOTTERY_HOME", "a\0b").run("status").wrong("LOTTERY_HOME", "a<U+0000>b");
        cli.json("status", "--home", "a\0b").error(2, "USAGE");
    }
}
