package com.nuvana.lottery.app.day;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;

/** A decision as hashes and the journal tell it: its kind, and all that the person stated. */
final class DecisionJson {

    private DecisionJson() {}

    static Json.Obj of(Decision decision) {
        return decision.<Json.Obj>fold(
                        scanned -> face(scanned.face()),
                        typed -> face(typed.face()),
                        soldOut -> Json.Obj.EMPTY,
                        DecisionJson::notSeen)
                .with("decision", DecisionKind.of(decision).name());
    }

    private static Json.Obj face(TicketNumber face) {
        return Json.Obj.EMPTY.with("face", face.digits());
    }

    private static Json.Obj notSeen(Decision.NotSeen decision) {
        Json.Obj json = Json.Obj.EMPTY.with("reason", decision.reason().name());
        Optional<String> read = decision.read().map(TicketNumber::digits);
        json = read.isPresent() ? json.with("read", read.get()) : json;
        Optional<String> note = decision.note().map(Note::text);
        return note.isPresent() ? json.with("note", note.get()) : json;
    }
}
