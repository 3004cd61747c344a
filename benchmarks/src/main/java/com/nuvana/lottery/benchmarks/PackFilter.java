package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PackStatus;
import java.util.Optional;

/** The filters of the pack list that are measured, each for a page of 50. */
enum PackFilter {
    /** Sold-out packs, from the middle of the list on. */
    SOLD_OUT("sold-out packs, from the middle on", Optional.of(PackStatus.DEPLETED), Optional.empty()),
    /** The packs on sale that match the beginning of a word of their game's name. */
    WORD("by a word of the game's name", Optional.empty(), Optional.of("Thou")),
    /** Sold-out packs by a part of their number that few have. */
    NUMBER("sold-out packs by a part of the number", Optional.of(PackStatus.DEPLETED), Optional.of("0000042"));

    /** Rows on a page. */
    static final int ROWS = 50;

    private final String description;
    private final Optional<PackStatus> status;
    private final Optional<String> text;

    PackFilter(String description, Optional<PackStatus> status, Optional<String> text) {
        this.description = description;
        this.status = status;
        this.text = text;
    }

    /** What it shows. */
    String description() {
        return description;
    }

    /** The question. */
    PackQuery query() {
        Optional<PackKey> after = this == SOLD_OUT
                ? Optional.of(new PackKey(new GameCode("3000"), new PackNumber("0000500")))
                : Optional.empty();
        return new PackQuery(status, Optional.empty(), Optional.empty(), text, after, ROWS);
    }
}
