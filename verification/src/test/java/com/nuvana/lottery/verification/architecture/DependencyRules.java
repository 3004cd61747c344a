package com.nuvana.lottery.verification.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Which package may see which. The reactor is the first guard of the direction; these are the second. */
final class DependencyRules {

    /** Parts of the JDK that reach outside: disk, network, database, screen, log. */
    private static final String[] OUTSIDE = {
        "java.io..",
        "java.nio.file..",
        "java.nio.channels..",
        "java.net..",
        "java.sql..",
        "java.awt..",
        "java.util.logging..",
        "java.util.prefs.."
    };

    private DependencyRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("domainalone", DependencyRules::domainAlone),
                new Rule("appalone", DependencyRules::appAlone),
                new Rule("adapters", DependencyRules::adapters),
                new Rule("embed", DependencyRules::embed),
                new Rule("shells", DependencyRules::shells),
                new Rule("simulator", DependencyRules::simulator),
                new Rule("hidden", DependencyRules::internals),
                new Rule("domaincycles", root -> noCycles(root.name() + ".domain.(*)..")),
                new Rule("appcycles", root -> noCycles(root.name() + ".app.(*)..")));
    }

    private static ArchRule domainAlone(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.domain())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(root.domain(), "java..").and(resideOutsideOfPackages(OUTSIDE)))
                .because("the rules of the shop have to hold without a disk, a network or a screen");
    }

    private static ArchRule appAlone(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.app())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(root.app(), root.domain(), "java..").and(resideOutsideOfPackages(OUTSIDE)))
                .because("use cases reach the world through ports alone, so that fakes can stand in for it");
    }

    private static ArchRule adapters(Root root) {
        String[] others = {root.embed(), root.cli(), root.desktop()};
        return classes()
                .that()
                .resideInAnyPackage(root.sqlite(), root.cloud())
                .should(Conditions.have(
                        "see neither each other nor what stands above them",
                        (JavaClass adapter) -> adapter.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isBetween(dependency, root.sqlite(), root.cloud())
                                        || isBetween(dependency, root.cloud(), root.sqlite())
                                        || resideInAnyPackage(others).test(dependency.getTargetClass()))
                                .map(Dependency::getDescription)
                                .toList()))
                .because("an adapter serves the ports of the app and can be replaced by itself");
    }

    private static boolean isBetween(Dependency dependency, String from, String to) {
        return resideInAPackage(from).test(dependency.getOriginClass())
                && resideInAPackage(to).test(dependency.getTargetClass());
    }

    private static ArchRule embed(Root root) {
        return noClasses()
                .that()
                .resideInAPackage(root.embed())
                .should()
                .dependOnClassesThat(resideInAnyPackage(root.cli(), root.desktop()))
                .because("a host program gets the front door without any shell");
    }

    private static ArchRule simulator(Root root) {
        return noClasses()
                .that()
                .resideInAPackage(root.simulator())
                .should()
                .dependOnClassesThat(resideInAPackage(root.all()).and(resideOutsideOfPackages(root.simulator())))
                .because("a cloud that shares code with its client shares its bugs as well");
    }

    private static ArchRule shells(Root root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root.cli(), root.desktop())
                .should()
                .dependOnClassesThat(resideInAnyPackage(root.sqlite(), root.cloud()))
                .because("there is one composition root, lottery-embed, and shells use what it has wired (ADR 0009)");
    }

    private static ArchRule internals(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.name() + "..internal..")
                .should(Conditions.have(
                        "be seen from their own module alone",
                        (JavaClass inner) -> inner.getDirectDependenciesToSelf().stream()
                                .filter(dependency -> !dependency
                                        .getOriginClass()
                                        .getPackageName()
                                        .startsWith(moduleOf(inner)))
                                .map(Dependency::getDescription)
                                .toList()))
                .because("what is internal may change without telling anybody");
    }

    private static String moduleOf(JavaClass inner) {
        String name = inner.getPackageName();
        return name.substring(0, name.indexOf(".internal"));
    }

    private static ArchRule noCycles(String features) {
        return slices().matching(features)
                .should()
                .beFreeOfCycles()
                .because("a feature that two others wait for can be understood by itself only without a way back");
    }
}
