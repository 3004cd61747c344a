package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.port.StorageUnavailable;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place that catches: turns exceptions into one line, or one JSON document, and an exit code. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Surroundings surroundings;
    private final Output output;

    ErrorHandler(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        if (wrong.getCause() instanceof RefusedValue value) {
            return output.refused(value.why());
        }
        WrongUsage usage = new WrongUsage(output.words(), wrong, List.of(args));
        if (usage.isVerbMissing() && args.length == 0) {
            return SelfDescription.help(output, wrong.getCommandLine());
        }
        return output.error(ExitCode.USAGE, "USAGE", usage.said());
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
        if (thrown instanceof StorageUnavailable trouble) {
            return output.error(
                    ExitCode.STORAGE, trouble.trouble().name(), output.words().trouble(trouble));
        }
        if (thrown instanceof UsageException wrong) {
            return output.error(ExitCode.USAGE, "USAGE", wrong.said(output.words()));
        }
        return unexpected(thrown, line);
    }

    private int unexpected(Exception thrown, CommandLine line) {
        String what = thrown.getClass().getSimpleName() + ": " + Screen.safe(first(thrown));
        String report = output.words()
                .text(
                        "unexpected",
                        "command",
                        line.getCommandSpec().qualifiedName(),
                        "version",
                        Version.NUMBER,
                        "what",
                        what);
        if (surroundings.variable("LOTTERY_DEBUG").isPresent()) {
            thrown.printStackTrace(surroundings.err());
            surroundings.err().flush();
        }
        return output.error(ExitCode.UNEXPECTED, "UNEXPECTED", report);
    }

    /** The first line of what an exception says; nothing where it says nothing. */
    static String first(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
    }
}
