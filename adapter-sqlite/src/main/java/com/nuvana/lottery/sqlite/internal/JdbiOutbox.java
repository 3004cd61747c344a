package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.fact.FactId;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.OutboxHealth;
import com.nuvana.lottery.app.port.OutboxViews;
import com.nuvana.lottery.domain.Topic;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The rows of the outbox. */
final class JdbiOutbox implements OutboxViews {

    /** The first pending row of each topic, found by walking pending rows in sequence. */
    static final String SENDABLE = """
            SELECT * FROM outbox o WHERE o.state = 'PENDING' AND o.sequence > 0
              AND NOT EXISTS (SELECT 1 FROM outbox before
                              WHERE before.state = 'PENDING' AND before.topic = o.topic AND before.sequence < o.sequence)
            ORDER BY o.sequence LIMIT :limit
            """;

    private final Handle handle;

    JdbiOutbox(Handle handle) {
        this.handle = handle;
    }

    @Override
    public OutboxHealth health() {
        return handle.createQuery("""
                        SELECT count(*) AS pending,
                               (SELECT recorded_at FROM outbox WHERE state = 'PENDING' ORDER BY sequence LIMIT 1) AS oldest
                        FROM outbox WHERE state = 'PENDING'
                        """)
                .map((row, context) ->
                        new OutboxHealth(row.getLong("pending"), new Columns(row).optionalInstant("oldest")))
                .one();
    }

    @Override
    public List<OutboxRow> after(long sequence, int limit) {
        return handle.createQuery("SELECT * FROM outbox WHERE sequence > :sequence ORDER BY sequence LIMIT :limit")
                .bind("sequence", sequence)
                .bind("limit", limit)
                .map((row, context) -> fact(new Columns(row)))
                .list();
    }

    @Override
    public void forEach(Consumer<OutboxRow> each) {
        try (Stream<OutboxRow> rows = handle
                .createQuery("SELECT * FROM outbox ORDER BY sequence")
                .map((row, context) -> fact(new Columns(row)))
                .stream()) {
            rows.forEach(each);
        }
    }

    @Override
    public List<OutboxRow> sendable(int limit) {
        return handle.createQuery(SENDABLE)
                .bind("limit", limit)
                .map((row, context) -> fact(new Columns(row)))
                .list();
    }

    private static OutboxRow fact(Columns row) throws SQLException {
        return new OutboxRow(
                new FactId(row.id("id")),
                row.big("sequence"),
                new Topic(row.text("topic")),
                row.text("kind"),
                row.number("version"),
                row.text("payload"),
                row.instant("recorded_at"));
    }
}
