package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.LedgerViews;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.ShiftId;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The rows of movements. */
final class JdbiLedger implements LedgerViews {

    private static final String BOOKED = """
            SELECT m.*, p.game_code_shown, p.number_shown FROM movements m JOIN packs p ON p.id = m.pack_id
            """;

    private final Handle handle;

    JdbiLedger(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<BookedMovement> of(PackId pack) {
        return list(handle.createQuery(BOOKED + " WHERE m.pack_id = :pack ORDER BY m.sequence")
                .bind("pack", pack));
    }

    @Override
    public List<BookedMovement> since(LedgerSequence sequence) {
        return list(handle.createQuery(BOOKED + " WHERE m.sequence > :sequence ORDER BY m.sequence")
                .bind("sequence", sequence));
    }

    @Override
    public List<BookedMovement> ofDay(DayId day) {
        return list(handle.createQuery(BOOKED + " WHERE m.day_id = :day ORDER BY m.sequence")
                .bind("day", day));
    }

    @Override
    public List<BookedMovement> correcting(DayId day) {
        return list(handle.createQuery("""
                        SELECT m.*, p.game_code_shown, p.number_shown
                        FROM movements line
                        CROSS JOIN movements m JOIN packs p ON p.id = m.pack_id
                        WHERE line.day_id = :day AND m.refers_to = line.id AND m.kind = 'CORRECTED'
                        ORDER BY line.sequence
                        """).bind("day", day));
    }

    @Override
    public Optional<BookedMovement> find(MovementId id) {
        return list(handle.createQuery(BOOKED + " WHERE m.id = :id").bind("id", id)).stream()
                .findFirst();
    }

    @Override
    public LedgerSequence last() {
        return handle.createQuery("SELECT coalesce(max(sequence), 0) FROM movements")
                .map((row, context) -> new LedgerSequence(row.getLong(1)))
                .one();
    }

    @Override
    public Optional<Instant> lastAt() {
        return handle.createQuery("SELECT at FROM movements ORDER BY sequence DESC LIMIT 1")
                .map((row, context) -> Instant.ofEpochMilli(row.getLong(1)))
                .findFirst();
    }

    @Override
    public void forEachByPack(Consumer<BookedMovement> each) {
        try (Stream<BookedMovement> movements = handle
                .createQuery(BOOKED + " ORDER BY m.pack_id, m.sequence")
                .map((row, context) -> booked(new Columns(row)))
                .stream()) {
            movements.forEach(each);
        }
    }

    private static List<BookedMovement> list(Query query) {
        return query.map((row, context) -> booked(new Columns(row))).list();
    }

    private static BookedMovement booked(Columns row) throws SQLException {
        return new BookedMovement(new LedgerSequence(row.big("sequence")), PackColumns.key(row), movement(row));
    }

    private static Movement movement(Columns row) throws SQLException {
        Stamp stamp = new Stamp(
                row.day("day_id"),
                row.optionalId("shift_id").map(ShiftId::new),
                row.actor("actor"),
                row.optionalActor("approver"),
                row.word("entry", EntryMethod.class),
                row.instant("at"),
                row.number("clock_behind") == 1 ? ClockReading.BEHIND : ClockReading.FORWARD);
        return new Movement(
                new MovementId(row.id("id")),
                new PackId(row.id("pack_id")),
                new TicketRange(row.position("from_position"), row.position("to_position")),
                row.money("price_cents"),
                ActColumns.toAct(row),
                stamp,
                row.optionalText("note").map(Note::new));
    }

    /** Appends a movement at the end of the ledger. */
    void append(Movement movement) {
        Stamp on = movement.on();
        Update update = handle.createUpdate(APPEND)
                .bind("id", movement.id())
                .bind("pack", movement.pack())
                .bind("kind", movement.kind())
                .bind("from", movement.tickets().from())
                .bind("to", movement.tickets().to())
                .bind("price", movement.price())
                .bind("day", on.day())
                .bind("shift", on.shift())
                .bind("entry", on.entry())
                .bind("note", movement.note())
                .bind("at", on.at())
                .bind("behind", on.clock() == ClockReading.BEHIND ? 1 : 0);
        Rows.bind(update, "actor", Optional.of(on.by()));
        Rows.bind(update, "approver", on.approver());
        bind(update, ActColumns.of(movement.act())).execute();
    }

    private static Update bind(Update update, ActColumns act) {
        return update.bind("bin", act.bin())
                .bind("otherBin", act.otherBin())
                .bind("direction", act.direction())
                .bind("occasion", act.occasion())
                .bind("reason", act.reason())
                .bind("status", act.status())
                .bind("amount", act.amount())
                .bind("report", act.report())
                .bind("delivery", act.delivery())
                .bind("refersTo", act.refersTo());
    }

    private static final String APPEND = """
            INSERT INTO movements (sequence, id, pack_id, kind, from_position, to_position, price_cents, day_id, shift_id,
                bin_id, other_bin_id, direction, occasion, reason, status, amount_cents, police_report,
                delivery_reference, refers_to, actor_id, actor_name, actor_role, approver_id, approver_name,
                approver_role, entry, note, at, clock_behind)
            VALUES ((SELECT coalesce(max(sequence), 0) + 1 FROM movements), :id, :pack, :kind, :from, :to, :price, :day,
                :shift, :bin, :otherBin, :direction, :occasion, :reason, :status, :amount, :report, :delivery, :refersTo,
                :actor_id, :actor_name, :actor_role, :approver_id, :approver_name, :approver_role, :entry, :note, :at,
                :behind)
            """;
}
