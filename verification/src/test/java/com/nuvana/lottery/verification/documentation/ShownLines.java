package com.nuvana.lottery.verification.documentation;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares what a document shows with what was printed. What differs from run to run is made alike first: dates, times,
 * ids, tokens, hashes, sizes of files, the folder of the
 * run, and how far columns stand apart. A line {@code ...} stands for any number of lines.
 */
final class ShownLines {

    private static final String ANY = "...";

    private ShownLines() {}

    /** The lines as they are compared. */
    static List<String> alike(List<String> lines, String folder) {
        List<String> alike = new ArrayList<>();
        for (String line : lines) {
            alike.add(line.replace(folder, "FOLDER")
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                    .replaceAll("\\b[0-9a-f]{32}\\b", "TOKEN")
                    .replaceAll("\\b[0-9a-f]{64}\\b", "HASH")
                    .replaceAll("[0-9]+ bytes", "BYTES")
                    .replaceAll("[0-9]+ +store-[0-9]{8}T[0-9]{6}\\.[0-9]{3}Z", "BYTES store-WHEN")
                    .replaceAll("store-[0-9]{8}T[0-9]{6}\\.[0-9]{3}Z", "store-WHEN")
                    .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}( #[0-9]+)?", "DATE")
                    .replaceAll("demo-[0-9]{10}", "demo-N")
                    .replaceAll("[0-2][0-9]:[0-5][0-9](:[0-5][0-9][.0-9]*Z)?", "TIME")
                    .replaceAll(" {2,}", "  ")
                    .stripTrailing());
        }
        while (!alike.isEmpty() && alike.get(alike.size() - 1).isEmpty()) {
            alike.remove(alike.size() - 1);
        }
        return alike;
    }

    /** Says whether the printed lines are those shown. */
    static boolean match(List<String> shown, List<String> printed) {
        if (shown.isEmpty()) {
            return printed.isEmpty();
        }
        List<String> rest = shown.subList(1, shown.size());
        if (shown.get(0).equals(ANY)) {
            return match(rest, printed) || (!printed.isEmpty() && match(shown, printed.subList(1, printed.size())));
        }
        return !printed.isEmpty()
                && shown.get(0).equals(printed.get(0))
                && match(rest, printed.subList(1, printed.size()));
    }
}
