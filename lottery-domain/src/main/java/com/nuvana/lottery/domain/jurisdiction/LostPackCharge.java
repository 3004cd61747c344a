package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.Texts;
import java.util.Optional;

/**
 * What a lottery charges for a lost pack.
 *
 * @param atMost the charge per pack, as its upper bound; zero is a stated "nothing"
 * @param percentOfValue the share of the pack value charged, 0 to 100, before what {@code terms} takes off
 * @param withPoliceReport the charge per pack when the loss was reported to the police
 * @param terms for which packs and since when, in words
 */
public record LostPackCharge(
        Optional<Money> atMost, Optional<Integer> percentOfValue, Optional<Money> withPoliceReport, String terms) {

    /** Refuses a percent outside 0 to 100, and terms that are empty or unprintable. */
    public LostPackCharge {
        if (percentOfValue.filter(percent -> percent < 0 || percent > 100).isPresent() || !Texts.isValid(terms, 300)) {
            throw new IllegalArgumentException("lost pack: " + percentOfValue + " percent, or terms not printable");
        }
    }

    /** A charge of up to that amount per pack. */
    public static LostPackCharge upTo(Money amount, String terms) {
        return new LostPackCharge(Optional.of(amount), Optional.empty(), Optional.empty(), terms);
    }

    /** A charge of that share of the pack value. */
    public static LostPackCharge share(int percent, String terms) {
        return new LostPackCharge(Optional.empty(), Optional.of(percent), Optional.empty(), terms);
    }

    /** The same, with a charge of its own where the police know. */
    public LostPackCharge orWithPoliceReport(Money amount) {
        return new LostPackCharge(atMost, percentOfValue, Optional.of(amount), terms);
    }
}
