package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.ActorId;
import java.time.Instant;
import java.util.function.Function;

/** Whether the lottery has charged the store for a pack: a fact beside the pack's state, recorded at most once. */
public sealed interface Settlement {

    /** Answers one function's value by the case at hand. */
    <X> X fold(Function<? super Unsettled, ? extends X> unsettled, Function<? super Settled, ? extends X> settled);

    /** A pack not charged yet. */
    static Settlement unsettled() {
        return new Unsettled();
    }

    /** Not charged yet. */
    record Unsettled() implements Settlement {
        @Override
        public <X> X fold(
                Function<? super Unsettled, ? extends X> unsettled, Function<? super Settled, ? extends X> settled) {
            return unsettled.apply(this);
        }
    }

    /** Charged: why, how much (n times the price), by whom recorded, and when. */
    record Settled(SettlementCause cause, Money amount, ActorId by, Instant at) implements Settlement {
        @Override
        public <X> X fold(
                Function<? super Unsettled, ? extends X> unsettled, Function<? super Settled, ? extends X> settled) {
            return settled.apply(this);
        }
    }
}
