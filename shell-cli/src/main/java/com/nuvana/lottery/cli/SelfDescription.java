package com.nuvana.lottery.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that was typed, or tells its help or the version where that is asked for. */
final class SelfDescription implements IExecutionStrategy {

    private final Output output;

    SelfDescription(Output output) {
        this.output = output;
    }

    @Override
    public int execute(ParseResult parsed) {
        for (CommandLine line : parsed.asCommandLineList()) {
            if (line.isUsageHelpRequested()) {
                return help(output, line);
            }
            if (line.isVersionHelpRequested()) {
                return output.told("version", output.reader() == Output.Reader.PROGRAM ? Version.NUMBER : Version.LINE);
            }
        }
        return new RunLast().execute(parsed);
    }

    /** Tells the help of that command. */
    static int help(Output output, CommandLine line) {
        return output.told("help", line.getUsageMessage(line.getColorScheme()).stripTrailing());
    }
}
