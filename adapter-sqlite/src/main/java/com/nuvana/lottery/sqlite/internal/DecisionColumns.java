package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;

/** What a line of a draft or a close holds of its decision. */
record DecisionColumns(Optional<TicketNumber> face, Optional<NotSeenReason> reason, Optional<Note> note) {

    private static DecisionColumns of(Decision decision) {
        return decision.fold(
                scanned -> new DecisionColumns(Optional.of(scanned.face()), Optional.empty(), Optional.empty()),
                typed -> new DecisionColumns(Optional.of(typed.face()), Optional.empty(), Optional.empty()),
                soldOut -> new DecisionColumns(Optional.empty(), Optional.empty(), Optional.empty()),
                notSeen -> new DecisionColumns(notSeen.read(), Optional.of(notSeen.reason()), notSeen.note()));
    }

    static Update bind(Update update, CloseDecision decision) {
        DecisionColumns columns = of(decision.decision());
        update.bind("pack", decision.pack())
                .bind("decision", DecisionKind.of(decision.decision()))
                .bind("face", columns.face())
                .bind("reason", columns.reason())
                .bind("note", columns.note())
                .bind("entry", decision.entry())
                .bind("countedAt", decision.at());
        Rows.bind(update, "counter", Optional.of(decision.counter()));
        return Rows.bind(update, "approver", decision.approver());
    }

    static CloseDecision toDecision(Columns row) throws SQLException {
        return new CloseDecision(
                new PackId(row.id("pack_id")),
                decision(row),
                row.actor("counter"),
                row.optionalActor("approver"),
                row.word("entry", EntryMethod.class),
                row.instant("counted_at"));
    }

    private static Decision decision(Columns row) throws SQLException {
        return switch (row.word("decision", DecisionKind.class)) {
            case SCANNED -> new Decision.Scanned(new TicketNumber(row.text("face")));
            case TYPED -> new Decision.Typed(new TicketNumber(row.text("face")));
            case SOLD_OUT -> new Decision.SoldOut();
            case NOT_SEEN ->
                new Decision.NotSeen(
                        row.word("reason", NotSeenReason.class),
                        row.optionalText("face").map(TicketNumber::new),
                        row.optionalText("note").map(Note::new));
        };
    }
}
