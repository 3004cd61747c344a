package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** A lost or stolen pack, with n - position tickets. */
public record MissingPack(
        Strip strip, MissingKind how, Optional<PoliceReport> report, Instant at, Optional<WriteOff> writeOff)
        implements Pack {

    static PackChange<MissingPack> missing(
            Strip strip, TicketRange tickets, Loss loss, Optional<BinId> bin, Booking booking) {
        Strip rest = strip.at(tickets.to());
        Movement movement = booking.of(strip, tickets, new Act.ReportedMissing(loss.how(), loss.report(), bin));
        return PackChange.of(
                new MissingPack(rest, loss.how(), loss.report(), booking.on().at(), Optional.empty()),
                movement,
                new PackFact.PackReportedMissing(rest, movement));
    }

    /**
     * Where a pack was found about which nobody says from which end it is sold. Untouched, it may show the first ticket
     * of either end, and no end is chosen by that. Refused GAME_NUMBERING_UNKNOWN when a pack of which no end was chosen
     * shows another ticket: each end would tell another number of tickets gone. Refused OPENING_SERIAL_MISMATCH (other
     * end) when one with a chosen end shows the first ticket of the other, SERIAL_BELOW_START for a face behind the
     * position, and as {@link Numbering#positionOf}.
     */
    public Outcome<Recovery, Refusal> found(Reading reading) {
        return reading.fold(
                face -> strip.numbering()
                        .map(numbering -> shown(numbering, face.number()))
                        .orElseGet(() -> sealed(face.number())),
                lastKnown -> accepted(new Recovery(position(), Optional.empty())));
    }

    /**
     * Where a pack was found that is sold from that end. Refused DIRECTION_FROZEN when it has the other direction and
     * tickets are gone, SERIAL_BELOW_START for a face behind the position, and as {@link Numbering#positionOf}.
     */
    public Outcome<Recovery, Refusal> found(Reading reading, Direction from) {
        return Outcome.<Numbering, Refusal>from(strip.freeToSell(from))
                .then(numbering -> reading.<Outcome<TicketPosition, Refusal>>fold(
                        face -> Outcome.from(numbering.positionOfNotBehind(face.number(), position())),
                        lastKnown -> accepted(position())))
                .map(to -> new Recovery(to, Optional.of(from)));
    }

    private Outcome<Recovery, Refusal> shown(Numbering numbering, TicketNumber face) {
        Optional<TicketNumber> expected = numbering.faceUpAt(position());
        if (strip.isUntouchedAt(face) && !expected.equals(Optional.of(face))) {
            return refused(new PackRefusal.OpeningSerialMismatch(key(), expected, face, PackRefusal.OtherEnd.YES));
        }
        return Outcome.<TicketPosition, Refusal>from(numbering.positionOfNotBehind(face, position()))
                .map(to -> new Recovery(to, Optional.empty()));
    }

    private Outcome<Recovery, Refusal> sealed(TicketNumber face) {
        return Outcome.<TicketPosition, Refusal>from(
                        strip.numbering(Direction.UP).positionOf(face))
                .then(inRange -> strip.isUntouchedAt(face)
                        ? accepted(new Recovery(position(), Optional.empty()))
                        : refused(new GameRefusal.GameNumberingUnknown(key().game())));
    }

    /**
     * Records that the pack was found and is in stock; tickets gone up to {@code to}, which is not behind the position,
     * count as sold. Withdraws a write-off. A direction chosen before stands once tickets are gone.
     */
    public PackChange<ReceivedPack> recover(TicketPosition to, Act.Recovered how, Booking booking) {
        Strip found = strip.facingIfFree(how.direction()).at(to);
        Movement movement = booking.of(strip, new TicketRange(position(), to), how);
        return PackChange.of(new ReceivedPack(found), movement, new PackFact.PackRecovered(found, movement));
    }

    /** Accepts the loss in the books: (n - position) times the price. Refused PACK_WRONG_STATE when done before. */
    public Outcome<PackChange<MissingPack>, PackRefusal> writeOff(Booking booking) {
        if (writeOff.isPresent()) {
            return refused(PackRefusal.PackWrongState.of(this));
        }
        Money amount = booking.price().times(strip.remaining());
        Movement movement = booking.of(strip, TicketRange.standing(position()), new Act.WrittenOff(amount));
        WriteOff accepted = new WriteOff(amount, booking.on().at());
        return accepted(PackChange.of(
                new MissingPack(strip, how, report, at, Optional.of(accepted)),
                movement,
                new PackFact.PackWrittenOff(strip, movement)));
    }

    @Override
    public <X> X fold(
            Function<? super ReceivedPack, ? extends X> received,
            Function<? super ActivePack, ? extends X> active,
            Function<? super DepletedPack, ? extends X> depleted,
            Function<? super ReturnedPack, ? extends X> returned,
            Function<? super MissingPack, ? extends X> missing) {
        return missing.apply(this);
    }
}
