package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads business days with everything that belongs to them. */
final class DayRows {

    private final Handle handle;

    DayRows(Handle handle) {
        this.handle = handle;
    }

    /** A row of a day; what belongs to it is read when the row is complete. */
    record DayRow(DayOpening opening, String state) {}

    static DayRow row(Columns row) throws SQLException {
        return new DayRow(opening(row), row.text("state"));
    }

    static DayOpening opening(Columns row) throws SQLException {
        return new DayOpening(
                new DayId(row.id("id")),
                label(row, "opening"),
                row.instant("opened_at"),
                row.actor("opened_by"),
                row.word("onboarding", Onboarding.class));
    }

    private static DayLabel label(Columns row, String prefix) throws SQLException {
        return new DayLabel(
                new BusinessDate(LocalDate.parse(row.text(prefix + "_date"))), row.number(prefix + "_ordinal"));
    }

    BusinessDay day(DayRow row) {
        return switch (row.state()) {
            case "OPEN" -> new OpenDay(row.opening());
            case "PREPARED" ->
                new PreparedDay(row.opening(), preparation(row.opening().id()));
            default -> closed(row.opening());
        };
    }

    private Preparation preparation(DayId day) {
        List<CloseLine> lines = lines(day);
        return handle.createQuery("SELECT * FROM preparations WHERE day_id = :day")
                .bind("day", day)
                .map((row, context) -> preparation(new Columns(row), lines))
                .one();
    }

    private static Preparation preparation(Columns row, List<CloseLine> lines) throws SQLException {
        return new Preparation(
                new CloseToken(row.text("token")),
                new ContentHash(row.text("hash")),
                label(row, "close"),
                lines,
                row.instant("prepared_at"),
                row.actor("by"),
                row.optionalActor("approver"),
                row.instant("expires_at"),
                new LedgerSequence(row.big("as_of")));
    }

    ClosedDay closed(DayOpening opening) {
        DayTotals totals = totals(opening.id());
        return handle.createQuery("SELECT * FROM days WHERE id = :id")
                .bind("id", opening.id())
                .map((row, context) -> closed(opening, totals, new Columns(row)))
                .one();
    }

    private ClosedDay closed(DayOpening opening, DayTotals totals, Columns row) throws SQLException {
        DayId next = row.day("next_day_id");
        CloseRecord record = new CloseRecord(
                new CloseToken(row.text("token")),
                label(row, "label"),
                row.instant("closed_at"),
                row.actor("closed_by"),
                totals,
                new ContentHash(row.text("ledger_digest")),
                new JournalHead(row.big("journal_entries"), new ContentHash(row.text("journal_hash"))),
                handle.createQuery("SELECT * FROM days WHERE id = :id")
                        .bind("id", next)
                        .map((nextRow, context) -> opening(new Columns(nextRow)))
                        .one());
        return new ClosedDay(opening, record);
    }

    private DayTotals totals(DayId day) {
        List<DayTotals.KindTotal> kinds = handle.createQuery("SELECT * FROM day_totals WHERE day_id = :day")
                .bind("day", day)
                .map((row, context) -> total(new Columns(row)))
                .list();
        return new DayTotals(kinds.stream()
                .sorted(Comparator.comparing(DayTotals.KindTotal::kind))
                .toList());
    }

    private static DayTotals.KindTotal total(Columns row) throws SQLException {
        return new DayTotals.KindTotal(
                row.word("kind", MovementKind.class),
                row.number("movements"),
                new TicketCount(row.number("tickets")),
                row.money("amount_cents"));
    }

    List<CloseLine> lines(DayId day) {
        return handle.createQuery("""
                        SELECT l.*, p.game_code_shown, p.number_shown
                        FROM close_lines l JOIN packs p ON p.id = l.pack_id
                        WHERE l.day_id = :day ORDER BY l.place
                        """)
                .bind("day", day)
                .map((row, context) -> line(new Columns(row)))
                .list();
    }

    private static CloseLine line(Columns row) throws SQLException {
        return new CloseLine(
                DecisionColumns.toDecision(row),
                PackColumns.key(row),
                new BinId(row.id("bin_id")),
                new BinNumber(row.number("bin_number")),
                new TicketRange(row.position("from_position"), row.position("to_position")),
                row.money("price_cents"));
    }
}
