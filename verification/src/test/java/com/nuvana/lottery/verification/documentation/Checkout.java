package com.nuvana.lottery.verification.documentation;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies, seen from the module whose tests run. */
public final class Checkout {

    private Checkout() {}

    /** The root of the project. */
    public static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return at;
    }

    /** The runnable jar that the build has made. */
    public static Path jar() {
        Path jar = root().resolve("shell-cli/target/lottery-cli.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not built; run ./mvnw package first");
        }
        return jar;
    }
}
