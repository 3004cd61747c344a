package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pack as the wire shows it: with the game and the bin as they are now. A field without a value is null. */
final class PackView {

    private static final List<String> OWN = List.of(
            "received_at",
            "activated_at",
            "depleted_at",
            "returned_at",
            "activated_by",
            "activated_shift_id",
            "depleted_by",
            "depletion_reason",
            "returned_by",
            "return_reason",
            "return_notes",
            "last_sold_serial",
            "tickets_sold_on_return",
            "return_sales_amount",
            "serial_override_approved_by",
            "serial_override_reason",
            "mark_sold_approved_by",
            "mark_sold_reason");

    private PackView() {}

    /** As a push answers it. */
    static ObjectNode answered(Call call, Row pack) {
        return listed(call, pack).put("sync_sequence", 0);
    }

    /** As a list shows it, before it has a number. */
    static ObjectNode listed(Call call, Row pack) {
        Row game = call.table(TableKind.GAME).find(pack.text("game_id")).orElseThrow();
        ObjectNode shown = Json.object()
                .put("pack_id", pack.id())
                .put("game_id", game.id())
                .put("game_code", game.text("game_code"))
                .put("game_name", game.text("name"))
                .put("pack_number", pack.text("pack_number"))
                .put("serial_start", pack.text("serial_start"))
                .put("serial_end", pack.text("serial_end"))
                .put("status", pack.text("status"));
        shown.set("current_bin_id", orNull(pack.fields().path("current_bin_id")));
        shown.set("current_bin_name", binName(call, pack.maybe("current_bin_id")));
        shown.put("tickets_sold_count", call.has(Quirk.NO_SOLD_COUNT) ? 0 : soldCount(call, pack));
        shown.putNull("last_sold_at");
        OWN.forEach(field -> shown.set(field, orNull(pack.fields().path(field))));
        shown.put("ticket_price", game.text("price")).put("pack_value", game.text("pack_value"));
        if (call.has(Feature.PACK_STATES)) {
            shown.set("position", orNull(pack.fields().path("_position")));
            shown.set("direction", orNull(pack.fields().path("_direction")));
        }
        return shown.put("updated_at", Json.instant(pack.updatedAt()));
    }

    private static long soldCount(Call call, Row pack) {
        return call.table(TableKind.DAY_PACK).shelf(pack.store(), Keys.linesOf(pack.id())).byTime().stream()
                .mapToLong(line -> line.number("tickets_sold"))
                .sum();
    }

    /** The name of a bin, or null. */
    static JsonNode binName(Call call, Optional<String> bin) {
        return bin.flatMap(id -> call.table(TableKind.BIN).find(id))
                .<JsonNode>map(row -> JsonNodeFactory.instance.stringNode(row.text("name")))
                .orElseGet(JsonNodeFactory.instance::nullNode);
    }

    /** A value, or the null that the wire shows in its place. */
    static JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value;
    }
}
