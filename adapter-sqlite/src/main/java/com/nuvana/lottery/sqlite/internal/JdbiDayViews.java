package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.DayViews;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.store.DayId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The business days and the draft, to be read. */
class JdbiDayViews implements DayViews {

    private final Session session;

    JdbiDayViews(Session session) {
        this.session = session;
    }

    @Override
    public Optional<BusinessDay> current() {
        return session.find("select * from days where state in ('OPEN', 'PREPARED')", Session.none(), this::day);
    }

    @Override
    public Optional<BusinessDay> find(DayId id) {
        return session.find("select * from days where id = :id", Session.with("id", id), this::day);
    }

    @Override
    public Optional<ClosedDay> closedBy(CloseToken token) {
        return session.find(
                "select * from days where token = :token and state = 'CLOSED'",
                Session.with("token", token),
                this::closed);
    }

    @Override
    public Optional<ClosedDay> lastClosed() {
        return session.find(
                "select * from days where state = 'CLOSED' order by place desc limit 1", Session.none(), this::closed);
    }

    @Override
    public List<BusinessDay> of(BusinessDate date) {
        return session.list(
                "select * from days where label_date = :date order by label_ordinal",
                Session.with("date", date),
                this::day);
    }

    @Override
    public List<BusinessDay> latest(int limit) {
        return session.list(
                "select * from days order by place desc limit :limit", Session.with("limit", limit), this::day);
    }

    @Override
    public List<CloseLine> lines(DayId day) {
        return linesAsPrepared(day).stream()
                .sorted(Comparator.comparing(CloseLine::binNumber))
                .toList();
    }

    private List<CloseLine> linesAsPrepared(DayId day) {
        return session.list("""
                select l.*, p.game_code, p.pack_number from close_lines l join packs p on p.id = l.pack
                where l.day = :day order by l.place
                """, Session.with("day", day), StoredDay::toLine);
    }

    @Override
    public List<DraftLine> draft() {
        return session.list("select * from draft_lines order by place", Session.none(), StoredDay::toDraft);
    }

    private BusinessDay day(Columns row) throws SQLException {
        return switch (row.text("state")) {
            case "OPEN" -> new OpenDay(StoredDay.toOpening(row));
            case "PREPARED" -> prepared(StoredDay.toOpening(row));
            default -> closed(row);
        };
    }

    private PreparedDay prepared(DayOpening opening) {
        List<CloseLine> lines = linesAsPrepared(opening.id());
        return session.find(
                        "select * from preparations where day = :day",
                        Session.with("day", opening.id()),
                        row -> new PreparedDay(opening, StoredDay.toPreparation(row, lines)))
                .orElseThrow(() -> new IllegalStateException("no preparation of day " + opening.id()));
    }

    private ClosedDay closed(Columns row) throws SQLException {
        DayOpening opening = StoredDay.toOpening(row);
        DayOpening next = opening(new DayId(row.uuid("next_day")));
        return new ClosedDay(opening, StoredDay.toRecord(row, totals(opening.id()), next));
    }

    private DayOpening opening(DayId id) {
        return session.find("select * from days where id = :id", Session.with("id", id), StoredDay::toOpening)
                .orElseThrow(() -> new IllegalStateException("no day " + id));
    }

    private DayTotals totals(DayId day) {
        return StoredDay.totals(session.list(
                "select * from day_totals where day = :day", Session.with("day", day), StoredDay::toTotal));
    }
}
