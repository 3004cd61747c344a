package com.nuvana.lottery.verification.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java source, for what compiled classes no longer know. */
record SourceFile(Path folder, Path path, String text) {

    private static final Pattern LITERALS_AND_COMMENTS = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    /** Every source with a type in it below a folder. */
    static List<SourceFile> in(Path folder) {
        return all(folder).stream().filter(file -> !file.isPackageInfo()).toList();
    }

    /** Every source below a folder. */
    static List<SourceFile> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new SourceFile(folder, file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    /** The simple name of the type it is named after. */
    String simpleName() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }

    /** The full name of the type it is named after. */
    String typeName() {
        String name = folder.relativize(path).toString();
        return name.substring(0, name.length() - ".java".length())
                .replace('\\', '.')
                .replace('/', '.');
    }

    /** The text with comments and literals blanked; lines stay where they are. */
    String code() {
        StringBuilder code = new StringBuilder(text);
        Matcher matcher = LITERALS_AND_COMMENTS.matcher(text);
        while (matcher.find()) {
            for (int at = matcher.start(); at < matcher.end(); at++) {
                if (code.charAt(at) != '\n') {
                    code.setCharAt(at, ' ');
                }
            }
        }
        return code.toString();
    }
}
