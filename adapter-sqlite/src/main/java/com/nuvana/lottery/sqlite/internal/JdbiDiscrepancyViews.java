package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.DiscrepancyViews;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyStatus;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.sql.SQLException;
import java.util.List;

/** What does not add up, to be read. */
class JdbiDiscrepancyViews implements DiscrepancyViews {

    private final Session session;

    JdbiDiscrepancyViews(Session session) {
        this.session = session;
    }

    @Override
    public List<Discrepancy> ofDay(DayId day) {
        return session.list("""
                select d.*, p.game_code, p.pack_number from discrepancies d join packs p on p.id = d.pack
                where d.day = :day order by d.place
                """, Session.with("day", day), JdbiDiscrepancyViews::discrepancy);
    }

    @Override
    public List<Discrepancy> open() {
        return session.list("""
                select d.*, p.game_code, p.pack_number from discrepancies d join packs p on p.id = d.pack
                where d.status = 'OPEN' order by d.place
                """, Session.none(), JdbiDiscrepancyViews::discrepancy);
    }

    private static Discrepancy discrepancy(Columns row) throws SQLException {
        return new Discrepancy(
                new DiscrepancyId(row.uuid("id")),
                row.word("kind", DiscrepancyKind.class),
                new PackId(row.uuid("pack")),
                row.key(),
                new TicketCount(row.number("tickets")),
                row.money("amount_cents"),
                row.optionalUuid("since", MovementId::new),
                new MovementId(row.uuid("movement")),
                new DayId(row.uuid("day")),
                row.instant("at"),
                row.word("status", DiscrepancyStatus.class));
    }
}
