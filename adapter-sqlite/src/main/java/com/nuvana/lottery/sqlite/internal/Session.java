package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StaleWrite;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The statements of one transaction. Usable by the thread that runs it, until it ends. */
final class Session {

    private final Handle handle;
    private final Thread thread = Thread.currentThread();
    private boolean over;
    private Optional<RuntimeException> failure = Optional.empty();

    Session(Handle handle) {
        this.handle = handle;
    }

    /** Makes a value of the present row. */
    interface Reader<T> {
        T read(Columns columns) throws SQLException;
    }

    void end() {
        over = true;
    }

    /**
     * Throws what made a statement fail, if one did. SQLite may have rolled back by itself then, so that whatever follows
     * would be booked on its own: work that goes on in spite of the failure must neither write nor be committed.
     */
    void requireWhole() {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private Handle handle() {
        if (over || thread != Thread.currentThread()) {
            throw new IllegalStateException("valid only inside the work it was handed to, on its own thread");
        }
        requireWhole();
        return handle;
    }

    private interface Statement<T> {
        T on(Handle handle);
    }

    private <T> T carriedOut(Statement<T> statement) {
        Handle open = handle();
        try {
            return statement.on(open);
        } catch (RuntimeException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    private <T> T queried(String sql, Map<String, Object> values, Function<Query, T> answer) {
        return carriedOut(open -> {
            try (Query query = open.createQuery(sql).bindMap(values)) {
                return answer.apply(query);
            }
        });
    }

    <T> List<T> list(String sql, Bindings values, Reader<T> reader) {
        return queried(
                sql,
                values.values(),
                query -> query.map((row, ctx) -> reader.read(new Columns(row))).list());
    }

    <T> Optional<T> find(String sql, Bindings values, Reader<T> reader) {
        return queried(
                sql,
                values.values(),
                query -> query.map((row, ctx) -> reader.read(new Columns(row))).findFirst());
    }

    /** Hands each row over as it is read; none is kept. */
    <T> void forEach(String sql, Reader<T> reader, Consumer<? super T> each) {
        try (Query query = handle().createQuery(sql)) {
            query.map((row, ctx) -> reader.read(new Columns(row))).forEach(each);
        }
    }

    /** A number that a query answers in its column {@code n}; 0 when it answers no row. */
    long number(String sql, Bindings values) {
        return find(sql, values, columns -> columns.large("n")).orElse(0L);
    }

    /** Runs a statement, and answers how many rows it touched. */
    int run(String sql, Bindings values) {
        return carriedOut(
                open -> open.createUpdate(sql).bindMap(values.values()).execute());
    }

    /** Runs a statement that expects to find one row in the state it names. */
    void change(String sql, Bindings values, String expected) {
        if (run(sql, values) != 1) {
            throw new StaleWrite(expected + " is not as it was read");
        }
    }

    static Bindings none() {
        return new Bindings();
    }

    static Bindings with(String name, Object value) {
        return new Bindings().with(name, value);
    }
}
