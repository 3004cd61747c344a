package com.nuvana.lottery.domain.day;

import java.util.function.Function;

/** A business day that is over. It is never reopened; what was wrong in it is corrected in the open day. */
public record ClosedDay(DayOpening opening, CloseRecord record) implements BusinessDay {

    @Override
    public <X> X fold(
            Function<? super OpenDay, ? extends X> open,
            Function<? super PreparedDay, ? extends X> prepared,
            Function<? super ClosedDay, ? extends X> closed) {
        return closed.apply(this);
    }
}
