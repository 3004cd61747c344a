package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The strip of tickets itself: what is true of a pack in every state. The direction is absent until it is chosen, and
 * freezes with the first ticket gone; the settlement stands beside the state and survives it.
 */
public record Strip(
        PackId id,
        PackKey key,
        GameId game,
        PackSize size,
        FirstTicket first,
        TicketWidth width,
        Optional<Direction> direction,
        TicketPosition position,
        Instant receivedAt,
        Settlement settlement) {

    /** Refuses a position beyond the size. */
    public Strip {
        if (position.gone() > size.tickets()) {
            throw new IllegalArgumentException(key + " has " + size + ", position " + position);
        }
    }

    /** How its tickets are numbered when sold from that end. */
    public Numbering numbering(Direction chosen) {
        return new Numbering(size, first, width, chosen);
    }

    /** How its tickets are numbered; empty until a direction is chosen. */
    public Optional<Numbering> numbering() {
        return direction.map(this::numbering);
    }

    /** How many tickets are left. */
    public TicketCount remaining() {
        return size.remainingAt(position);
    }

    /** The strip numbered otherwise, as its game is from now on. Only while it is untouched. */
    public Strip renumbered(PackSize tickets, FirstTicket lowest) {
        if (!position.isUntouched()) {
            throw new IllegalStateException(key + " keeps its numbering, position " + position);
        }
        return new Strip(id, key, game, tickets, lowest, width, direction, position, receivedAt, settlement);
    }

    /** The strip with that many tickets gone. */
    Strip at(TicketPosition other) {
        return new Strip(id, key, game, size, first, width, direction, other, receivedAt, settlement);
    }

    /** The strip sold from that end. */
    Strip facing(Direction chosen) {
        return new Strip(id, key, game, size, first, width, Optional.of(chosen), position, receivedAt, settlement);
    }

    /** The strip sold from that end, if one is given and the end is not frozen. */
    Strip facingIfFree(Optional<Direction> read) {
        return isFrozen() ? this : read.map(this::facing).orElse(this);
    }

    /** Whether the end it is sold from stands: one was chosen, and tickets are gone. */
    private boolean isFrozen() {
        return direction.isPresent() && !position.isUntouched();
    }

    /** How its tickets are numbered when sold from that end. Refused DIRECTION_FROZEN when it has to be the other. */
    Outcome<Numbering, PackRefusal> freeToSell(Direction chosen) {
        return isFrozen() && direction.get() != chosen
                ? refused(new PackRefusal.DirectionFrozen(key, direction.get(), position))
                : accepted(numbering(chosen));
    }

    /** Whether {@code face} is the first ticket to be sold from one end or the other, and none is gone. */
    boolean isUntouchedAt(TicketNumber face) {
        return position.isUntouched()
                && Stream.of(Direction.values())
                        .anyMatch(end -> numbering(end).faceUpAt(position).equals(Optional.of(face)));
    }

    /** The strip with that settlement. */
    Strip with(Settlement other) {
        return new Strip(id, key, game, size, first, width, direction, position, receivedAt, other);
    }
}
