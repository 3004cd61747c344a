package com.nuvana.lottery.app.bin;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinRefusal;
import com.nuvana.lottery.domain.store.BinNumber;

/** Finds live bins. */
public final class LiveBin {

    private LiveBin() {}

    /** The live bin of that number. Refused BIN_UNKNOWN or BIN_INACTIVE. */
    public static Outcome<Bin, Refusal> of(Views views, BinNumber number) {
        return views.bins()
                .byNumber(number)
                .<Outcome<Bin, Refusal>>map(bin -> Outcome.from(bin.live()))
                .orElseGet(() -> refused(new BinRefusal.BinUnknown(number.toString())));
    }
}
