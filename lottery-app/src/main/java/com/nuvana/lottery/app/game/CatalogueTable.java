package com.nuvana.lottery.app.game;

import java.util.List;

/**
 * A catalogue as read from a file: the names of its columns, and its rows as raw text. A row may be shorter
 * than the heading; one that is longer is bad.
 */
public record CatalogueTable(List<String> columns, List<List<String>> rows) {

    /** Copies the lists. */
    public CatalogueTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
