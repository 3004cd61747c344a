package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks at the lines of a close before they are kept: as far as this cloud looks at all. */
final class LineChecks {

    private final Call call;
    private final Set<String> seen = new HashSet<>();
    private final ArrayNode mismatches = Json.list();

    private LineChecks(Call call) {
        this.call = call;
    }

    static void check(Call call) {
        LineChecks checks = new LineChecks(call);
        JsonNode lines = call.input().path("closings");
        for (int at = 0; at < lines.size(); at++) {
            checks.look(call.of((ObjectNode) lines.path(at)), "closings." + at);
        }
        if (!checks.mismatches.isEmpty()) {
            ObjectNode error = Json.object().put("code", "TOTALS_MISMATCH").put("message", "Lines do not add up");
            error.set("details", checks.mismatches);
            throw Refused.of(Answer.error(422, error));
        }
    }

    private void look(Call line, String path) {
        Optional<Row> pack = call.table(TableKind.PACK).find(line.text("pack_id"));
        if (pack.isEmpty() && !call.has(Quirk.SKIP_UNKNOWN_LINES)) {
            throw Refused.notFound("PACK_NOT_FOUND", "Pack not found or does not belong to this store");
        }
        if (!call.has(Quirk.BIN_AS_SENT)
                && line.maybe("bin_id")
                        .filter(bin -> call.table(TableKind.BIN)
                                .find(call.store(), bin)
                                .isEmpty())
                        .isPresent()) {
            throw Refused.notFound("BIN_NOT_FOUND", "Bin not found");
        }
        if (!call.has(Quirk.LINES_UNCHECKED)) {
            pack.ifPresent(known -> inspect(line, known, path));
        }
        pack.filter(known -> hasTotals(line)).ifPresent(known -> addUp(line, known));
    }

    /** State, range, store and sign. */
    private void inspect(Call line, Row pack, String path) {
        if (!pack.store().equals(call.store())) {
            throw Refused.notFound("PACK_NOT_FOUND", "Pack not found or does not belong to this store");
        }
        if (!seen.add(pack.id())) {
            throw Refused.invalidBody(path + ".pack_id", "Pack is listed twice");
        }
        if (!pack.has("activated_at")) {
            throw Refused.status("Pack", pack.text("status"), "ACTIVE");
        }
        OptionalLong ending = Serials.plain(line.text("ending_serial"));
        long least = hasTotals(line) ? 0 : endingStoredLast(call, pack.id());
        if (ending.isEmpty() || ending.getAsLong() < least || ending.getAsLong() > Serials.size(pack)) {
            throw Refused.invalidBody(
                    path + ".ending_serial", "Must lie between " + least + " and " + Serials.size(pack));
        }
    }

    static boolean hasTotals(Call line) {
        return line.has(Feature.LINE_TOTALS)
                && line.input().has("from_position")
                && line.input().has("to_position")
                && line.input().has("tickets_sold")
                && line.input().has("sales_amount");
    }

    private void addUp(Call line, Row pack) {
        long from = line.input().path("from_position").longValue();
        long tickets = line.input().path("to_position").longValue() - from;
        Row game = call.table(TableKind.GAME).find(pack.text("game_id")).orElseThrow();
        long said = line.input().path("tickets_sold").longValue();
        if (said != tickets) {
            mismatch(pack, "tickets_sold", String.valueOf(said), String.valueOf(tickets));
        }
        BigDecimal amount = Serials.cost(game, said);
        if (amount.compareTo(new BigDecimal(line.text("sales_amount"))) != 0) {
            mismatch(pack, "sales_amount", line.text("sales_amount"), Serials.amount(amount));
        }
        OptionalLong known = positionKnownLast(pack);
        if (known.isPresent() && known.getAsLong() != from) {
            mismatch(pack, "from_position", String.valueOf(from), String.valueOf(known.getAsLong()));
        }
    }

    /** Where the last line left the pack, moved by corrections since; else where it went on sale. */
    private static OptionalLong positionKnownLast(Row pack) {
        return pack.has("_line_to")
                ? OptionalLong.of(pack.number("_line_to"))
                : pack.has("_opening") ? OptionalLong.of(pack.number("_opening")) : OptionalLong.empty();
    }

    private void mismatch(Row pack, String field, String sent, String computed) {
        mismatches.add(Json.object()
                .put("pack_id", pack.id())
                .put("field", field)
                .put("sent", sent)
                .put("computed", computed));
    }

    static long endingStoredLast(Call call, String pack) {
        return call.table(TableKind.DAY_PACK)
                .byKey(Keys.linesOf(pack))
                .map(line -> Serials.plain(line.text("ending_serial")).orElse(0))
                .orElse(0L);
    }
}
