package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import com.nuvana.lottery.domain.ticket.TicketRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A pack on sale in a bin. Its direction is chosen. */
public record ActivePack(Strip strip, BinId bin, Instant activatedAt, ActorId activatedBy) implements Pack {

    /** Refuses a strip without a direction. */
    public ActivePack {
        if (strip.direction().isEmpty()) {
            throw new IllegalArgumentException("active pack " + strip.key() + " without a direction");
        }
    }

    /** How its tickets are numbered and sold. */
    public Numbering numbering() {
        return strip.numbering().orElseThrow();
    }

    /**
     * The position that a face-up ticket shows. Refused SERIAL_MALFORMED, SERIAL_ABOVE_LAST, or SERIAL_BELOW_START when
     * it lies behind the present position.
     */
    public Outcome<TicketPosition, TicketRefusal> readFace(TicketNumber face) {
        return numbering().positionOfNotBehind(face, position());
    }

    /** The position that a reading states. Refused as {@link #readFace}. */
    public Outcome<TicketPosition, TicketRefusal> read(Reading reading) {
        return reading.fold(face -> readFace(face.number()), lastKnown -> accepted(position()));
    }

    /** The position that the last trace of a missing pack states. Refused as {@link #readFace}. */
    public Outcome<TicketPosition, TicketRefusal> trace(LastTrace trace) {
        return trace.fold(
                read -> read(read.reading()),
                lastSold -> numbering().positionAfterNotBehind(lastSold.number(), position()));
    }

    /**
     * Books what is gone up to {@code to}, which is not behind the position. A count sells no last ticket, for no
     * face-up ticket can say so: that takes {@link #deplete}.
     */
    public PackChange<ActivePack> count(TicketPosition to, CountOccasion occasion, Booking booking) {
        Movement movement = counted(to, occasion, booking);
        return PackChange.of(at(to), movement, new PackFact.PackCounted(strip.at(to), movement));
    }

    /** Books a line of the day close: a movement without a fact, for it travels inside the close. */
    public PackChange<ActivePack> countAtClose(TicketPosition to, Booking booking) {
        return new PackChange<>(at(to), List.of(counted(to, CountOccasion.DAY_CLOSE, booking)), List.of());
    }

    private Movement counted(TicketPosition to, CountOccasion occasion, Booking booking) {
        if (to.equals(strip.size().soldOut()) && !to.equals(position())) {
            throw new IllegalArgumentException("a count that sells out pack " + key());
        }
        return booking.of(strip, new TicketRange(position(), to), new Act.Counted(occasion));
    }

    /** Books every ticket left as gone; the bin is free. */
    public PackChange<DepletedPack> deplete(DepletionReason reason, Booking booking) {
        Strip empty = strip.at(strip.size().soldOut());
        Movement movement =
                booking.of(strip, new TicketRange(position(), empty.position()), new Act.Depleted(reason, bin));
        return PackChange.of(
                new DepletedPack(empty, reason, booking.on().at()),
                movement,
                new PackFact.PackDepleted(empty, movement));
    }

    /**
     * Books what is gone up to {@code to} and hands the rest back to the distributor. {@code sinceClose} is what was
     * gone already since the pack's last close line or entry; the fact adds this movement's tickets to it.
     */
    public PackChange<ReturnedPack> returnToDistributor(
            TicketPosition to, ReturnReason reason, TicketCount sinceClose, Booking booking) {
        return ReturnedPack.returning(
                strip, new TicketRange(position(), to), reason, Optional.of(bin), sinceClose, booking);
    }

    /** Puts the pack into another bin, which is live and free. */
    public PackChange<ActivePack> moveTo(BinId target, Booking booking) {
        Movement movement = booking.of(strip, TicketRange.standing(position()), new Act.Moved(bin, target));
        ActivePack moved = new ActivePack(strip, target, activatedAt, activatedBy);
        return PackChange.of(moved, movement, new PackFact.PackMoved(strip, movement));
    }

    /** Books what is gone up to {@code to} and takes the pack into the safe; the position stays with it. */
    public PackChange<ReceivedPack> backToStock(TicketPosition to, Booking booking) {
        Movement movement = booking.of(strip, new TicketRange(position(), to), new Act.Restocked(bin));
        return PackChange.of(
                new ReceivedPack(strip.at(to)), movement, new PackFact.PackRestocked(strip.at(to), movement));
    }

    /** Books what is gone up to {@code to} and records that the rest is lost or stolen. */
    public PackChange<MissingPack> reportMissing(TicketPosition to, Loss loss, Booking booking) {
        return MissingPack.missing(strip, new TicketRange(position(), to), loss, Optional.of(bin), booking);
    }

    /** Records that the lottery has charged the store. Refused PACK_ALREADY_SETTLED when it has before. */
    public Outcome<PackChange<ActivePack>, PackRefusal> settle(SettlementCause cause, Booking booking) {
        return Settling.settle(
                strip, settled -> new ActivePack(settled, bin, activatedAt, activatedBy), cause, booking);
    }

    private ActivePack at(TicketPosition to) {
        return new ActivePack(strip.at(to), bin, activatedAt, activatedBy);
    }

    @Override
    public <X> X fold(
            Function<? super ReceivedPack, ? extends X> received,
            Function<? super ActivePack, ? extends X> active,
            Function<? super DepletedPack, ? extends X> depleted,
            Function<? super ReturnedPack, ? extends X> returned,
            Function<? super MissingPack, ? extends X> missing) {
        return active.apply(this);
    }
}
