package com.nuvana.lottery.app.game;

import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import java.util.List;
import java.util.Optional;

/**
 * What an import would do, row by row.
 *
 * @param ignored columns that say nothing to us
 */
public record CataloguePreview(List<Row> rows, List<String> ignored) {

    /** Copies the lists. */
    public CataloguePreview {
        rows = List.copyOf(rows);
        ignored = List.copyOf(ignored);
    }

    /** What a row is against the present catalogue. */
    public enum Fate {
        /** A game that is not in the catalogue. */
        NEW,
        /** A game with other data. */
        CHANGED,
        /** A game as it is. */
        SAME,
        /** A row that cannot be used. */
        BAD
    }

    /** One row, counted from 1: its game unless it is bad, and why it is. */
    public record Row(int number, Fate fate, Optional<Game> game, Optional<Refusal> why) {}

    /** How many rows have that fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }
}
