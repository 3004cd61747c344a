package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StaleWrite;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The statements of one transaction. Usable by the thread that runs it, until it ends. */
final class Session {

    private final Handle handle;
    private final Thread thread = Thread.currentThread();
    private boolean over;

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

    private Handle handle() {
        if (over || thread != Thread.currentThread()) {
            throw new IllegalStateException("valid only inside the work it was handed to, on its own thread");
        }
        return handle;
    }

    private Query query(String sql, Map<String, Object> values) {
        return handle().createQuery(sql).bindMap(values);
    }

    <T> List<T> list(String sql, Bindings values, Reader<T> reader) {
        try (Query query = query(sql, values.values())) {
            return query.map((row, ctx) -> reader.read(new Columns(row))).list();
        }
    }

    <T> Optional<T> find(String sql, Bindings values, Reader<T> reader) {
        try (Query query = query(sql, values.values())) {
            return query.map((row, ctx) -> reader.read(new Columns(row))).findFirst();
        }
    }

    /** Hands each row over as it is read; none is kept. */
    <T> void forEach(String sql, Reader<T> reader, Consumer<? super T> each) {
        try (Query query = query(sql, Map.of())) {
            query.map((row, ctx) -> reader.read(new Columns(row))).forEach(each);
        }
    }

    /** A number that a query answers in its column {@code n}; 0 when it answers no row. */
    long number(String sql, Bindings values) {
        return find(sql, values, columns -> columns.large("n")).orElse(0L);
    }

    /** Runs a statement, and answers how many rows it touched. */
    int run(String sql, Bindings values) {
        return handle().createUpdate(sql).bindMap(values.values()).execute();
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
