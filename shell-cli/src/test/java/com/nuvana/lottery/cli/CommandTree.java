package com.nuvana.lottery.cli;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands that there are, as the parser knows them. */
final class CommandTree {

    private CommandTree() {}

    static CommandLine whole(Path root) {
        return Shell.line(CliTester.in(root).surroundings(new StringWriter(), new StringWriter()));
    }

    /** Every command below that one, and itself; {@code help} is the parser's own. */
    static List<CommandLine> all(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().values().stream()
                .filter(each -> !each.getCommandName().equals("help"))
                .forEach(each -> all.addAll(all(each)));
        return all;
    }

    /** Those that do something. */
    static List<CommandLine> leaves(CommandLine line) {
        return all(line).stream()
                .filter(each -> each.getSubcommands().isEmpty())
                .toList();
    }

    /** What is typed for a command: {@code pack}, {@code count}. */
    static List<String> words(CommandLine command) {
        return Stream.of(command.getCommandSpec().qualifiedName().split(" "))
                .skip(1)
                .toList();
    }
}
