package com.nuvana.lottery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code lottery help}: the same as {@code --help} after the command, however deep it lies. */
@Command(
        name = "help",
        helpCommand = true,
        description = "Show the help of a command.",
        footer = {"Example:", "  lottery help pack count"})
final class HelpVerb implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command, in one word or two.")
    private List<String> words = List.of();

    HelpVerb(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.parent().commandLine();
        for (String word : words) {
            CommandLine below = line.getSubcommands().get(word);
            if (below == null) {
                throw new UnmatchedArgumentException(line, List.of(word));
            }
            line = below;
        }
        return SelfDescription.help(shell.output(), line);
    }
}
