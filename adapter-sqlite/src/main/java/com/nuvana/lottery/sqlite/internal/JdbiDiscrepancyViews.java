package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.DiscrepancyViews;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyStatus;
import com.nuvana.lottery.domain.discrepancy.Interval;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What does not add up, to be read. */
class JdbiDiscrepancyViews implements DiscrepancyViews {

    /** The discrepancies with both ends of their intervals: the movements, which never change, say who made them. */
    private static final String SELECT = """
            select d.*, p.game_code, p.pack_number,
              s.sequence as since_sequence, s.at as since_at, s.actor_id as since_by_id, s.actor_name as since_by_name,
              s.actor_role as since_by_role,
              u.sequence as until_sequence, u.at as until_at, u.actor_id as until_by_id, u.actor_name as until_by_name,
              u.actor_role as until_by_role
            from discrepancies d
            join packs p on p.id = d.pack
            join movements u on u.id = d.movement
            left join movements s on s.id = d.since
            """;

    private static final String BETWEEN = """
            select actor_id, actor_name, actor_role from movements
            where pack = :pack and sequence > :since and sequence < :until order by sequence
            """;

    private final Session session;

    JdbiDiscrepancyViews(Session session) {
        this.session = session;
    }

    @Override
    public List<Discrepancy> ofDay(DayId day) {
        return session.list(
                SELECT + "where d.day = :day order by d.place", Session.with("day", day), this::discrepancy);
    }

    @Override
    public List<Discrepancy> open() {
        return session.list(SELECT + "where d.status = 'OPEN' order by d.place", Session.none(), this::discrepancy);
    }

    private Discrepancy discrepancy(Columns row) throws SQLException {
        return new Discrepancy(
                new DiscrepancyId(row.uuid("id")),
                row.word("kind", DiscrepancyKind.class),
                new PackId(row.uuid("pack")),
                row.key(),
                new TicketCount(row.number("tickets")),
                row.money("amount_cents"),
                interval(row),
                new DayId(row.uuid("day")),
                row.instant("at"),
                row.word("status", DiscrepancyStatus.class));
    }

    private Interval interval(Columns row) throws SQLException {
        Interval.End until =
                new Interval.End(new MovementId(row.uuid("movement")), row.actor("until_by"), row.instant("until_at"));
        Optional<MovementId> since = row.optionalUuid("since", MovementId::new);
        return since.isEmpty()
                ? new Interval(Optional.empty(), List.of(), until)
                : new Interval(
                        Optional.of(new Interval.End(since.get(), row.actor("since_by"), row.instant("since_at"))),
                        between(row),
                        until);
    }

    private List<Actor> between(Columns row) throws SQLException {
        return session.list(
                BETWEEN,
                Session.with("pack", new PackId(row.uuid("pack")))
                        .with("since", row.large("since_sequence"))
                        .with("until", row.large("until_sequence")),
                each -> each.actor("actor"));
    }
}
