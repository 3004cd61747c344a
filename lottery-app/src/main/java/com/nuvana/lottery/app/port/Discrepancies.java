package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;

/** Writes what does not add up. */
public interface Discrepancies extends DiscrepancyViews {

    /** Stores a raised discrepancy with its fact. */
    void record(Change<Discrepancy, DiscrepancyRaised> change);
}
