package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.List;
import java.util.function.Function;

/** The one rule of settling, shared by the two states in which a pack can be settled. */
final class Settling {

    private Settling() {}

    /** Settles for n times the price. Refused PACK_ALREADY_SETTLED when the lottery has charged before. */
    static <P extends Pack> Outcome<PackChange<P>, PackRefusal> settle(
            Strip strip, Function<Strip, P> rebuilt, SettlementCause cause, Booking booking) {
        Money amount = booking.price().times(strip.size().remainingAt(TicketPosition.UNTOUCHED));
        return strip.settlement()
                .fold(
                        unsettled -> {
                            Strip settled = strip.with(new Settlement.Settled(
                                    cause,
                                    amount,
                                    booking.on().by().id(),
                                    booking.on().at()));
                            Movement movement = booking.of(
                                    settled, TicketRange.standing(strip.position()), new Act.Settled(cause, amount));
                            return accepted(new PackChange<>(
                                    rebuilt.apply(settled),
                                    List.of(movement),
                                    List.of(new PackFact.PackSettled(settled, movement))));
                        },
                        before ->
                                refused(new PackRefusal.PackAlreadySettled(strip.key(), before.at(), before.cause())));
    }
}
