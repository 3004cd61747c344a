package com.nuvana.lottery.verification.architecture;

import com.nuvana.lottery.verification.documentation.Checkout;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.List;

/** Our own code, as compiled classes and as sources. */
final class Codebase {

    /** Every module that ships something. */
    static final List<String> MODULES =
            List.of("lottery-domain", "lottery-app", "adapter-sqlite", "lottery-embed", "cloud-simulator", "shell-cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(Codebase::ships).importPackages(Root.LOTTERY.name());

    /** The samples of all rules, compiled with the tests. */
    private static final JavaClasses SAMPLES =
            new ClassFileImporter().importPackages(Codebase.class.getPackageName() + ".samples");

    private Codebase() {}

    /** The classes that ship, of all modules. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The samples of a rule. */
    static JavaClasses samples(Rule rule) {
        return SAMPLES.that(JavaClass.Predicates.resideInAPackage(rule.samples().all()));
    }

    private static boolean ships(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    /** The sources of a module that ship. */
    static Path sources(String module) {
        return Checkout.root().resolve(module).resolve("src/main/java");
    }
}
