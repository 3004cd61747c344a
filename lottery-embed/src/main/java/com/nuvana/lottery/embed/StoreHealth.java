package com.nuvana.lottery.embed;

import com.nuvana.lottery.sqlite.StoreDiagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the database engine says of itself and of the file.
 *
 * @param bytes the size of the file, without the log beside it
 * @param pragmas settings as the writing connection reads them back, by name
 * @param integrity what the check of the whole file found; empty when all is well
 * @param foreignKeys rows that point nowhere; empty when all is well
 */
public record StoreHealth(
        Path file,
        long bytes,
        String engine,
        String cipher,
        int schema,
        SortedMap<String, String> pragmas,
        List<String> integrity,
        List<String> foreignKeys) {

    /** Copies the collections. */
    public StoreHealth {
        pragmas = new TreeMap<>(pragmas);
        integrity = List.copyOf(integrity);
        foreignKeys = List.copyOf(foreignKeys);
    }

    static StoreHealth of(Path file, StoreDiagnostics found) {
        return new StoreHealth(
                file,
                found.fileBytes(),
                found.sqlite(),
                found.cipher(),
                found.schemaVersion(),
                found.pragmas(),
                found.integrity(),
                found.foreignKeys());
    }
}
