package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every refusal that domain and app have, found by looking at all their classes. */
final class RefusalClasses {

    private RefusalClasses() {}

    static List<Class<?>> all() {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> anchor : List.of(Refusal.class, Books.class)) {
            found.addAll(in(anchor));
        }
        return found.stream()
                .filter(type -> type.isRecord() && Refusal.class.isAssignableFrom(type))
                // A refusal around another answer is the use cases' own, and never leaves them.
                .filter(type -> type.getTypeParameters().length == 0)
                .toList();
    }

    private static List<Class<?>> in(Class<?> anchor) {
        try {
            Path source = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(source)) {
                return load(source);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + source.toUri()), Map.of())) {
                return load(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> load(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .toList();
        }
    }

    private static Class<?> load(String path) {
        try {
            return Class.forName(path.replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
