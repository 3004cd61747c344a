package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.store.Actor;
import java.util.Optional;

/** A command of no use case: for what the journal says about any command. */
public record Command(String command, Actor by, Optional<Actor> approver, Json.Obj detail) implements Audited {

    /** A store manager's command of that name. */
    public static Command named(String command) {
        return new Command(command, aStoreManager(), Optional.empty(), Json.Obj.EMPTY);
    }

    /** The command, given by somebody else. */
    public Command by(Actor actor) {
        return new Command(command, actor, approver, detail);
    }

    /** The command, allowed by somebody. */
    public Command approvedBy(Actor actor) {
        return new Command(command, by, Optional.of(actor), detail);
    }

    /** The command with one more text in what it asks for. */
    public Command asking(String name, String value) {
        return new Command(command, by, approver, detail.with(name, value));
    }
}
