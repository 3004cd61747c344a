package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.pack.PackKey;
import java.util.List;
import java.util.Optional;

/** A page of a list of packs; {@code next} is where the following page begins, empty on the last. */
public record PackPage(List<PackRow> rows, Optional<PackKey> next) {

    /** Copies the rows. */
    public PackPage {
        rows = List.copyOf(rows);
    }
}
