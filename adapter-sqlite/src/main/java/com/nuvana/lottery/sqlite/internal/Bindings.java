package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.store.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The named values of one statement. Not thread-safe. */
final class Bindings {

    private final Map<String, Object> values = new HashMap<>();

    Bindings with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The three columns of a person who acted. */
    Bindings withActor(String prefix, Actor actor) {
        return withActor(prefix, Optional.of(actor));
    }

    Bindings withActor(String prefix, Optional<Actor> actor) {
        return with(prefix + "_id", actor.map(Actor::id))
                .with(prefix + "_name", actor.map(Actor::name))
                .with(prefix + "_role", actor.map(Actor::role));
    }

    Map<String, Object> values() {
        return values;
    }
}
