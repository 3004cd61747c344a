package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.store.Texts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who says what a profile says.
 *
 * @param source names of the texts
 * @param evidence of the least certain of its rules
 * @param validFrom the first day it holds; empty where no beginning was seen
 */
public record Provenance(String source, Evidence evidence, Optional<LocalDate> validFrom) {

    /** Refuses a source that is empty or unprintable. */
    public Provenance {
        if (!Texts.isValid(source, 300)) {
            throw new IllegalArgumentException("a source is 1 to 300 printable characters");
        }
    }

    /** A source that gives no beginning. */
    public static Provenance of(String source, Evidence evidence) {
        return new Provenance(source, evidence, Optional.empty());
    }

    /** The same from that day on. */
    public Provenance from(LocalDate day) {
        return new Provenance(source, evidence, Optional.of(day));
    }
}
