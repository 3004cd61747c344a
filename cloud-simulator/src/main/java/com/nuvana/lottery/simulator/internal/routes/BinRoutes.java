package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Step;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.Table;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bins that a device makes and changes, under its own ids. */
final class BinRoutes {

    private static final Schema BIN = Schema.of(
            Field.id("bin_id"),
            Field.text("name", Field.Rule.length(1, 255, "Name must be 1 to 255 characters")),
            Field.text("location", Field.Rule.length(0, 255, "Must be at most 255 characters"))
                    .optional(),
            Field.whole("display_order", Field.Rule.least(0, "Must not be negative")),
            Field.flag("is_active"));

    private static final Schema BINS =
            Schema.of(Field.list("bins", BIN, Field.Rule.items(1, 200, "Between 1 and 200 bins are required")));

    private BinRoutes() {}

    static List<Route> all() {
        return List.of(Route.push("bins", BINS, BinRoutes::save).with(Feature.BINS_PUSH));
    }

    private static Answer save(Call call) {
        ObjectNode data = call.done();
        ArrayNode results = data.putArray("results");
        for (JsonNode bin : call.input().path("bins").values()) {
            results.add(saved(call.of((ObjectNode) bin)));
        }
        return Answer.created(call.timed(data));
    }

    private static ObjectNode saved(Call call) {
        String id = call.text("bin_id");
        ObjectNode result = Json.object().put("bin_id", id);
        Optional<Row> known = call.table(TableKind.BIN).find(id);
        if (known.filter(bin -> !bin.store().equals(call.store())).isPresent()) {
            return result.put("success", false).put("error_code", "BIN_NOT_FOUND");
        }
        if (isOrderTaken(call)) {
            return result.put("success", false).put("error_code", "ORDER_TAKEN");
        }
        ObjectNode fields = Json.object();
        Packs.copy(call, fields, "name", "location", "display_order", "is_active");
        if (!fields.has("location")) {
            fields.putNull("location");
        }
        boolean isRepeated = known.filter(bin -> bin.fields().equals(fields)).isPresent();
        if (!isRepeated) {
            call.table(TableKind.BIN).put(id, call.store(), fields);
            call.effect(
                    EffectKind.BIN, Step.bin(id, call.sentUnder().orElse("")).naturalKey(), id);
        }
        return result.put("success", true).put("idempotent", isRepeated);
    }

    private static boolean isOrderTaken(Call call) {
        long order = call.input().path("display_order").longValue();
        return call.input().path("is_active").booleanValue()
                && call.table(TableKind.BIN).shelf(call.store(), Table.ALL).byTime().stream()
                        .filter(bin -> Packs.liveBin(call, bin.id()).isPresent())
                        .anyMatch(bin -> bin.number("display_order") == order
                                && !bin.id().equals(call.text("bin_id")));
    }
}
