package com.nuvana.lottery.app.json;

import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.Note;
import java.util.Optional;

/** A movement as JSON: the form that ledger digests are made of. */
public final class MovementJson {

    private MovementJson() {}

    /** Every field of the movement that is stored, but for its place in the ledger. */
    public static Json.Obj full(Movement movement) {
        Json.Obj json = brief(movement)
                .with("price_cents", movement.price().cents())
                .with("day", movement.on().day().toString())
                .with("actor", movement.on().by().id().text())
                .with("entry", movement.on().entry().name())
                .with("at", Json.of(movement.on().at()))
                .with("clock_behind", movement.on().clock() == ClockReading.BEHIND ? Json.Flag.TRUE : Json.Flag.FALSE)
                .withAll(movement.act().fold(new ActJson()));
        Optional<String> approver =
                movement.on().approver().map(actor -> actor.id().text());
        json = approver.isPresent() ? json.with("approver", approver.get()) : json;
        Optional<String> shift = movement.on().shift().map(Object::toString);
        json = shift.isPresent() ? json.with("shift", shift.get()) : json;
        Optional<String> note = movement.note().map(Note::text);
        return note.isPresent() ? json.with("note", note.get()) : json;
    }

    /** What identifies the movement and its tickets. */
    public static Json.Obj brief(Movement movement) {
        return Json.Obj.EMPTY
                .with("id", movement.id().toString())
                .with("kind", movement.kind().name())
                .with("pack", movement.pack().toString())
                .with("from", movement.tickets().from().gone())
                .with("to", movement.tickets().to().gone());
    }
}
