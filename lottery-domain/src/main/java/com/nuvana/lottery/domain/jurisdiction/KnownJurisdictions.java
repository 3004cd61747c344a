package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.KnownLayouts;
import com.nuvana.lottery.domain.store.StateCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What public sources say about state lotteries (domain specification 12). Rules change and some sources are old: a
 * store takes a copy, and a person checks it against the lottery's present rules before relying on it.
 */
public final class KnownJurisdictions {

    private static final List<JurisdictionProfile> ALL = Stream.of(
                    StatesWithSettlement.PROFILES.stream(),
                    StatesWithNumbering.PROFILES.stream(),
                    StatesInPart.PROFILES.stream())
            .flatMap(profiles -> profiles)
            .map(KnownJurisdictions::withItsLayouts)
            .toList();

    private KnownJurisdictions() {}

    /** All profiles; a state whose rules are known to have changed has one for each date. */
    public static List<JurisdictionProfile> all() {
        return ALL;
    }

    /** The profile of that state in force on that day; empty for a state without facts. */
    public static Optional<JurisdictionProfile> at(StateCode state, LocalDate day) {
        return JurisdictionProfile.inForce(
                ALL.stream().filter(profile -> profile.state().equals(state)).toList(), day);
    }

    private static JurisdictionProfile withItsLayouts(JurisdictionProfile profile) {
        return profile.withLayouts(KnownLayouts.forState(profile.state()).stream()
                .filter(layout -> layout.jurisdiction().isPresent())
                .map(BarcodeLayout::id)
                .toList());
    }
}
