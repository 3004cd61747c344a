package com.nuvana.lottery.app;

import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.domain.store.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The use cases of the application as its classes stand on the disk: those that say who may give them. */
final class UseCases {

    private UseCases() {}

    /** Every class with a LEAST_ROLE. */
    static List<Class<?>> all() {
        try {
            Path classes = Path.of(ActivatePack.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name ->
                                name.endsWith(".class") && !name.contains("$") && !name.contains("package-info"))
                        .<Class<?>>map(UseCases::named)
                        .filter(UseCases::hasLeastRole)
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> named(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - ".class".length())
                    .replace('/', '.')
                    .replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasLeastRole(Class<?> type) {
        return Arrays.stream(type.getFields()).anyMatch(field -> field.getName().equals("LEAST_ROLE"));
    }

    /** The least role that it declares. */
    static Role leastRole(Class<?> useCase) {
        try {
            return (Role) useCase.getField("LEAST_ROLE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(useCase + " has no LEAST_ROLE to read", e);
        }
    }
}
