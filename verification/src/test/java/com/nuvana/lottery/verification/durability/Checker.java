package com.nuvana.lottery.verification.durability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The independent checker: reads a store's file with its own SQL, and knows by its own arithmetic what must hold in every
 * file that any crash may leave. It uses no code of the product.
 */
public final class Checker {

    /** How every unencrypted SQLite file begins. */
    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * What was found.
     *
     * @param violations what must never be in any store; empty when it is sound
     */
    public record Seen(SeenBooks books, List<String> violations) {}

    private Checker() {}

    /** Looks at a file that this process has not open otherwise: its first bytes are read past the driver. */
    public static Seen look(Path file, String key) {
        try {
            List<String> violations = new ArrayList<>();
            if (isPlain(file)) {
                violations.add(file + " is not encrypted");
            }
            try (StoreFile open = StoreFile.open(file, key)) {
                violations.addAll(FileRules.broken(open));
                violations.addAll(new LedgerRules(open).broken());
                violations.addAll(new DayRules(open).broken());
                violations.addAll(new JournalRules(open).broken());
                return new Seen(new ReadBooks(open).all(), List.copyOf(violations));
            }
        } catch (SQLException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static boolean isPlain(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PLAIN.length), PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
