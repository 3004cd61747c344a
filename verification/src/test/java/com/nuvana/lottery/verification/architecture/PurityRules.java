package com.nuvana.lottery.verification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What domain and app may not do: read clocks and chance, calculate with fractions, take flags and maybes. */
final class PurityRules {

    private static final Set<String> FRACTIONS = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private static final Set<String> READINGS = Set.of(
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.SplittableRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault");

    private PurityRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("roots", PurityRules::timeAndChance),
                new Rule("fractions", PurityRules::noFractions),
                new Rule("parameters", PurityRules::noFlags));
    }

    private static ArchRule timeAndChance(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.all())
                .and()
                .resideOutsideOfPackage(root.embed())
                .and()
                .doNotHaveFullyQualifiedName(root.name() + ".cli.Main")
                .and()
                .doNotHaveFullyQualifiedName(root.name() + ".simulator.Main")
                .should(Conditions.have("be handed time, zone and chance", PurityRules::readings))
                .because("time and ids are arguments: a test, a host or a replay hands in its own");
    }

    private static List<String> readings(JavaClass type) {
        Stream<String> accesses = type.getAccessesFromSelf().stream()
                .filter(PurityRules::isReading)
                .map(JavaAccess::getDescription);
        Stream<String> clocks = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> dependency.getTargetClass().isEquivalentTo(java.time.Clock.class))
                .map(dependency -> dependency.getDescription());
        return Stream.concat(accesses, clocks).toList();
    }

    /** All of these take nothing: a clock, a zone or a seed that is handed in is no reading. */
    private static boolean isReading(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        boolean isNow = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now");
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().isEmpty()
                && (isNow || READINGS.contains(target.getOwner().getName() + "." + target.getName()));
    }

    private static ArchRule noFractions(Root root) {
        return classes()
                .that()
                .resideInAnyPackage(root.domain(), root.app())
                .should(Conditions.have("calculate in whole numbers alone", PurityRules::fractions))
                .because("money is whole cents and tickets are whole: a fraction would have to be rounded by somebody");
    }

    private static List<String> fractions(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> isFraction(field.getRawType()))
                .map(field -> field.getDescription() + " is a fraction");
        Stream<String> units = type.getCodeUnits().stream()
                .filter(unit -> hasFraction(unit.getRawParameterTypes(), unit.getRawReturnType()))
                .map(unit -> unit.getDescription() + " takes or answers a fraction");
        Stream<String> calls = type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> hasFraction(
                        call.getTarget().getRawParameterTypes(),
                        call.getTarget().getRawReturnType()))
                .map(call -> call.getDescription());
        return Stream.of(fields, units, calls).flatMap(each -> each).toList();
    }

    private static boolean hasFraction(List<JavaClass> parameters, JavaClass answer) {
        return isFraction(answer) || parameters.stream().anyMatch(PurityRules::isFraction);
    }

    private static boolean isFraction(JavaClass type) {
        return FRACTIONS.contains(type.getBaseComponentType().getName());
    }

    private static ArchRule noFlags(Root root) {
        return classes()
                .that()
                .resideInAnyPackage(root.domain(), root.app())
                .and()
                .arePublic()
                .should(Conditions.have("take no boolean and no Optional", PurityRules::flags))
                .because("true says nothing where it is read, and a maybe is two methods or a record's component");
    }

    private static List<String> flags(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !isCanonical(type, unit))
                .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(PurityRules::isFlag))
                .map(unit -> unit.getDescription() + " takes a boolean or an Optional")
                .toList();
    }

    private static boolean isCanonical(JavaClass type, JavaCodeUnit unit) {
        return type.isRecord() && unit.isConstructor();
    }

    private static boolean isFlag(JavaClass parameter) {
        return parameter.isEquivalentTo(boolean.class)
                || parameter.isEquivalentTo(Boolean.class)
                || parameter.isEquivalentTo(Optional.class);
    }
}
