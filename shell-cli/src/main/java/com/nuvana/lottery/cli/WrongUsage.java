package com.nuvana.lottery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line that cannot be parsed, and what may have been meant. */
final class WrongUsage {

    private final Words words;
    private final ParameterException wrong;
    private final List<String> given;
    private final String command;

    WrongUsage(Words words, ParameterException wrong, List<String> given) {
        this.given = List.copyOf(given);
        this.words = words;
        this.wrong = wrong;
        this.command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    }

    /** Whether a command is all that is missing. */
    boolean isVerbMissing() {
        return wrong.getClass() == ParameterException.class
                && wrong.getArgSpec() == null
                && !wrong.getCommandLine().getSubcommands().isEmpty();
    }

    /** The sentence, and where there is help. */
    String said() {
        return what() + " " + words.text("usage.help", "command", command);
    }

    private String what() {
        if (isVerbMissing()) {
            return words.text("usage.verb", "command", command, "verbs", verbs(wrong.getCommandLine()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException missing) {
            return strange()
                    .map(this::unknown)
                    .orElseGet(() ->
                            words.text("usage.missing", "command", command, "missing", missing(missing.getMissing())));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.text("usage.twice", "option", name(twice.getOverwritten()));
        }
        return value().orElseGet(this::other);
    }

    /** A slip in an option is likelier than an option left out: it is told first. */
    private Optional<String> strange() {
        return given.stream()
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.startsWith("--"))
                .map(word -> word.contains("=") ? word.substring(0, word.indexOf('=')) : word)
                .filter(word -> wrong.getCommandLine().getCommandSpec().findOption(word) == null)
                .findFirst();
    }

    private Optional<String> value() {
        if (wrong.getCause() instanceof WrongValue value) {
            return Optional.of(words.text(
                    "usage.value",
                    "option",
                    name(Objects.requireNonNull(wrong.getArgSpec())),
                    "given",
                    Objects.requireNonNullElse(wrong.getValue(), ""),
                    "allowed",
                    value.allowed(words)));
        }
        return Optional.empty();
    }

    /** What the parser says by itself, which is rare. */
    private String other() {
        String said = Optional.ofNullable(wrong.getMessage())
                .orElse("")
                .lines()
                .findFirst()
                .orElse("");
        String sentence = Screen.safe(said.startsWith("Error: ") ? said.substring("Error: ".length()) : said);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private String unknown(String given) {
        CommandLine line = wrong.getCommandLine();
        if (given.startsWith("-") && given.length() > 1) {
            String option = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
            List<String> options = line.getCommandSpec().options().stream()
                    .filter(each -> !each.hidden())
                    .map(OptionSpec::longestName)
                    .toList();
            return words.text("usage.option", "given", option, "command", command, "near", Near.to(option, options));
        }
        if (line.getSubcommands().isEmpty()) {
            return words.text("usage.surplus", "given", given, "command", command);
        }
        return words.text("usage.command", "given", given, "command", command, "near", near(line, given));
    }

    /** A verb of this command, or else of one of its groups: {@code receive} was {@code pack receive}. */
    private static List<String> near(CommandLine line, String given) {
        List<String> here = Near.to(given, line.getSubcommands().keySet());
        if (!here.isEmpty()) {
            return here;
        }
        List<String> below = new ArrayList<>();
        for (Map.Entry<String, CommandLine> group : line.getSubcommands().entrySet()) {
            Near.to(given, group.getValue().getSubcommands().keySet())
                    .forEach(verb -> below.add(group.getKey() + " " + verb));
        }
        return below;
    }

    private static String missing(List<ArgSpec> missing) {
        Optional<ArgGroupSpec> group =
                missing.stream().findFirst().flatMap(first -> Optional.ofNullable(first.group()));
        boolean isChoice = group.map(ArgGroupSpec::exclusive).orElse(false);
        return missing.stream().map(WrongUsage::typed).distinct().collect(Collectors.joining(isChoice ? " | " : ", "));
    }

    /** {@code --bin N}, as it is typed. */
    private static String typed(ArgSpec spec) {
        return spec.isOption() ? name(spec) + " " + spec.paramLabel() : spec.paramLabel();
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static List<String> verbs(CommandLine line) {
        return List.copyOf(line.getSubcommands().keySet());
    }
}
