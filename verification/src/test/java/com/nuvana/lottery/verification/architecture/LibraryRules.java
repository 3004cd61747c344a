package com.nuvana.lottery.verification.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * Where libraries and parts of the JDK may be used. Library packages begin with two dots, so that stand-ins below a
 * rule's samples count as the library.
 */
final class LibraryRules {

    /** What belongs to adapter-sqlite. */
    static final List<String> STORAGE = List.of("..org.jdbi..", "..org.flywaydb..", "..org.sqlite..", "java.sql..");

    /** What belongs to lottery-embed. */
    static final List<String> EMBEDDED = List.of("..de.siegmar.fastcsv..", "..at.favre.lib..");

    /** What belongs to the shells. */
    static final List<String> SHELLS = List.of("..com.google.inject..", "..picocli..");

    /** The entry of a program, which hands the keyboard to its commands. */
    static final Set<String> HANDS_IN = Set.of("Main");

    /** A program of its own, which has no picocli that says where to write. */
    static final Set<String> OWN_PROGRAM = Set.of("com.nuvana.lottery.simulator.Main");

    private LibraryRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("storagelibraries", LibraryRules::storage),
                new Rule("embeddedlibraries", LibraryRules::embedded),
                new Rule("shelllibraries", LibraryRules::shells),
                new Rule("swing", LibraryRules::swing),
                new Rule("streams", LibraryRules::streams));
    }

    private static ArchRule storage(Root root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root.sqlite())
                .should()
                .dependOnClassesThat(resideInAnyPackage(STORAGE.toArray(String[]::new)))
                .because("how the store is kept is known in adapter-sqlite alone");
    }

    private static ArchRule embedded(Root root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root.embed())
                .should()
                .dependOnClassesThat(resideInAnyPackage(EMBEDDED.toArray(String[]::new)))
                .because("files of games and hashes of PINs come in through lottery-embed, behind types of our own");
    }

    private static ArchRule shells(Root root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root.cli(), root.desktop())
                .should()
                .dependOnClassesThat(resideInAnyPackage(SHELLS.toArray(String[]::new)))
                .because("a host program gets neither an injector nor a command line");
    }

    private static ArchRule swing(Root root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root.desktop())
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing.."))
                .because("everything but the desktop runs without a screen");
    }

    private static ArchRule streams(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.all())
                .should(Conditions.have("leave the standard streams alone", LibraryRules::streams))
                .because("a host's standard streams are the host's, and a command writes where picocli says");
    }

    private static List<String> streams(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> isStream(access.getTarget()) && !OWN_PROGRAM.contains(type.getName()))
                .filter(access -> !(HANDS_IN.contains(type.getSimpleName())
                        && access.getTarget().getName().equals("in")))
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static boolean isStream(AccessTarget target) {
        boolean isField = target.getOwner().isEquivalentTo(System.class)
                && Set.of("in", "out", "err").contains(target.getName());
        boolean isTrace = target.getName().equals("printStackTrace")
                && target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().isEmpty();
        return isField || isTrace;
    }
}
