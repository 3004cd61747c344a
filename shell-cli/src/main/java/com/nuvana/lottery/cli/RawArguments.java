package com.nuvana.lottery.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What has to be known before, and even if, the command line can be parsed: who reads the output, in which language, and
 * whether colour is wanted. Looks no further than a lone {@code --}.
 */
record RawArguments(List<String> words) {

    static RawArguments of(String... args) {
        List<String> all = Arrays.asList(args);
        int end = all.indexOf("--");
        return new RawArguments(List.copyOf(end < 0 ? all : all.subList(0, end)));
    }

    Output.Reader reader() {
        return words.stream().anyMatch(RawArguments::isJson) ? Output.Reader.PROGRAM : Output.Reader.PERSON;
    }

    /** {@code --json} with a value is for a program too, be the value a wrong one; only {@code false} takes it back. */
    private static boolean isJson(String word) {
        return word.equals("--json") || (word.startsWith("--json=") && !word.equalsIgnoreCase("--json=false"));
    }

    Language language() {
        return value("--lang")
                .flatMap(text -> Arrays.stream(Language.values())
                        .filter(language -> language.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst())
                .orElse(Language.EN);
    }

    boolean isWithoutColour() {
        return words.contains("--no-color");
    }

    private Optional<String> value(String option) {
        int at = words.lastIndexOf(option);
        if (at >= 0 && at + 1 < words.size()) {
            return Optional.of(words.get(at + 1));
        }
        return words.stream()
                .filter(word -> word.startsWith(option + "="))
                .map(word -> word.substring(option.length() + 1))
                .reduce((earlier, later) -> later);
    }
}
