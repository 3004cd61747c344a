package com.nuvana.lottery.verification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.nuvana.lottery.domain.Refusal;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What types look like: closed, narrowed by {@code fold}, and named for what they are. */
final class TypeRules {

    /** Interfaces of the domain that others implement, on purpose. */
    static final Set<String> OPEN = Set.of(
            // Each feature seals its own family below these two: a sealed family has to stay in one package.
            "Refusal",
            "Fact",
            // What the parser asks about the store; the app answers from storage.
            "Known",
            // One method per case of a fold with more than six.
            "Cases",
            "PackFactCases");

    /** Shows the parts of any record by what they are; asks whether a part is JSON already, not which. */
    static final Set<String> SHOWS_ANYTHING = Set.of("Data");

    /** A store manager is a person, and a word of the glossary. */
    private static final String BAD_NAME = ".*(Impl|Utils?|Helpers?|(?<!Store|Shift)Managers?|D[Tt][Oo]s?|Port|Ports)";

    private TypeRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("domaintypes", TypeRules::closed),
                new Rule("folds", TypeRules::folds),
                new Rule("foldonly", TypeRules::narrowedByFold),
                new Rule("names", TypeRules::names),
                new Rule("packagenames", TypeRules::packageNames));
    }

    private static ArchRule closed(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.domain())
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotPrivate()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should(Conditions.have("be a record, an enum, final or sealed", TypeRules::open))
                .because("a rule that a subclass can undo is none");
    }

    private static List<String> open(JavaClass type) {
        boolean isClosed = type.isRecord()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || OPEN.contains(type.getSimpleName());
        return isClosed ? List.of() : List.of(type.getName() + " is open");
    }

    private static ArchRule folds(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.all())
                .and(DescribedPredicate.describe(
                        "are sealed", type -> type.reflect().isSealed()))
                // The compiler seals an enum whose constants have bodies.
                .and()
                .areNotEnums()
                // A refusal is shown by its code and its data, whatever it is: nobody has to tell them apart (ADR
                // 0010).
                .and()
                .areNotAssignableTo(Refusal.class)
                .should(Conditions.have("have a fold over exactly their cases", type -> Folds.faultsOf(type.reflect())))
                .because("a new case must not compile until every caller has decided about it (ADR 0001)");
    }

    private static ArchRule narrowedByFold(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.all())
                .should(Conditions.have("ask for cases of sealed types in a fold alone", TypeRules::checks))
                .because("instanceof forgets cases without a word (ADR 0001)");
    }

    private static List<String> checks(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> !unit.getName().equals("fold"))
                .filter(unit -> !SHOWS_ANYTHING.contains(type.getSimpleName()))
                .flatMap(unit -> unit.getInstanceofChecks().stream())
                .filter(check -> isCase(check.getRawType()))
                .filter(check -> !isOwnEquals(check, type))
                .map(TypeRules::described)
                .toList();
    }

    /** A class that is no record says itself when two of it are equal: that is no question about cases. */
    private static boolean isOwnEquals(InstanceofCheck check, JavaClass type) {
        return check.getOwner().getName().equals("equals") && check.getRawType().equals(type);
    }

    private static String described(InstanceofCheck check) {
        return check.getOwner().getFullName() + " asks for "
                + check.getRawType().getName() + " in " + check.getSourceCodeLocation();
    }

    private static boolean isCase(JavaClass asked) {
        if (!asked.getName().startsWith(Root.LOTTERY.name())) {
            return false;
        }
        Class<?> type = asked.reflect();
        return (type.isSealed() && !type.isEnum())
                || Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .anyMatch(parent -> parent.isSealed() && !parent.isEnum());
    }

    private static ArchRule names(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.all())
                .should()
                .haveNameNotMatching(BAD_NAME)
                .because("such a name says what a class is made of, not what it is for");
    }

    private static ArchRule packageNames(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.all())
                .should()
                .resideOutsideOfPackages("..util..", "..utils..", "..common..", "..shared..", "..misc..", "..helper..")
                .because("everything fits into such a package, so nothing is found there");
    }
}
