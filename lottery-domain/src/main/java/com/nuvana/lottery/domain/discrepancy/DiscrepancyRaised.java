package com.nuvana.lottery.domain.discrepancy;

import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.store.Origin;

/** Something about a pack does not add up. */
public record DiscrepancyRaised(Discrepancy discrepancy, Origin origin) implements Fact {

    @Override
    public String kind() {
        return "DISCREPANCY_RAISED";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Topic topic() {
        return Topic.day(discrepancy.day().value());
    }
}
