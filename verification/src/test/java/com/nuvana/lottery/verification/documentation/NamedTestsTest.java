package com.nuvana.lottery.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A promise that names the test behind it names one that is there. */
class NamedTestsTest {

    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");

    @Test
    void every_test_named_in_durability_is_there() throws IOException {
        String page = Files.readString(Checkout.root().resolve("docs/durability.md"));
        Set<String> named = NAME.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(tests()).containsAll(named);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.find(
                Checkout.root(), 20, (file, attributes) -> file.toString().endsWith("Test.java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
