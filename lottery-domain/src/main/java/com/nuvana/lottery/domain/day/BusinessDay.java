package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.store.DayId;
import java.util.function.Function;

/** The time from one close to the next. Exactly one day of a store is not closed. */
public sealed interface BusinessDay permits OpenDay, PreparedDay, ClosedDay {

    /** What stays true of it. */
    DayOpening opening();

    /** Answers one function's value by the state at hand. */
    <X> X fold(
            Function<? super OpenDay, ? extends X> open,
            Function<? super PreparedDay, ? extends X> prepared,
            Function<? super ClosedDay, ? extends X> closed);

    /** Its id. */
    default DayId id() {
        return opening().id();
    }

    /** The label it bears: that of its opening, or of its close when the date was restated. */
    default DayLabel label() {
        return fold(
                open -> open.opening().label(),
                prepared -> prepared.opening().label(),
                closed -> closed.record().closedAs());
    }
}
