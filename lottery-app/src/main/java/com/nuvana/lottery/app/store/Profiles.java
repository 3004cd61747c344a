package com.nuvana.lottery.app.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.jurisdiction.KnownJurisdictions;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.util.List;

/** What a store copies of what is known of its state. */
final class Profiles {

    private Profiles() {}

    /** The dated records to copy, blank for a state without facts. Refused SETTING_INVALID for what is no US state. */
    static Outcome<List<JurisdictionProfile>, Refusal> of(StateCode state) {
        List<JurisdictionProfile> known = KnownJurisdictions.toCopy(state);
        return known.isEmpty() ? invalid(state.letters()) : accepted(known);
    }

    static <T> Outcome<T, Refusal> invalid(String given) {
        return refused(new StoreRefusal.SettingInvalid("profile", given, "a US state by its two letters, such as TX"));
    }
}
