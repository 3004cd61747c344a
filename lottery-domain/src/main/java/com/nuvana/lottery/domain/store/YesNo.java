package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.util.Locale;

/** A store manager's answer to a question that the profile of a state leaves open. */
public enum YesNo {
    /** It is so. */
    YES,
    /** It is not so. */
    NO;

    /** Reads {@code yes} or {@code no}, in whatever case. Refused SETTING_INVALID, naming the field. */
    public static Outcome<YesNo, StoreRefusal> parse(String field, String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes" -> accepted(YES);
            case "no" -> accepted(NO);
            default -> refused(new StoreRefusal.SettingInvalid(field, typed, "yes or no"));
        };
    }
}
