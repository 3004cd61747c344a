package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Packs;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;

/** The packs. A change is stored as movements, state and facts, in that order. */
final class JdbiPacks extends JdbiPackViews implements Packs {

    private static final String INSERT = """
            insert into packs (id, game, game_code, pack_number, size, first, width, direction, position, received_at,
              settled_cause, settled_cents, settled_by, settled_at, state, bin, activated_at, activated_by,
              depletion_reason, depleted_at, return_reason, returned_at, missing_how, missing_at, police_report,
              written_off_cents, written_off_at)
            values (:id, :game, :game_code, :pack_number, :size, :first, :width, :direction, :position, :received_at,
              :settled_cause, :settled_cents, :settled_by, :settled_at, :state, :bin, :activated_at, :activated_by,
              :depletion_reason, :depleted_at, :return_reason, :returned_at, :missing_how, :missing_at, :police_report,
              :written_off_cents, :written_off_at)
            """;

    /** So that the pack is found by a part of its number. */
    private static final String INDEX = "insert into pack_numbers (number, pack) values (:pack_number, :id)";

    private static final String UPDATE = """
            update packs set direction = :direction, position = :position, received_at = :received_at,
              settled_cause = :settled_cause, settled_cents = :settled_cents, settled_by = :settled_by,
              settled_at = :settled_at, state = :state, bin = :bin, activated_at = :activated_at,
              activated_by = :activated_by, depletion_reason = :depletion_reason, depleted_at = :depleted_at,
              return_reason = :return_reason, returned_at = :returned_at, missing_how = :missing_how,
              missing_at = :missing_at, police_report = :police_report, written_off_cents = :written_off_cents,
              written_off_at = :written_off_at
            where id = :id and position = coalesce(:expected_position, position) and instr(:expected_states, state) > 0
            """;

    /** A count moves a pack on, and nothing else: so the indexes over its other columns need not be written. */
    private static final String COUNT = """
            update packs set position = :position
            where id = :id and position = :expected_position and state = 'ACTIVE'
            """;

    private final Recording recording;

    JdbiPacks(Recording recording) {
        super(recording.session());
        this.recording = recording;
    }

    @Override
    public void record(PackChange<? extends Pack> change) {
        Pack next = change.next();
        if (isNew(change)) {
            Bindings row = StoredPack.of(next);
            recording.session().run(INSERT, row);
            recording.session().run(INDEX, row);
        } else {
            update(next, change.movements());
        }
        change.movements().forEach(recording::book);
        change.facts().forEach(recording::append);
    }

    private boolean isNew(PackChange<? extends Pack> change) {
        MovementKind kind = change.movements().get(0).kind();
        return kind == MovementKind.RECEIVED
                || (kind == MovementKind.ONBOARDED && find(change.next().id()).fold(known -> false, unknown -> true));
    }

    /** The row has to be where the first movement starts, in a state that such a movement leaves. */
    private void update(Pack next, List<Movement> movements) {
        Movement first = movements.get(0);
        boolean isCount = movements.size() == 1 && first.kind() == MovementKind.COUNTED;
        Bindings row = isCount
                ? Session.with("id", next.id()).with("position", next.position())
                : StoredPack.of(next).with("expected_states", expectedStates(first));
        recording
                .session()
                .change(
                        isCount ? COUNT : UPDATE,
                        row.with("expected_position", expectedPosition(first)),
                        "pack " + next.key());
    }

    /** An onboarding begins the books afresh, wherever the pack stood. */
    private static Optional<TicketPosition> expectedPosition(Movement first) {
        return first.kind() == MovementKind.ONBOARDED
                ? Optional.empty()
                : Optional.of(first.tickets().from());
    }

    private static String expectedStates(Movement first) {
        return switch (first.kind()) {
            case RECEIVED -> "";
            case ONBOARDED, ACTIVATED -> "RECEIVED";
            case COUNTED, DEPLETED, MOVED, RESTOCKED -> "ACTIVE";
            case RETURNED, REPORTED_MISSING, CLOUD_STATUS -> "RECEIVED ACTIVE";
            case RECOVERED, WRITTEN_OFF -> "MISSING";
            case SETTLED -> "ACTIVE DEPLETED";
            case UNDONE, CORRECTED -> "RECEIVED ACTIVE DEPLETED RETURNED MISSING";
        };
    }
}
