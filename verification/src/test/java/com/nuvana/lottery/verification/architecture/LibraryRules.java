package com.nuvana.lottery.verification.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

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
        return noClasses()
                .that()
                .resideInAPackage(root.all())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "it prints a trace", call -> call.getName().equals("printStackTrace")))
                .because("a host's standard streams are the host's, and a command writes where picocli says");
    }
}
