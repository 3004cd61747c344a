package com.nuvana.lottery.domain.jurisdiction;

import java.util.Optional;

/** What a lottery pays its retailers: on tickets settled, and on prizes cashed. */
public record Rates(Optional<Rate> commission, Optional<Rate> cashing) {

    /** Neither was seen in a source. */
    public static final Rates NOT_SEEN = new Rates(Optional.empty(), Optional.empty());

    /** A commission; what is paid for cashing was not seen. */
    public static Rates commission(Rate commission) {
        return new Rates(Optional.of(commission), Optional.empty());
    }

    /** The same commission with a bonus on prizes cashed. */
    public Rates andCashing(Rate bonus) {
        return new Rates(commission, Optional.of(bonus));
    }
}
