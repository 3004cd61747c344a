package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;

/** The unique id of a layout, such as {@code TX-14}: 1 to 20 capital letters, digits and inner hyphens. */
public record LayoutId(String text) {

    /** Refuses anything else. */
    public LayoutId {
        if (!isValid(text)) {
            throw new IllegalArgumentException("a layout id is 1 to 20 of A-Z, 0-9 and inner hyphens");
        }
    }

    /** Reads an id as typed, {@code TX-14}. Refused LAYOUT_INVALID unless it has the form above. */
    public static Outcome<LayoutId, BarcodeRefusal> parse(String typed) {
        if (!isValid(typed)) {
            return refused(new BarcodeRefusal.LayoutInvalid("id", "1 to 20 of A-Z, 0-9 and inner hyphens"));
        }
        return accepted(new LayoutId(typed));
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isValid(String text) {
        return text.length() <= 20 && text.matches("[A-Z0-9]+(-[A-Z0-9]+)*");
    }
}
