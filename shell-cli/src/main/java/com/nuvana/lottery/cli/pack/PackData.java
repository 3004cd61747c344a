package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.Optional;

/** Packs as JSON. Where there is a position, the printed ticket numbers that belong to it stand beside it. */
public final class PackData {

    private PackData() {}

    /** A pack, with the number of its bin where it is on sale. */
    public static Json.Obj of(Pack pack, Optional<BinNumber> bin) {
        Strip strip = pack.strip();
        return Data.object(
                        "pack", pack.key(),
                        "id", pack.id(),
                        "game", pack.key().game(),
                        "number", pack.key().number(),
                        "status", PackStatus.of(pack),
                        "bin", bin,
                        "size", strip.size(),
                        "first_ticket", print(strip, strip.first().number()),
                        "last_ticket", print(strip, strip.first().last(strip.size())),
                        "direction", strip.direction(),
                        "position", pack.position(),
                        "remaining", strip.remaining(),
                        "next_ticket", next(strip, pack.position()),
                        "last_sold_ticket", lastSold(strip, pack.position()),
                        "received_at", strip.receivedAt(),
                        "settlement", settlement(strip))
                .withAll(state(pack));
    }

    private static Optional<Json> settlement(Strip strip) {
        return strip.settlement()
                .fold(
                        unsettled -> Optional.empty(),
                        settled -> Optional.of(Data.object(
                                "cause", settled.cause(),
                                "amount", settled.amount(),
                                "at", settled.at())));
    }

    private static Json.Obj state(Pack pack) {
        return pack.fold(
                received -> Json.Obj.EMPTY,
                active -> Data.object("activated_at", active.activatedAt()),
                depleted -> Data.object("reason", depleted.reason(), "depleted_at", depleted.at()),
                returned -> Data.object("reason", returned.reason(), "returned_at", returned.at()),
                missing -> Data.object(
                        "reason", missing.how(),
                        "police_report", missing.report(),
                        "missing_at", missing.at(),
                        "written_off", missing.writeOff().map(writeOff -> writeOff.amount())));
    }

    /** The two ends of a range of tickets: positions, the ticket face up at each, and how many tickets went. */
    public static Json.Obj range(Strip strip, TicketRange tickets) {
        return Data.object(
                "from_position", tickets.from(),
                "from_ticket", next(strip, tickets.from()),
                "to_position", tickets.to(),
                "to_ticket", next(strip, tickets.to()),
                "last_sold_ticket", lastSold(strip, tickets.to()),
                "tickets", tickets.sold());
    }

    /** The ticket face up at that position, where the direction is known and a ticket is left. */
    public static Optional<TicketNumber> next(Strip strip, TicketPosition position) {
        return strip.numbering().flatMap(numbering -> numbering.faceUpAt(position));
    }

    /** The same for a number of tickets gone that may be no position of the pack. */
    public static Optional<TicketNumber> next(Strip strip, int gone) {
        return gone < 0 || gone > strip.size().tickets() ? Optional.empty() : next(strip, new TicketPosition(gone));
    }

    /** The ticket sold last at that position, where the direction is known and one is gone. */
    public static Optional<TicketNumber> lastSold(Strip strip, TicketPosition position) {
        return strip.numbering().flatMap(numbering -> numbering.lastSoldAt(position));
    }

    private static TicketNumber print(Strip strip, int number) {
        return strip.width().print(number);
    }
}
