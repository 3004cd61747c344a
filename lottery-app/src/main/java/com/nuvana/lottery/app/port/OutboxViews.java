package com.nuvana.lottery.app.port;

import com.nuvana.lottery.app.fact.OutboxRow;
import java.util.List;
import java.util.function.Consumer;

/** Reads the facts that wait for the cloud; a row is appended with its change alone. */
public interface OutboxViews {

    /** How many rows are pending, and since when. */
    OutboxHealth health();

    /** The rows after that sequence, in order, at most {@code limit}. */
    List<OutboxRow> after(long sequence, int limit);

    /** Hands every row to {@code each}, in sequence; memory stays flat. */
    void forEach(Consumer<OutboxRow> each);

    /** The rows that may be sent now: pending ones, the first of each topic, in sequence, at most {@code limit}. */
    List<OutboxRow> sendable(int limit);
}
