package com.nuvana.lottery.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.verification.documentation.Checkout;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our code keeps every rule, and every rule finds the samples that break it. */
class ArchitectureTest {

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    static Stream<String> modules() {
        return Codebase.MODULES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void our_code_keeps_the_rule(Rule rule) {
        rule.ofOurCode().check(Codebase.classes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_bites(Rule rule) {
        List<String> report = rule.ofItsSamples()
                .evaluate(Codebase.samples(rule))
                .getFailureReport()
                .getDetails();

        assertThat(samplesOf(rule, "Bad"))
                .isNotEmpty()
                .allSatisfy(bad ->
                        assertThat(report).as("what the rule says of " + bad).anyMatch(line -> line.contains(bad)));
        assertThat(samplesOf(rule, "Good"))
                .allSatisfy(good -> assertThat(report)
                        .as("what the rule says of " + good)
                        .noneMatch(line -> line.contains("<" + good) || line.startsWith(good)));
    }

    private static Set<String> samplesOf(Rule rule, String prefix) {
        return Codebase.samples(rule).stream()
                .filter(type -> !type.isMemberClass())
                .filter(type -> type.getSimpleName().startsWith(prefix))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_says_why(Rule rule) {
        assertThat(rule.ofOurCode().getDescription()).contains(", because ");
    }

    @Test
    void no_two_rules_share_a_name() {
        assertThat(rules().map(Rule::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void every_top_level_class_of_a_module_is_looked_at(String module) {
        Set<String> imported =
                Codebase.classes().stream().map(JavaClass::getName).collect(Collectors.toSet());

        assertThat(SourceFile.in(Codebase.sources(module)))
                .extracting(SourceFile::typeName)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(imported).contains(type));
    }

    @Test
    void the_modules_are_those_of_the_reactor() throws Exception {
        String reactor = Files.readString(Checkout.root().resolve("pom.xml"));

        List<String> declared = Stream.of(reactor.split("<module>"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('<')))
                .filter(module -> !List.of("verification", "benchmarks").contains(module))
                .toList();

        assertThat(declared).containsExactlyElementsOf(Codebase.MODULES);
    }

    @Test
    void a_library_that_a_rule_names_is_used_where_it_belongs() {
        assertThat(LibraryRules.STORAGE).allSatisfy(library -> assertUsed(library, "com.nuvana.lottery.sqlite"));
        assertThat(LibraryRules.EMBEDDED).allSatisfy(library -> assertUsed(library, "com.nuvana.lottery.embed"));
        assertThat(LibraryRules.SHELLS).allSatisfy(library -> assertUsed(library, "com.nuvana.lottery.cli"));
    }

    @Test
    void an_exception_that_a_rule_names_is_still_there() {
        Set<String> types =
                Codebase.classes().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        Set<String> methods = Codebase.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());

        assertThat(types)
                .containsAll(UseCaseRules.NO_ROLE)
                .containsAll(UseCaseRules.ROLE_NOT_ASKED)
                .containsAll(TypeRules.OPEN)
                .containsAll(TypeRules.SHOWS_ANYTHING)
                .containsAll(LibraryRules.HANDS_IN)
                .containsAll(SourceRules.CATCH_ALL)
                .containsAll(SourceRules.FOREIGN_ENUM);
        assertThat(Codebase.classes().stream().map(JavaClass::getName)).containsAll(LibraryRules.OWN_PROGRAM);
        assertThat(methods).containsAll(UseCaseRules.ALSO_PUBLIC).containsAll(PortRules.WITHOUT_FACT);
    }

    private static void assertUsed(String library, String owner) {
        Optional<JavaClass> user = Codebase.classes().stream()
                .filter(type -> type.getPackageName().startsWith(owner))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                JavaClass.Predicates.resideInAPackage(library).test(dependency.getTargetClass())))
                .findFirst();
        assertThat(user).as("who uses " + library).isPresent();
    }
}
