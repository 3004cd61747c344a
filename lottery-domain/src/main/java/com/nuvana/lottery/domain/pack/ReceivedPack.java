package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A pack in stock: sealed, or taken off sale with its position kept. */
public record ReceivedPack(Strip strip) implements Pack {

    /** Records that a delivered pack is in stock, untouched. */
    static PackChange<ReceivedPack> receive(Strip delivered, Act.Received how, Booking booking) {
        Movement movement = booking.of(delivered, TicketRange.standing(delivered.position()), how);
        return PackChange.of(
                new ReceivedPack(delivered), movement, new PackFact.PackReceived(delivered, movement, how.delivery()));
    }

    /**
     * Says that this pack may be sold from that end. Refused PACK_WRONG_STATE when no ticket of it is left, and
     * DIRECTION_FROZEN when it has another direction and tickets are gone.
     */
    public Outcome<Numbering, PackRefusal> sellableFrom(Direction chosen) {
        return position().equals(strip.size().soldOut())
                ? refused(PackRefusal.PackWrongState.of(this))
                : strip.freeToSell(chosen);
    }

    /**
     * This pack, if what is stated about it agrees with its position: a pack in the safe sells nothing. An untouched one
     * may show the first ticket of either end. Refused OPENING_SERIAL_MISMATCH for a face ahead, SERIAL_BELOW_START for
     * one behind, and as {@link Numbering#positionOf}.
     */
    public Outcome<ReceivedPack, Refusal> agreeing(Reading reading) {
        return reading.fold(face -> showing(face.number()), lastKnown -> accepted(this));
    }

    /** As {@link #agreeing(Reading)}; a last sold ticket has to be the one before the position. */
    public Outcome<ReceivedPack, Refusal> agreeing(LastTrace trace) {
        return trace.fold(read -> agreeing(read.reading()), lastSold -> sold(lastSold.number()));
    }

    private Outcome<ReceivedPack, Refusal> showing(TicketNumber face) {
        if (strip.isUntouchedAt(face)) {
            return accepted(this);
        }
        Numbering numbering = numbering();
        return numbering
                .positionOfNotBehind(face, position())
                .fold(read -> read.equals(position()) ? accepted(this) : refused(ahead(face)), Outcome::refused);
    }

    private Outcome<ReceivedPack, Refusal> sold(TicketNumber last) {
        return numbering()
                .positionAfterNotBehind(last, position())
                .fold(read -> read.equals(position()) ? accepted(this) : refused(ahead(last)), Outcome::refused);
    }

    /** While no end is chosen, nothing is gone, and then either end tells the same tickets from the expected one. */
    private Numbering numbering() {
        return strip.numbering().orElseGet(() -> strip.numbering(Direction.UP));
    }

    private PackRefusal ahead(TicketNumber given) {
        Optional<TicketNumber> expected = strip.numbering().flatMap(numbering -> numbering.faceUpAt(position()));
        return new PackRefusal.OpeningSerialMismatch(key(), expected, given, PackRefusal.OtherEnd.NO);
    }

    /**
     * The position that the face given at activation shows: this pack's own, or one ahead of it, which needs an
     * approval. Refused OPENING_SERIAL_MISMATCH (other end) when an untouched pack shows the first ticket of the other
     * end, SERIAL_BELOW_START when the face lies behind the position, and as {@link Numbering#positionOf}.
     */
    public Outcome<TicketPosition, Refusal> openingFace(Numbering numbering, TicketNumber face) {
        return Outcome.<TicketPosition, Refusal>from(numbering.positionOf(face)).then(read -> {
            boolean otherEnd = position().isUntouched()
                    && !read.equals(position())
                    && numbering.turned().faceUpAt(position()).equals(Optional.of(face));
            if (otherEnd) {
                return refused(mismatch(numbering, face, PackRefusal.OtherEnd.YES));
            }
            return Outcome.<TicketPosition, Refusal>from(numbering.positionOfNotBehind(face, position()));
        });
    }

    /** The refusal of a face ahead of the position that nobody approved. */
    public PackRefusal faceAhead(Numbering numbering, TicketNumber face) {
        return mismatch(numbering, face, PackRefusal.OtherEnd.NO);
    }

    /** Puts the pack on sale, at its own position. The direction has passed {@link #sellableFrom}. */
    public PackChange<ActivePack> activate(Opening opening, Booking booking) {
        Strip facing = strip.facing(opening.direction());
        Movement movement = booking.of(
                facing, TicketRange.standing(position()), new Act.Activated(opening.bin(), opening.direction()));
        return PackChange.of(
                new ActivePack(
                        facing,
                        opening.bin(),
                        booking.on().at(),
                        booking.on().by().id()),
                movement,
                new PackFact.PackActivated(facing, movement, opening.face(), opening.occupant()));
    }

    /**
     * Hands the pack back to the distributor, at its own position. {@code sinceClose} is what was gone since its last
     * close line or entry.
     */
    public PackChange<ReturnedPack> returnToDistributor(ReturnReason reason, TicketCount sinceClose, Booking booking) {
        return ReturnedPack.returning(
                strip, TicketRange.standing(position()), reason, Optional.empty(), sinceClose, booking);
    }

    /** Records that the pack is lost or stolen. */
    public PackChange<MissingPack> reportMissing(Loss loss, Booking booking) {
        return MissingPack.missing(strip, TicketRange.standing(position()), loss, Optional.empty(), booking);
    }

    private PackRefusal mismatch(Numbering numbering, TicketNumber given, PackRefusal.OtherEnd end) {
        Optional<TicketNumber> expected = numbering.faceUpAt(position());
        return new PackRefusal.OpeningSerialMismatch(key(), expected, given, end);
    }

    /** Enters a pack that was on sale before the system was, in stock at its present face. */
    static PackChange<ReceivedPack> enter(Strip entered, Direction chosen, Booking booking) {
        Strip facing = entered.facing(chosen);
        Movement movement = booking.of(facing, TicketRange.standing(facing.position()), new Act.Onboarded(chosen));
        return new PackChange<>(new ReceivedPack(facing), List.of(movement), List.of());
    }

    @Override
    public <X> X fold(
            Function<? super ReceivedPack, ? extends X> received,
            Function<? super ActivePack, ? extends X> active,
            Function<? super DepletedPack, ? extends X> depleted,
            Function<? super ReturnedPack, ? extends X> returned,
            Function<? super MissingPack, ? extends X> missing) {
        return received.apply(this);
    }
}
