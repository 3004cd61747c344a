package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.fact.FactId;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.OutboxHealth;
import com.nuvana.lottery.app.port.OutboxViews;
import com.nuvana.lottery.domain.Topic;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** The facts that wait for the cloud. */
record JdbiOutbox(Session session) implements OutboxViews {

    /** By that index alone: no statistics may ever talk the planner into looking at rows that were sent long ago. */
    static final String SENDABLE = """
            select * from outbox indexed by outbox_sendable
            where leads = 1 and state = 'PENDING' order by sequence limit :limit
            """;

    /** Counts in that index, without a look at the rows. */
    static final String HEALTH = """
            select count(*) as pending, min(recorded_at) as oldest from outbox indexed by outbox_pending
            where state = 'PENDING'
            """;

    @Override
    public OutboxHealth health() {
        return session.find(
                        HEALTH,
                        Session.none(),
                        row -> new OutboxHealth(row.large("pending"), row.optionalInstant("oldest")))
                .orElseThrow();
    }

    @Override
    public List<OutboxRow> after(long sequence, int limit) {
        return session.list(
                "select * from outbox where sequence > :sequence order by sequence limit :limit",
                Session.with("sequence", sequence).with("limit", limit),
                JdbiOutbox::row);
    }

    @Override
    public void forEach(Consumer<OutboxRow> each) {
        session.forEach("select * from outbox order by sequence", JdbiOutbox::row, each);
    }

    @Override
    public List<OutboxRow> sendable(int limit) {
        return session.list(SENDABLE, Session.with("limit", limit), JdbiOutbox::row);
    }

    private static OutboxRow row(Columns row) throws SQLException {
        return new OutboxRow(
                new FactId(row.uuid("id")),
                row.large("sequence"),
                new Topic(row.text("topic")),
                row.text("kind"),
                row.number("version"),
                row.text("payload"),
                row.instant("recorded_at"));
    }

    static void insert(Session session, OutboxRow row) {
        session.run(
                """
                insert into outbox (sequence, id, topic, kind, version, payload, recorded_at)
                values (:sequence, :id, :topic, :kind, :version, :payload, :recorded_at)
                """,
                Session.with("sequence", row.sequence())
                        .with("id", row.id())
                        .with("topic", row.topic())
                        .with("kind", row.kind())
                        .with("version", row.version())
                        .with("payload", row.payload())
                        .with("recorded_at", row.recordedAt()));
    }
}
