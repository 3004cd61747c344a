package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import com.nuvana.lottery.cli.tester.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final char ESCAPE = '\u001B';

    @TempDir
    private Path root;

    private CliTester cli;

    @BeforeEach
    void begin() {
        cli = CliTester.in(root);
    }

    @Test
    void the_name_alone_shows_the_help() {
        assertThat(cli.run().done().out()).isEqualTo(cli.run("--help").done().out());
    }

    @ParameterizedTest
    @CsvSource({
        "stat, status",
        "recieve, pack receive",
        "pakc, pack",
        "pack recieve, receive",
        "pack activ, activate",
        "day commmit, commit",
        "report dialy, daily",
        "doktor, doctor"
    })
    void an_unknown_command_suggests_the_nearest(String typed, String meant) {
        cli.run(typed.split(" ")).wrong("is not a command of lottery", "Did you mean: " + meant + "?");
    }

    @Test
    void what_is_like_nothing_suggests_nothing() {
        assertThat(cli.run("xyzzyx")
                        .wrong("'xyzzyx' is not a command of lottery. See")
                        .err())
                .doesNotContain("Did you mean");
    }

    @Test
    void an_unknown_option_suggests_the_nearest() {
        cli.run("pack", "list", "--stat", "active").wrong("'--stat' is not an option", "Did you mean: --status?");
        cli.run("pack", "count", "--hlep").wrong("'--hlep' is not an option", "Did you mean: --help?");
        cli.run("pack", "list", "--limt=3").wrong("'--limt' is not an option", "--limit");
    }

    @Test
    void a_group_alone_names_its_commands() {
        cli.run("pack").wrong("lottery pack needs one of these after it: receive, onboard,");
        cli.run("--lang", "en").wrong("lottery needs one of these after it: setup,");
    }

    @Test
    void a_word_too_many_and_an_option_twice_are_told() {
        cli.run("status", "now").wrong("'now' is one word too many for lottery status.");
        cli.run("pack", "list", "--limit", "1", "--limit", "2").wrong("--limit is given twice.");
        cli.run("pack", "list", "--limit").wrong("lottery pack list still needs: --limit N.");
    }

    @Test
    void wrong_usage_with_json_is_one_document_too() {
        List.of(
                        cli.json("status", "now"),
                        cli.json("nosuch"),
                        cli.json("pack"),
                        cli.json("pack", "list", "--limit", "x"),
                        cli.json("pack", "list", "--limit", "0"))
                .forEach(each -> each.error(2, "USAGE"));
    }

    @Test
    void json_with_a_value_is_for_a_program_too() {
        Ran wrong = cli.run("pack", "list", "--json=yes").exits(2);
        assertThat(wrong.err()).isEmpty();
        assertThat(wrong.out())
                .startsWith("{\"error\":{\"code\":\"USAGE\"")
                .contains("--json")
                .hasLineCount(1);
        assertThat(cli.run("pack", "list", "--json=true", "--limit=0").exits(2).out())
                .contains("\"USAGE\"");
        cli.run("pack", "list", "--json=false", "--limit=0").wrong("--limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--home=", "--home= "})
    void a_home_without_a_name_is_not_the_folder_one_is_in(String home) {
        cli.run("status", home).wrong("--home");
        cli.json("status", "--home", "").error(2, "USAGE");
    }

    @Test
    void a_bug_of_ours_is_one_document_and_holds_no_stack() {
        CliTester broken = CliTester.withStore(root)
                .as(CASHIER)
                .without("LOTTERY_PIN")
                .at(question -> {
                    throw new IllegalStateException("planted");
                });

        var told = broken.json("pack", "receive", "2029-1").error(1, "UNEXPECTED");
        assertThat(told.text("/error/message")).contains("bug of ours", "planted", "lottery pack receive");
        Ran shown = broken.run("pack", "receive", "2029-1", "--no-color").exits(1);
        assertThat(shown.err()).contains("LOTTERY_DEBUG=1").doesNotContain("\tat ");
        assertThat(broken.with("LOTTERY_DEBUG", "1")
                        .run("pack", "receive", "2029-1", "--no-color")
                        .err())
                .contains("\tat ");
    }

    @Test
    void colour_is_for_a_terminal_alone_and_can_be_done_without() {
        CliTester sitting = cli.at(question -> "");

        assertThat(sitting.run("nosuch").err()).contains(ESCAPE + "[31m");
        assertThat(sitting.run("nosuch", "--no-color").err()).doesNotContain("" + ESCAPE);
        assertThat(sitting.with("NO_COLOR", "1").run("nosuch").err()).doesNotContain("" + ESCAPE);
        assertThat(sitting.with("NO_COLOR", "1").run("--help").out()).doesNotContain("" + ESCAPE);
        assertThat(sitting.json("nosuch").ran().out()).doesNotContain("" + ESCAPE);
        assertThat(cli.run("nosuch").err()).doesNotContain("" + ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch\u001B[31m", "--home\u001B=x", "x\u202Ey"})
    void what_could_steer_a_terminal_is_made_visible(String word) {
        assertThat(cli.run(word).wrong("<U+").err()).doesNotContain("" + ESCAPE, "\u202E");
        assertThat(cli.run("pack", "list", "--game", word).wrong("<U+").err()).doesNotContain("" + ESCAPE, "\u202E");
    }

    @Test
    void nearness_is_counted_in_slips_of_the_fingers() {
        assertThat(Near.distance("recieve", "receive")).isEqualTo(1);
        assertThat(Near.distance("", "abc")).isEqualTo(3);
        assertThat(Near.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Near.to("re", List.of("return", "receive", "move"))).containsExactly("return", "receive");
    }
}
