package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Rows of {@code days} and of the tables about a day. */
final class StoredDay {

    private StoredDay() {}

    static Bindings bindings(DayOpening opening) {
        return Session.with("id", opening.id())
                .with("opening_date", opening.label().date())
                .with("opening_ordinal", opening.label().ordinal())
                .with("opened_at", opening.at())
                .withActor("opened_by", opening.by())
                .with("onboarding", opening.onboarding());
    }

    static Bindings bindings(CloseRecord record) {
        return Session.with("closed_date", record.closedAs().date())
                .with("closed_ordinal", record.closedAs().ordinal())
                .with("closed_at", record.at())
                .withActor("closed_by", record.by())
                .with("token", record.token())
                .with("ledger_digest", record.ledgerDigest())
                .with("journal_entries", record.journal().entries())
                .with("journal_hash", record.journal().hash())
                .with("next_day", record.next().id());
    }

    static DayOpening toOpening(Columns row) throws SQLException {
        return new DayOpening(
                new DayId(row.uuid("id")),
                label(row, "opening_date", "opening_ordinal"),
                row.instant("opened_at"),
                row.actor("opened_by"),
                row.word("onboarding", Onboarding.class));
    }

    static CloseRecord toRecord(Columns row, DayTotals totals, DayOpening next) throws SQLException {
        return new CloseRecord(
                new CloseToken(row.text("token")),
                label(row, "closed_date", "closed_ordinal"),
                row.instant("closed_at"),
                row.actor("closed_by"),
                totals,
                new ContentHash(row.text("ledger_digest")),
                new JournalHead(row.large("journal_entries"), new ContentHash(row.text("journal_hash"))),
                next);
    }

    static Bindings bindings(DayId day, Preparation preparation) {
        return Session.with("day", day)
                .with("token", preparation.token())
                .with("hash", preparation.hash())
                .with("close_date", preparation.closeAs().date())
                .with("close_ordinal", preparation.closeAs().ordinal())
                .with("prepared_at", preparation.preparedAt())
                .withActor("prepared_by", preparation.preparedBy())
                .withActor("approver", preparation.approver())
                .with("expires_at", preparation.expiresAt())
                .with("as_of", preparation.asOf())
                .with("over_since", preparation.overSince());
    }

    static Preparation toPreparation(Columns row, List<CloseLine> lines) throws SQLException {
        return new Preparation(
                new CloseToken(row.text("token")),
                new ContentHash(row.text("hash")),
                label(row, "close_date", "close_ordinal"),
                lines,
                row.instant("prepared_at"),
                row.actor("prepared_by"),
                row.optionalActor("approver"),
                row.instant("expires_at"),
                new LedgerSequence(row.large("as_of")),
                row.optionalInstant("over_since"));
    }

    static Bindings bindings(DayId day, int place, CloseLine line) {
        return StoredDecision.bindings(line.decision())
                .with("day", day)
                .with("place", place)
                .with("bin", line.bin())
                .with("bin_number", line.binNumber())
                .with("from_position", line.tickets().from())
                .with("to_position", line.tickets().to())
                .with("price_cents", line.price());
    }

    static CloseLine toLine(Columns row) throws SQLException {
        return new CloseLine(
                StoredDecision.toDecision(row),
                row.key(),
                new BinId(row.uuid("bin")),
                new BinNumber(row.number("bin_number")),
                row.range(),
                row.money("price_cents"));
    }

    static DraftLine toDraft(Columns row) throws SQLException {
        return new DraftLine(StoredDecision.toDecision(row), new LedgerSequence(row.large("as_of")));
    }

    static DayTotals totals(List<DayTotals.KindTotal> kinds) {
        return new DayTotals(kinds.stream()
                .sorted(Comparator.comparing(DayTotals.KindTotal::kind))
                .toList());
    }

    static DayTotals.KindTotal toTotal(Columns row) throws SQLException {
        return new DayTotals.KindTotal(
                row.word("kind", MovementKind.class),
                row.number("movements"),
                new TicketCount(row.number("tickets")),
                new Money(row.large("amount_cents")));
    }

    private static DayLabel label(Columns row, String date, String ordinal) throws SQLException {
        return new DayLabel(new BusinessDate(LocalDate.parse(row.text(date))), row.number(ordinal));
    }
}
