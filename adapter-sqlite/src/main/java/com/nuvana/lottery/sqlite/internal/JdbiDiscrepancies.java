package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Discrepancies;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyStatus;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of discrepancies. */
final class JdbiDiscrepancies implements Discrepancies {

    private static final String SHOWN = """
            SELECT d.*, p.game_code_shown, p.number_shown FROM discrepancies d JOIN packs p ON p.id = d.pack_id
            """;

    private final Handle handle;
    private final Recorder recorder;

    JdbiDiscrepancies(Handle handle, Recorder recorder) {
        this.handle = handle;
        this.recorder = recorder;
    }

    @Override
    public List<Discrepancy> ofDay(DayId day) {
        return handle.createQuery(SHOWN + " WHERE d.day_id = :day ORDER BY d.sequence")
                .bind("day", day)
                .map((row, context) -> discrepancy(new Columns(row)))
                .list();
    }

    @Override
    public List<Discrepancy> open() {
        return handle.createQuery(SHOWN + " WHERE d.status = 'OPEN' ORDER BY d.sequence")
                .map((row, context) -> discrepancy(new Columns(row)))
                .list();
    }

    private static Discrepancy discrepancy(Columns row) throws SQLException {
        return new Discrepancy(
                new DiscrepancyId(row.id("id")),
                row.word("kind", DiscrepancyKind.class),
                new PackId(row.id("pack_id")),
                PackColumns.key(row),
                new TicketCount(row.number("tickets")),
                row.money("amount_cents"),
                row.optionalId("since_movement").map(MovementId::new),
                new MovementId(row.id("movement_id")),
                row.day("day_id"),
                row.instant("at"),
                row.word("status", DiscrepancyStatus.class));
    }

    @Override
    public void record(Change<Discrepancy, DiscrepancyRaised> change) {
        Discrepancy raised = change.next();
        handle.createUpdate("""
                        INSERT INTO discrepancies (id, kind, pack_id, tickets, amount_cents, since_movement, movement_id,
                            day_id, at, status)
                        VALUES (:id, :kind, :pack, :tickets, :amount, :since, :movement, :day, :at, :status)
                        """)
                .bind("id", raised.id())
                .bind("kind", raised.kind())
                .bind("pack", raised.pack())
                .bind("tickets", raised.tickets())
                .bind("amount", raised.amount())
                .bind("since", raised.since())
                .bind("movement", raised.movement())
                .bind("day", raised.day())
                .bind("at", raised.at())
                .bind("status", raised.status())
                .execute();
        change.facts().forEach(recorder::append);
    }
}
