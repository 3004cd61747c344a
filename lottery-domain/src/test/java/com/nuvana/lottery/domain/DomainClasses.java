package com.nuvana.lottery.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every compiled class of the domain, found where it was compiled to. */
final class DomainClasses {

    private DomainClasses() {}

    static List<Class<?>> all() {
        Path root = compiledTo();
        try (Stream<Path> files = Files.walk(root.resolve("com/nuvana/lottery/domain"))) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('\\', '/'))
                    .map(name -> name.replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(DomainClasses::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compiledTo() {
        try {
            return Path.of(Outcome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Outcome.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sealed types, by name. */
    static List<Class<?>> sealedTypes() {
        return all().stream().filter(Class::isSealed).toList();
    }

    /** The records that are refusals. */
    static List<Class<?>> refusals() {
        return all().stream()
                .filter(type -> type.isRecord() && Refusal.class.isAssignableFrom(type))
                .toList();
    }
}
