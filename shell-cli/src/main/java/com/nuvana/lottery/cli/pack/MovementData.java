package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.json.ActJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Movements as JSON. */
public final class MovementData {

    private MovementData() {}

    /** One row of the ledger, with the number of the bin that was concerned. */
    public static Json.Obj of(BookedMovement booked, Strip strip, Optional<BinNumber> bin) {
        Movement movement = booked.movement();
        return Data.object(
                        "sequence", booked.sequence(),
                        "id", movement.id(),
                        "pack", booked.key(),
                        "kind", movement.kind(),
                        "bin", bin,
                        "price", movement.price(),
                        "amount", movement.amount(),
                        "entry", movement.on().entry(),
                        "by", actor(movement.on().by()),
                        "approver", movement.on().approver().map(MovementData::actor),
                        "at", movement.on().at(),
                        "note", movement.note(),
                        "act", act(movement))
                .withAll(PackData.range(strip, movement.tickets()));
    }

    /** A person, as the books name one. */
    public static Json.Obj actor(Actor actor) {
        return Data.object("id", actor.id(), "name", actor.name(), "role", actor.role());
    }

    /** What is particular to the kind of act; bins are told by their numbers beside it. */
    private static Json.Obj act(Movement movement) {
        SortedMap<String, Json> fields =
                new TreeMap<>(movement.act().fold(new ActJson()).fields());
        fields.remove("bin");
        fields.remove("other_bin");
        return Json.Obj.of(fields);
    }
}
