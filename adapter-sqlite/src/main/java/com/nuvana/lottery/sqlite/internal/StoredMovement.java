package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.ShiftId;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import java.sql.SQLException;

/** A row of {@code movements}. */
final class StoredMovement {

    static final String INSERT = """
            insert into movements (sequence, id, pack, kind, from_position, to_position, price_cents, charge_cents, day,
              shift, bin, other_bin, direction, occasion, reason, delivery, police_report, status, refers_to,
              actor_id, actor_name, actor_role, approver_id, approver_name, approver_role, entry, at, clock_behind, note)
            values (:sequence, :id, :pack, :kind, :from_position, :to_position, :price_cents, :charge_cents, :day,
              :shift, :bin, :other_bin, :direction, :occasion, :reason, :delivery, :police_report, :status, :refers_to,
              :actor_id, :actor_name, :actor_role, :approver_id, :approver_name, :approver_role, :entry, :at,
              :clock_behind, :note)
            """;

    private StoredMovement() {}

    /** Every column of the row of that movement in that place of the ledger. */
    static Bindings bindings(long sequence, Movement movement) {
        Stamp on = movement.on();
        Bindings row = Session.with("sequence", sequence)
                .with("id", movement.id())
                .with("pack", movement.pack())
                .with("kind", movement.kind())
                .with("from_position", movement.tickets().from())
                .with("to_position", movement.tickets().to())
                .with("price_cents", movement.price())
                .with("day", on.day())
                .with("shift", on.shift())
                .withActor("actor", on.by())
                .withActor("approver", on.approver())
                .with("entry", on.entry())
                .with("at", on.at())
                .with("clock_behind", on.clock() == ClockReading.BEHIND ? 1 : 0)
                .with("note", movement.note());
        return StoredAct.in(row, movement.act());
    }

    /** The movement of a row, with the key of its pack beside it. */
    static BookedMovement toBooked(Columns row) throws SQLException {
        Movement movement = new Movement(
                new MovementId(row.uuid("id")),
                new PackId(row.uuid("pack")),
                row.range(),
                row.money("price_cents"),
                toAct(row),
                toStamp(row),
                row.note());
        return new BookedMovement(new LedgerSequence(row.large("sequence")), row.key(), movement);
    }

    private static Stamp toStamp(Columns row) throws SQLException {
        return new Stamp(
                new DayId(row.uuid("day")),
                row.optionalUuid("shift", ShiftId::new),
                row.actor("actor"),
                row.optionalActor("approver"),
                row.word("entry", EntryMethod.class),
                row.instant("at"),
                row.number("clock_behind") == 1 ? ClockReading.BEHIND : ClockReading.FORWARD);
    }

    private static Act toAct(Columns row) throws SQLException {
        return switch (row.word("kind", MovementKind.class)) {
            case RECEIVED -> new Act.Received(row.optionalText("delivery", DeliveryReference::new));
            case ONBOARDED -> new Act.Onboarded(row.word("direction", Direction.class));
            case ACTIVATED -> new Act.Activated(bin(row), row.word("direction", Direction.class));
            case COUNTED -> new Act.Counted(row.word("occasion", CountOccasion.class));
            case DEPLETED -> new Act.Depleted(row.word("reason", DepletionReason.class), bin(row));
            case RETURNED -> new Act.Returned(row.word("reason", ReturnReason.class), row.optionalBin("bin"));
            case MOVED -> new Act.Moved(bin(row), new BinId(row.uuid("other_bin")));
            case RESTOCKED -> new Act.Restocked(bin(row));
            case REPORTED_MISSING ->
                new Act.ReportedMissing(
                        row.word("reason", MissingKind.class),
                        row.optionalText("police_report", PoliceReport::new),
                        row.optionalBin("bin"));
            case RECOVERED -> new Act.Recovered(row.direction());
            case WRITTEN_OFF -> new Act.WrittenOff(row.money("charge_cents"));
            case SETTLED -> new Act.Settled(row.word("reason", SettlementCause.class), row.money("charge_cents"));
            case UNDONE -> new Act.Undone(refersTo(row), row.word("status", PackStatus.class));
            case CORRECTED -> new Act.Corrected(refersTo(row));
            case CLOUD_STATUS -> new Act.CloudStatus(row.word("status", PackStatus.class), row.optionalBin("bin"));
        };
    }

    private static BinId bin(Columns row) throws SQLException {
        return new BinId(row.uuid("bin"));
    }

    private static MovementId refersTo(Columns row) throws SQLException {
        return new MovementId(row.uuid("refers_to"));
    }
}
