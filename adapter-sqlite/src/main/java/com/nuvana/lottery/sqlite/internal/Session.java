package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StaleWrite;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The statements of one transaction. Usable by the thread that runs it, until it ends. */
final class Session {

    private final Handle handle;
    private final KeptStore kept;
    private final Thread thread = Thread.currentThread();
    private boolean versionChecked;
    private boolean storeChanged;
    private boolean over;
    private Optional<RuntimeException> failure = Optional.empty();

    private Session(Handle handle, KeptStore kept, boolean versionChecked) {
        this.handle = handle;
        this.kept = kept;
        this.versionChecked = versionChecked;
    }

    /** The statements of a transaction that reads. */
    static Session reading(Handle handle) {
        return new Session(handle, new KeptStore(), true);
    }

    /** The statements of a transaction that writes, on the connection to which {@code kept} belongs. */
    static Session writing(Handle handle, KeptStore kept) {
        return new Session(handle, kept, false);
    }

    /** Makes a value of the present row. */
    interface Reader<T> {
        T read(Columns columns) throws SQLException;
    }

    void end() {
        over = true;
    }

    /**
     * An answer about the store itself or its catalogue, read by {@code read} unless it is known. Once this transaction
     * has written to these tables itself, nothing is known or kept any more: it may yet be rolled back.
     */
    <T> T kept(Function<KeptStore, KeptStore.Answer<T>> which, Supplier<T> read) {
        if (storeChanged) {
            return read.get();
        }
        if (!versionChecked) {
            kept.keepIf(number("select data_version as n from pragma_data_version", none()));
            versionChecked = true;
        }
        return which.apply(kept).orElse(read);
    }

    /** To be called by what writes to the store's own tables or to its catalogue, before it does. */
    void changesStore() {
        storeChanged = true;
        kept.forget();
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

    private interface Step<T> {
        T on(Handle handle);
    }

    private <T> T carriedOut(Step<T> step) {
        Handle open = handle();
        try {
            return step.on(open);
        } catch (RuntimeException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    private <T> T queried(String sql, Bindings values, Function<Query, T> answer) {
        return carriedOut(open -> {
            try (Query query = open.createQuery(sql).bindNamedArgumentFinder(values)) {
                return answer.apply(query);
            }
        });
    }

    <T> List<T> list(String sql, Bindings values, Reader<T> reader) {
        return queried(
                sql,
                values,
                query -> query.map((row, ctx) -> reader.read(new Columns(row))).list());
    }

    <T> Optional<T> find(String sql, Bindings values, Reader<T> reader) {
        return queried(
                sql,
                values,
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
        return carriedOut(open -> {
            try {
                return KeptStatements.of(open).write(open.getConnection(), sql, values);
            } catch (SQLException e) {
                throw new IllegalStateException("a statement failed", e);
            }
        });
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
