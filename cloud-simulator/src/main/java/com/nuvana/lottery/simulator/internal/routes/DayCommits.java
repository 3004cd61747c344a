package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The second phase of a close: bills the lines that were prepared, and closes the day. */
final class DayCommits {

    private static final Schema COMMIT =
            Schema.of(Field.id("day_id"), Field.id("closed_by"), Field.note("notes"), Receipts.LOCAL_ID);

    private DayCommits() {}

    static List<Route> all() {
        return List.of(Route.push("day/commit-close", COMMIT, DayCommits::commit));
    }

    private static Answer commit(Call call) {
        Row day = Days.named(call);
        if (day.says("status", "CLOSED") && call.has(Quirk.RACE_500) && call.racedWith(day)) {
            throw Refused.failed("commit day close");
        }
        Days.refuseUnless(day, "PENDING_CLOSE");
        if (!call.memory().now().isBefore(Instant.parse(day.text("pending_close_expires_at")))) {
            throw Refused.of(400, "EXPIRED", "Pending close has expired");
        }
        if (!call.has(Quirk.COMMIT_HALF_WAY)) {
            Packs.knowUser(call, "closed_by");
        }
        Bill bill = Bill.of(call, day);
        boolean isWhole = bill.isWhole() && Packs.isUser(call, call.text("closed_by"));
        if (!isWhole && !call.has(Quirk.COMMIT_HALF_WAY)) {
            throw Refused.failed("commit day close");
        }
        List<Row> lines =
                bill.lines().stream().map(line -> stored(call, day, line)).toList();
        if (!isWhole) {
            throw Refused.failed("commit day close");
        }
        close(call, day);
        return answer(call, day, lines);
    }

    private static Row stored(Call call, Row day, ObjectNode line) {
        Row row = call.table(TableKind.DAY_PACK).put(call.memory().mint(), call.store(), line);
        Row pack = call.table(TableKind.PACK)
                .find(line.path("pack_id").stringValue())
                .orElseThrow();
        if (line.has("to_position")) {
            long to = line.path("to_position").longValue();
            call.table(TableKind.PACK)
                    .change(pack, pack.copy().put("_line_to", to).put("_position", to));
        } else if (!call.has(Quirk.NO_SOLD_COUNT)) {
            call.table(TableKind.PACK).change(pack, pack.copy());
        }
        call.effect(EffectKind.DAY_LINE, Keys.line(day.id(), Packs.key(pack)), row.id());
        return row;
    }

    private static void close(Call call, Row day) {
        ObjectNode fields = call.marked(Days.withoutPending(day.copy()))
                .put("status", "CLOSED")
                .put("closed_at", Json.instant(call.memory().now()))
                .put("closed_by", call.text("closed_by"));
        call.maybe("notes").ifPresent(notes -> fields.put("notes", notes));
        call.table(TableKind.DAY).change(day, fields);
        call.effect(EffectKind.DAY_CLOSE, day.id(), day.id());
    }

    private static Answer answer(Call call, Row day, List<Row> lines) {
        ObjectNode data = Days.answered(call, day.id(), "CLOSED");
        ArrayNode shown = data.putArray("day_packs");
        lines.forEach(line -> shown.add(LineView.dayPack(call, line).put("sync_sequence", 0)));
        BigDecimal amount = lines.stream()
                .map(line -> new BigDecimal(line.text("sales_amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        data.putObject("summary")
                .put("total_packs", lines.size())
                .put(
                        "total_tickets_sold",
                        lines.stream()
                                .mapToLong(line -> line.number("tickets_sold"))
                                .sum())
                .put("total_sales_amount", Serials.amount(amount));
        return Answer.ok(call.timed(data));
    }
}
