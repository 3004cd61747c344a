package com.nuvana.lottery.domain.bin;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.StoreRefusal;
import com.nuvana.lottery.domain.store.Texts;

/** What stands on a bin for people: 1 to 100 printable characters. */
public record BinLabel(String text) {

    /** Refuses empty, overlong and unprintable labels. */
    public BinLabel {
        if (!Texts.isValid(text, 100)) {
            throw new IllegalArgumentException("a bin label is 1 to 100 printable characters");
        }
    }

    /** Reads a label as typed. Refused SETTING_INVALID unless it is 1 to 100 printable characters. */
    public static Outcome<BinLabel, StoreRefusal> parse(String typed) {
        if (!Texts.isValid(typed, 100)) {
            return refused(new StoreRefusal.SettingInvalid("label", "", "1 to 100 printable characters"));
        }
        return accepted(new BinLabel(typed));
    }

    /** The label of a bin made in bulk: {@code Bin 7}. */
    public static BinLabel of(BinNumber number) {
        return new BinLabel("Bin " + number);
    }

    @Override
    public String toString() {
        return text;
    }
}
