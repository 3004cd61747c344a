package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.DepletedPack;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.Stamp;

/** The depletion of a pack, and its settlement where the profile says that selling out settles. */
final class SoldOut {

    private SoldOut() {}

    static PackChange<DepletedPack> of(PackDesk desk, ActivePack pack, DepletionReason reason, Stamp stamp) {
        PackChange<DepletedPack> depleted = pack.deplete(reason, desk.booking(pack.strip(), stamp));
        if (!desk.rules().settlesWhenSoldOut()) {
            return depleted;
        }
        return depleted.next()
                .settle(SettlementCause.SOLD_OUT, desk.booking(pack.strip(), stamp))
                .fold(settled -> depleted.and(next -> settled), settledBefore -> depleted);
    }
}
