package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all stories have in common: a fresh store for each test, time that stands still until it is told otherwise, and
 * ids that are the same in every run. A storage runs a story by a subclass, nested or not, that says how a store is
 * opened; {@link StoreHandle#reopen} is a restart, and shows what survives one.
 */
public abstract class Story {
    /** It is Tuesday, 3 March 2026, 14:00 in Chicago. */
    protected final SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");

    private final SequenceIds ids = new SequenceIds();
    private StoreHandle store;

    /** A new, empty store; closed after the test. */
    protected abstract StoreHandle newStore(InstantSource clock, IdSource factIds);

    @BeforeEach
    final void openNewStore() {
        store = newStore(time, ids);
    }

    @AfterEach
    final void closeStore() {
        store.close();
    }

    /** A Texan shop open for business: nothing delivered yet. */
    protected final CornerShop texas() {
        return shop(ShopPlan.texan()).open();
    }

    /** A shop by that plan, before its first day. */
    protected final CornerShop shop(ShopPlan plan) {
        return CornerShop.planned(store, time, new Books(time, ids), plan);
    }
}
