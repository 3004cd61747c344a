package com.nuvana.lottery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CommandsTest {

    @Test
    void each_is_listed_under_the_word_that_its_class_bears(@TempDir Path root) {
        assertThat(Commands.ALL)
                .allSatisfy(each -> assertThat(each.word())
                        .isEqualTo(each.type().getAnnotation(Command.class).name()));
        assertThat(CommandTree.whole(root).getSubcommands().keySet())
                .containsExactlyElementsOf(
                        Commands.ALL.stream().map(Commands.Named::word).toList());
    }

    @Test
    void a_line_that_begins_with_one_gets_that_one_alone() {
        assertThat(in("pack", "count", "status")).containsExactly("pack");
        assertThat(in("status", "--home", "here")).containsExactly("status");
    }

    @Test
    void the_bare_version_gets_none() {
        assertThat(in("--version")).isEmpty();
        assertThat(in("-V")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "help", "help pack", "--help", "pakc", "--version pakc", "--home status pack list", "-- pack"
            })
    void any_other_gets_all_of_them(String line) {
        assertThat(in(line.isEmpty() ? new String[0] : line.split(" "))).hasSameSizeAs(Commands.ALL);
    }

    private static List<String> in(String... words) {
        return Commands.in(Arrays.asList(words)).stream()
                .map(Commands.Named::word)
                .toList();
    }
}
