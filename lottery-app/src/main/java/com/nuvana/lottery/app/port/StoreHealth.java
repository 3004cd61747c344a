package com.nuvana.lottery.app.port;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the engine says of itself and of the file, for a report to a person.
 *
 * @param file where the file is, as a person would look for it
 * @param bytes the size of the file
 * @param walBytes the size of the log beside it; 0 when there is none
 * @param engine the version of SQLite that is linked, such as {@code 3.40.1}
 * @param cipher the version of the encryption that is linked, such as {@code SQLite3 Multiple Ciphers 1.5.5}
 * @param schema the version of the tables
 * @param builtInSchema the newest version that this program knows
 * @param pragmas settings as the writing connection reads them back, by name
 * @param integrity what {@code integrity_check} found; empty when all is well
 * @param foreignKeys rows that point nowhere; empty when all is well
 */
public record StoreHealth(
        String file,
        long bytes,
        long walBytes,
        String engine,
        String cipher,
        int schema,
        int builtInSchema,
        SortedMap<String, String> pragmas,
        List<String> integrity,
        List<String> foreignKeys) {

    /** Copies the collections. */
    public StoreHealth {
        pragmas = Collections.unmodifiableSortedMap(new TreeMap<>(pragmas));
        integrity = List.copyOf(integrity);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Says whether neither check found anything. */
    public boolean isSound() {
        return integrity.isEmpty() && foreignKeys.isEmpty();
    }
}
