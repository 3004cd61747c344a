package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.Views;
import java.util.ArrayList;
import java.util.List;

/** All facts of a store's outbox, in sequence. */
public record OutboxLog(List<OutboxRow> rows) {

    /** Copies the list. */
    public OutboxLog {
        rows = List.copyOf(rows);
    }

    /** Reads the whole outbox. */
    public static OutboxLog of(Views views) {
        List<OutboxRow> rows = new ArrayList<>();
        views.outbox().forEach(rows::add);
        return new OutboxLog(rows);
    }

    /** The kinds of the facts, in sequence. */
    public List<String> kinds() {
        return rows.stream().map(OutboxRow::kind).toList();
    }

    /** The facts after the first {@code count}. */
    public OutboxLog after(int count) {
        return new OutboxLog(rows.subList(count, rows.size()));
    }
}
