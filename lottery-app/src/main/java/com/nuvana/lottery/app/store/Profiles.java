package com.nuvana.lottery.app.store;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.jurisdiction.KnownJurisdictions;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Finds the profile of a state. */
final class Profiles {

    private Profiles() {}

    /** The profile in force. Refused SETTING_INVALID for a state without one, naming those that have. */
    static Outcome<JurisdictionProfile, Refusal> check(StateCode state, Instant now, ZoneId zone) {
        return KnownJurisdictions.at(state, now.atZone(zone).toLocalDate())
                .<Outcome<JurisdictionProfile, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new StoreRefusal.SettingInvalid("profile", state.letters(), known())));
    }

    private static String known() {
        return KnownJurisdictions.all().stream()
                .map(profile -> profile.state().letters())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
