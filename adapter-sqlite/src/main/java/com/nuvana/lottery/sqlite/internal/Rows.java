package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StaleWrite;
import com.nuvana.lottery.domain.store.Actor;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** What the statements of several tables have in common. */
final class Rows {

    private Rows() {}

    /** Binds the three columns of a person. */
    static <S extends SqlStatement<S>> S bind(S statement, String prefix, Optional<Actor> actor) {
        return statement
                .bind(prefix + "_id", actor.map(Actor::id))
                .bind(prefix + "_name", actor.map(Actor::name))
                .bind(prefix + "_role", actor.map(Actor::role));
    }

    /** Runs a statement that has to change exactly one row. */
    static void one(Update update, String what) {
        int rows = update.execute();
        if (rows != 1) {
            throw new StaleWrite(what + ": " + rows + " rows were in the state expected");
        }
    }
}
