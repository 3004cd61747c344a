package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.Shelf;
import com.nuvana.lottery.simulator.internal.rows.Table;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts lists into pages. A cursor that is stuck and numbers that belong to no row are the observed cloud's; without
 * these quirks a list is walked by the sequence of its changes.
 */
final class Pages {

    private static final int DEFAULT_LIMIT = 100;
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(400);

    private final Call call;
    private final TableKind kind;
    private final String idField;

    Pages(Call call, TableKind kind, String idField) {
        this.call = call;
        this.kind = kind;
        this.idField = idField;
    }

    /** A page of a shelf, in the order of its changes. */
    Answer of(Shelf shelf, Predicate<Row> wanted, Function<Row, ObjectNode> shown) {
        refuseLostCursor();
        return of(isWalkedBySequence() ? newerThanCursor(shelf) : shelf.byTime(), wanted, shown);
    }

    /** A page of rows that come in an order of their own. */
    Answer of(Collection<Row> ordered, Predicate<Row> wanted, Function<Row, ObjectNode> shown) {
        Instant since = call.maybe("since_timestamp").map(Instant::parse).orElse(Instant.MIN);
        int limit = call.input().path("limit").asInt(DEFAULT_LIMIT);
        long skipped = skipped();
        List<Row> page = new ArrayList<>();
        long total = 0;
        for (Row row : ordered) {
            if (row.updatedAt().isAfter(since) && isSeen(row) && wanted.test(row)) {
                total++;
                if (total > skipped && page.size() < limit) {
                    page.add(row);
                }
            }
        }
        return answer(page, total, total - Math.min(skipped, total) > limit, shown);
    }

    private boolean isWalkedBySequence() {
        return !call.has(Quirk.CURSOR_STUCK) && !call.has(Quirk.SEQUENCE_RENUMBERED);
    }

    private Collection<Row> newerThanCursor(Shelf shelf) {
        return shelf.bySequence().tailSet(Shelf.before(cursor() + 1), true);
    }

    private long cursor() {
        return call.input().path("since_sequence").asLong(0);
    }

    /** Numbers that only count rows can be gone on from by counting, unless the cursor is stuck as well. */
    private long skipped() {
        return call.has(Quirk.SEQUENCE_RENUMBERED) && !call.has(Quirk.CURSOR_STUCK) ? cursor() : 0;
    }

    private boolean isSeen(Row row) {
        return !row.has("deleted_at")
                || (call.has(Feature.TOMBSTONES)
                        && row.updatedAt()
                                .plus(TOMBSTONES_KEPT)
                                .isAfter(call.memory().now()));
    }

    /** A sequence that was never given, or is older than a tombstone that is gone, cannot be gone on from. */
    private void refuseLostCursor() {
        if (!call.has(Feature.CURSOR) || !isWalkedBySequence() || cursor() == 0) {
            return;
        }
        boolean isForgotten = call.table(kind).shelf(call.store(), Table.REMOVED).bySequence().stream()
                .takeWhile(row -> !row.updatedAt()
                        .plus(TOMBSTONES_KEPT)
                        .isAfter(call.memory().now()))
                .anyMatch(row -> row.sequence() > cursor());
        if (isForgotten || cursor() > call.table(kind).lastSequence(call.store())) {
            throw Refused.of(410, "CURSOR_EXPIRED", "The sequence is not known any more");
        }
    }

    private Answer answer(List<Row> page, long total, boolean hasMore, Function<Row, ObjectNode> shown) {
        ObjectNode data = Json.object();
        ArrayNode records = data.putArray("records");
        long number = call.has(Quirk.SEQUENCE_RENUMBERED) ? cursor() : 0;
        for (Row row : page) {
            number = call.has(Quirk.SEQUENCE_RENUMBERED) ? number + 1 : row.sequence();
            records.add((row.has("deleted_at") ? tombstone(row) : shown.apply(row)).put("sync_sequence", number));
        }
        data.put("total_count", total)
                .put("current_sequence", page.isEmpty() ? 0 : number)
                .put("has_more", hasMore);
        call.timed(data);
        return Answer.ok(hasMore ? data.put("next_cursor", number) : data);
    }

    private ObjectNode tombstone(Row row) {
        return Json.object()
                .put(idField, row.id())
                .put("deleted_at", row.text("deleted_at"))
                .put("updated_at", Json.instant(row.updatedAt()));
    }
}
