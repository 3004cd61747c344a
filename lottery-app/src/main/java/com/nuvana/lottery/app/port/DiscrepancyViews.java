package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.store.DayId;
import java.util.List;

/** Reads what does not add up. */
public interface DiscrepancyViews {

    /** The discrepancies raised in a day, in the order in which they were. */
    List<Discrepancy> ofDay(DayId day);

    /** All that are open, oldest first. */
    List<Discrepancy> open();
}
