package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.EntryMethod;
import java.sql.SQLException;
import java.util.Optional;

/** The columns of a decision, which lines of a close and of the draft share. */
final class StoredDecision {

    private StoredDecision() {}

    static Bindings bindings(CloseDecision decision) {
        Bindings row = Session.with("pack", decision.pack())
                .with("decision", DecisionKind.of(decision.decision()))
                .with("face", Optional.empty())
                .with("reason", Optional.empty())
                .with("note", Optional.empty())
                .withActor("counter", decision.counter())
                .withActor("approver", decision.approver())
                .with("entry", decision.entry())
                .with("counted_at", decision.at());
        return decision.decision()
                .fold(
                        scanned -> row.with("face", scanned.face()),
                        typed -> row.with("face", typed.face()),
                        soldOut -> row,
                        notSeen -> row.with("face", notSeen.read())
                                .with("reason", notSeen.reason())
                                .with("note", notSeen.note()));
    }

    static CloseDecision toDecision(Columns row) throws SQLException {
        return new CloseDecision(
                new PackId(row.uuid("pack")),
                toStatement(row),
                row.actor("counter"),
                row.optionalActor("approver"),
                row.word("entry", EntryMethod.class),
                row.instant("counted_at"));
    }

    private static Decision toStatement(Columns row) throws SQLException {
        return switch (row.word("decision", DecisionKind.class)) {
            case SCANNED -> new Decision.Scanned(row.ticket("face").orElseThrow());
            case TYPED -> new Decision.Typed(row.ticket("face").orElseThrow());
            case SOLD_OUT -> new Decision.SoldOut();
            case NOT_SEEN ->
                new Decision.NotSeen(row.word("reason", NotSeenReason.class), row.ticket("face"), row.note());
        };
    }
}
