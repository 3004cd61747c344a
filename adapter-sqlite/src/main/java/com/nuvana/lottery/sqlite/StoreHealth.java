package com.nuvana.lottery.sqlite;

import java.nio.file.Path;
import java.util.List;

/**
 * What the engine says of itself and of the file.
 *
 * @param integrity what {@code integrity_check} found; empty when all is well
 * @param foreignKeys rows that point nowhere; empty when all is well
 */
public record StoreHealth(
        Path file,
        long bytes,
        String engine,
        String cipher,
        int schema,
        List<String> integrity,
        List<String> foreignKeys) {

    /** Copies the lists. */
    public StoreHealth {
        integrity = List.copyOf(integrity);
        foreignKeys = List.copyOf(foreignKeys);
    }
}
