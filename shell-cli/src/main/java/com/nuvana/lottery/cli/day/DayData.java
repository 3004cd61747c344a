package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.pack.MovementData;
import com.nuvana.lottery.cli.pack.PackData;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseWarning;
import com.nuvana.lottery.domain.day.DaySpan;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.Optional;

/** Business days and their parts as JSON. */
public final class DayData {

    private DayData() {}

    /** The word for a day's state. */
    public static String state(BusinessDay day) {
        return day.fold(open -> "OPEN", prepared -> "PREPARED", closed -> "CLOSED");
    }

    /** A day; while it is prepared with its token, once it is closed with its totals. */
    public static Json.Obj of(BusinessDay day) {
        Json.Obj opening = Data.object(
                "day", day.label().toString(),
                "id", day.id(),
                "date", day.label().date(),
                "ordinal", day.label().ordinal(),
                "state", state(day),
                "onboarding", day.opening().onboarding(),
                "opened_at", day.opening().at(),
                "opened_by", MovementData.actor(day.opening().by()));
        return opening.withAll(closing(day));
    }

    private static Json.Obj closing(BusinessDay day) {
        return day.fold(
                open -> Json.Obj.EMPTY,
                prepared -> Data.object(
                        "token", prepared.preparation().token(),
                        "close_as", prepared.preparation().closeAs().toString(),
                        "prepared_at", prepared.preparation().preparedAt(),
                        "prepared_by", MovementData.actor(prepared.preparation().preparedBy()),
                        "expires_at", prepared.preparation().expiresAt()),
                closed -> Data.object(
                        "token", closed.record().token(),
                        "closed_as", closed.record().closedAs().toString(),
                        "closed_at", closed.record().at(),
                        "closed_by", MovementData.actor(closed.record().by()),
                        "totals", totals(closed.record().totals()),
                        "next_day", closed.record().next().label().toString()));
    }

    /** What a day comes to. */
    public static Json.Obj totals(DayTotals totals) {
        return Data.object(
                "movements", totals.movements(),
                "tickets", totals.soldTickets(),
                "sold", totals.sold(),
                "corrections", totals.corrections(),
                "net", totals.net());
    }

    /** One line of a close, its positions told by printed numbers too. The ticket is the one that was read. */
    public static Json.Obj line(CloseLine line, Strip strip) {
        return Data.object(
                        "pack", line.key(),
                        "bin", line.binNumber(),
                        "price", line.price(),
                        "amount", line.amount())
                .withAll(PackData.range(strip, line.tickets()))
                .withAll(decision(line.decision(), strip));
    }

    /** What a person decided about a pack; the ticket that was read also as its position, where it has one. */
    public static Json.Obj decision(CloseDecision decision, Strip strip) {
        return Data.object(
                "decision", DecisionKind.of(decision.decision()),
                "ticket", ticket(decision.decision()),
                "position", ticket(decision.decision()).flatMap(read -> position(strip, read)),
                "reason",
                        decision.decision()
                                .fold(
                                        scanned -> Optional.empty(),
                                        typed -> Optional.empty(),
                                        soldOut -> Optional.empty(),
                                        notSeen -> Optional.of(notSeen.reason())),
                "note",
                        decision.decision()
                                .fold(
                                        scanned -> Optional.empty(),
                                        typed -> Optional.empty(),
                                        soldOut -> Optional.empty(),
                                        notSeen -> notSeen.note()),
                "entry", decision.entry(),
                "counter", MovementData.actor(decision.counter()),
                "approver", decision.approver().map(MovementData::actor),
                "decided_at", decision.at());
    }

    private static Optional<TicketPosition> position(Strip strip, TicketNumber read) {
        return strip.numbering()
                .flatMap(numbering -> numbering.positionOf(read).fold(Optional::of, why -> Optional.empty()));
    }

    /** The ticket that a decision names. */
    public static Optional<TicketNumber> ticket(Decision decision) {
        return decision.fold(
                scanned -> Optional.of(scanned.face()),
                typed -> Optional.of(typed.face()),
                soldOut -> Optional.empty(),
                notSeen -> notSeen.read());
    }

    /** Something that a person should look at before the commit. */
    public static Json.Obj warning(CloseWarning warning) {
        return Data.object(
                "kind", warning.kind(),
                "pack", warning.pack(),
                "bin", warning.bin(),
                "tickets", warning.tickets(),
                "span", warning.span().map(DayData::span));
    }

    /** How long a day has been open. */
    public static Json.Obj span(DaySpan span) {
        return Data.object(
                "opened", span.opened(),
                "until", span.until(),
                "days", span.days(),
                "long", span.isLong());
    }

    /** Tells of a day that has been open for more than 24 hours. */
    public static void longDay(DaySpan span, Page page) {
        if (span.isLong()) {
            page.warning("day.long", "opened", span.opened(), "until", span.until(), "days", span.days());
        }
    }
}
