package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.sqlite.internal.StoredForm.Form;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.NamedArgumentFinder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The named values of one statement, in the form in which they are stored. Jdbi asks here for each name in the SQL, and
 * need not look for somebody who knows the type of the value: that would take longer than the rest of the binding.
 * Not thread-safe.
 */
final class Bindings implements NamedArgumentFinder {

    private final Map<String, Form> values = new HashMap<>();

    Bindings with(String name, Object value) {
        values.put(name, StoredForm.of(value));
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

    @Override
    public Optional<Argument> find(String name, StatementContext context) {
        return Optional.ofNullable(values.get(name));
    }

    /** Puts the values into a statement whose places bear these names, in that order. */
    void putInto(PreparedStatement statement, List<String> names) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            Form value = values.get(names.get(i));
            if (value == null) {
                throw new IllegalArgumentException("nothing for :" + names.get(i));
            }
            value.put(i + 1, statement);
        }
    }

    /** For messages, and for who wants to see what was bound. */
    @Override
    public Collection<String> getNames() {
        return values.keySet();
    }
}
