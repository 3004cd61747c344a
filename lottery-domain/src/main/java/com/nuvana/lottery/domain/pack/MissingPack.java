package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.BinId;
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
     * Records that the pack was found and is in stock; tickets gone up to {@code to}, which is not behind the position,
     * count as sold. Withdraws a write-off. A direction chosen before stands.
     */
    public PackChange<ReceivedPack> recover(TicketPosition to, Act.Recovered how, Booking booking) {
        Strip found = strip.at(to).facingUnlessChosen(how.direction());
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
