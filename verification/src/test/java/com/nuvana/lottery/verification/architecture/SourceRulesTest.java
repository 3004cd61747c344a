package com.nuvana.lottery.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.verification.documentation.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our sources keep every rule over sources, and each of those finds its samples. */
class SourceRulesTest {

    static Stream<SourceRule> rules() {
        return SourceRules.all().stream();
    }

    static Stream<String> modules() {
        return Codebase.MODULES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void our_sources_keep_the_rule(SourceRule rule) {
        List<SourceFile> sources = Codebase.MODULES.stream()
                .flatMap(module -> SourceFile.in(Codebase.sources(module)).stream())
                .toList();

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(rule.faultsIn(sources)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_bites(SourceRule rule) throws Exception {
        Path folder = Path.of(
                SourceRulesTest.class.getResource("/samples/" + rule.name()).toURI());
        List<SourceFile> samples = SourceFile.in(folder);

        Set<String> found = rule.faultsIn(samples).stream()
                .map(fault -> fault.substring(0, fault.indexOf(':')))
                .collect(Collectors.toSet());

        assertThat(samples).extracting(SourceFile::simpleName).anyMatch(name -> name.startsWith("Bad"));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(samples.stream()
                        .map(SourceFile::simpleName)
                        .filter(name -> name.startsWith("Bad"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void every_package_says_what_lives_in_it(String module) {
        List<Path> packages = SourceFile.in(Codebase.sources(module)).stream()
                .map(file -> file.path().getParent())
                .distinct()
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .startsWith("/**"));
    }

    @Test
    void sources_are_read_without_comments_and_literals() {
        SourceFile file = new SourceFile(Path.of(""), Path.of("A.java"), "a \"catch\" // catch\n/* catch\n */ b 'c'");

        assertThat(file.code()).doesNotContain("catch").contains("a", "b").hasLineCount(3);
        assertThat(Files.exists(Checkout.root())).isTrue();
    }
}
