package com.nuvana.lottery.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glossary and the public types of domain and app name the same things. */
class GlossaryTest {

    /** A Java name in the second column, such as {@code `Numbering.last`} or {@code `PackName` (app)}. */
    private static final Pattern NAME = Pattern.compile("`([A-Za-z0-9]+)[^`]*`(?: \\((\\w+)\\))?");

    private static final Pattern PUBLIC = Pattern.compile("(?m)^public ");

    @ParameterizedTest
    @CsvSource({"lottery-domain,", "lottery-app,app"})
    void every_public_type_is_a_word_of_the_glossary(String module, String mark) {
        assertThat(named(mark))
                .containsAll(types(module, text -> PUBLIC.matcher(text).find()));
    }

    @ParameterizedTest
    @CsvSource({"lottery-domain,", "lottery-app,app", "cloud-simulator,simulator"})
    void every_type_that_the_glossary_names_is_there(String module, String mark) {
        assertThat(types(module, text -> true)).hasSizeGreaterThan(50).containsAll(named(mark));
    }

    private static Set<String> named(String mark) {
        Set<String> names = new TreeSet<>();
        for (String line : lines(Checkout.root().resolve("docs/glossary.md"))) {
            String[] cells = line.split("\\|", -1);
            Matcher matcher = NAME.matcher(line.startsWith("|") && cells.length > 3 ? cells[2] : "");
            while (matcher.find()) {
                if (mark == null ? matcher.group(2) == null : mark.equals(matcher.group(2))) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }

    private static Set<String> types(String module, Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(Checkout.root().resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> wanted.test(String.join("\n", lines(file))))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
