package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.OutboxHealth;
import com.nuvana.lottery.app.port.OutboxViews;
import com.nuvana.lottery.domain.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The facts that wait for the cloud, in memory; none has been sent yet. */
record InMemoryOutbox(Session session) implements OutboxViews {

    @Override
    public OutboxHealth health() {
        List<OutboxRow> rows = session.read().outbox;
        return new OutboxHealth(
                rows.size(), rows.stream().map(OutboxRow::recordedAt).findFirst());
    }

    @Override
    public List<OutboxRow> after(long sequence, int limit) {
        return session.read().outbox.stream()
                .filter(row -> row.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public void forEach(Consumer<OutboxRow> each) {
        session.read().outbox.forEach(each);
    }

    @Override
    public List<OutboxRow> sendable(int limit) {
        Set<Topic> topics = new HashSet<>();
        return session.read().outbox.stream()
                .filter(row -> topics.add(row.topic()))
                .limit(limit)
                .toList();
    }
}
