package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;

/** Writes the packs. */
public interface Packs extends PackViews {

    /** Stores movements, state and facts of a change: all of them, or none. */
    void record(PackChange<? extends Pack> change);
}
