package com.nuvana.lottery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path root;

    private CliTester cli;
    private CommandLine whole;

    @BeforeEach
    void begin() {
        cli = CliTester.in(root);
        whole = CommandTree.whole(root);
    }

    @Test
    void every_command_and_every_option_says_what_it_is() {
        for (CommandLine command : CommandTree.all(whole)) {
            CommandSpec spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description())
                    .as(spec.qualifiedName())
                    .isNotEmpty();
            for (ArgSpec arg : spec.args()) {
                assertThat(String.join(" ", arg.description()))
                        .as("%s %s", spec.qualifiedName(), arg)
                        .endsWith(".");
            }
        }
    }

    @Test
    void every_help_names_all_its_options_and_an_example() {
        for (CommandLine command : CommandTree.leaves(whole)) {
            CommandSpec spec = command.getCommandSpec();
            List<String> words = new ArrayList<>(CommandTree.words(command));
            words.add("--help");

            String help = cli.run(words.toArray(String[]::new)).done().out();

            spec.options().forEach(option -> assertThat(help).contains(option.longestName()));
            assertThat(help).contains("Example:\n  " + spec.qualifiedName());
            assertThat(help.lines()).as(help).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void every_example_can_be_typed_as_it_stands() {
        for (CommandLine command : CommandTree.leaves(whole)) {
            String[] footer = command.getCommandSpec().usageMessage().footer();
            int example = Arrays.asList(footer).indexOf("Example:");
            String line = String.join("\n", Arrays.copyOfRange(footer, example + 1, footer.length))
                    .replace("\\\n", " ");
            List<String> words = words(line);
            assertThat(words.remove(0)).isEqualTo("lottery");

            assertThatCode(() -> CommandTree.whole(root).parseArgs(words.toArray(String[]::new)))
                    .as(line)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void help_can_be_asked_for_in_three_ways() {
        String help = cli.run("pack", "count", "--help").done().out();

        assertThat(cli.run("pack", "count", "-h").done().out()).isEqualTo(help);
        assertThat(cli.run("help", "pack", "count").done().out()).isEqualTo(help);
        assertThat(cli.run("help").done().out()).isEqualTo(cli.run("--help").out());
        cli.run("help", "pack", "cuont").wrong("'cuont' is not a command of lottery pack", "count");
    }

    @Test
    void a_program_gets_help_and_version_in_a_document() {
        String help = cli.run("pack", "count", "--help").out().stripTrailing();

        assertThat(cli.json("pack", "count", "--help").ok().text("/data/help")).isEqualTo(help);
        assertThat(cli.json("help", "pack", "count").ok().text("/data/help")).isEqualTo(help);
        assertThat(cli.json("help").ok().text("/data/help"))
                .isEqualTo(cli.json("--help").ok().text("/data/help"));
        assertThat("lottery " + cli.json("--version").ok().text("/data/version"))
                .isEqualTo(cli.run("--version").done().out().stripTrailing());
        cli.json("help", "pack", "cuont").error(2, "USAGE");
    }

    @Test
    void the_exit_codes_are_in_the_help_of_the_whole() {
        cli.run("--help").done().prints("Exit codes:", "3   Refused by a rule", "4   The store cannot be used");
    }

    @Test
    void the_version_is_told() {
        cli.run("--version").done().prints("lottery ");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(line);
        while (found.find()) {
            words.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return words;
    }
}
