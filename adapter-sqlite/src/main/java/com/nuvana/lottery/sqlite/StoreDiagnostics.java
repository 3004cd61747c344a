package com.nuvana.lottery.sqlite;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a store's file looks like from inside, for a report to a person.
 *
 * @param sqlite the version of SQLite that is linked, such as {@code 3.40.1}
 * @param cipher the version of the encryption that is linked, such as {@code SQLite3 Multiple Ciphers 1.5.5}
 * @param pragmas settings as the writing connection reads them back, by name
 * @param integrity what {@code integrity_check} finds; empty when all is well
 * @param foreignKeys what {@code foreign_key_check} finds; empty when all is well
 * @param fileBytes the size of {@code store.db}
 * @param walBytes the size of the log beside it; 0 when there is none
 */
public record StoreDiagnostics(
        String sqlite,
        String cipher,
        SortedMap<String, String> pragmas,
        int schemaVersion,
        int builtInSchemaVersion,
        List<String> integrity,
        List<String> foreignKeys,
        long fileBytes,
        long walBytes) {

    /** Copies the collections. */
    public StoreDiagnostics {
        pragmas = new TreeMap<>(pragmas);
        integrity = List.copyOf(integrity);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Says whether neither check found anything. */
    public boolean isSound() {
        return integrity.isEmpty() && foreignKeys.isEmpty();
    }
}
