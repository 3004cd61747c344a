package com.nuvana.lottery.app.barcode;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PackRefusal;

/** Reads the way people write a pack: {@code 2029-0004321}. */
public final class PackName {

    private PackName() {}

    /** Says whether a text has the form of a game code and a pack number with one hyphen between them. */
    public static boolean isOne(String text) {
        return text.matches("[0-9]{3,5}-[0-9]+");
    }

    /** Reads such a text. Refused PACK_NUMBER_MALFORMED, or PACK_UNKNOWN for a text of another form. */
    public static Outcome<PackKey, Refusal> parse(String text, StoreRules rules) {
        if (!isOne(text)) {
            return refused(new PackRefusal.PackUnknown(text.substring(0, Math.min(text.length(), 100))));
        }
        int hyphen = text.indexOf('-');
        GameCode game = new GameCode(text.substring(0, hyphen));
        return number(text.substring(hyphen + 1), rules).map(number -> new PackKey(game, number));
    }

    /** Reads a pack number and pads it as the store's profile says. Refused PACK_NUMBER_MALFORMED. */
    public static Outcome<PackNumber, Refusal> number(String text, StoreRules rules) {
        return Outcome.from(
                rules.packWidth().map(width -> PackNumber.parse(text, width)).orElseGet(() -> PackNumber.parse(text)));
    }
}
