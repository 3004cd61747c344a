package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.Evidence;
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

    private static final Provenance NO_SOURCE = Provenance.of("no source seen", Evidence.INFERRED);

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

    /**
     * What a store in that state copies when it is set up: every dated record of its profile, or one in which nothing is
     * known for a state without facts. Empty for letters that no US state has.
     */
    public static List<JurisdictionProfile> toCopy(StateCode state) {
        List<JurisdictionProfile> known =
                ALL.stream().filter(profile -> profile.state().equals(state)).toList();
        return known.isEmpty()
                ? UsStates.name(state).map(name -> JurisdictionProfile.blank(state, name, NO_SOURCE)).stream()
                        .toList()
                : known;
    }

    private static JurisdictionProfile withItsLayouts(JurisdictionProfile profile) {
        return profile.withLayouts(KnownLayouts.forState(profile.state()).stream()
                .filter(layout -> layout.jurisdiction().isPresent())
                .map(BarcodeLayout::id)
                .toList());
    }
}
