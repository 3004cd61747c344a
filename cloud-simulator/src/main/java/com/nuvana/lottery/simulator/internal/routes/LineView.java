package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What is said about a pack elsewhere than in its own row, as the wire shows it, before it has a number. */
final class LineView {

    private static final List<String> POSITIONS = List.of("from_position", "to_position", "sold_out", "returned");

    private LineView() {}

    /** A line of a day close. */
    static ObjectNode dayPack(Call call, Row line) {
        Row pack = packOf(call, line);
        ObjectNode shown = Json.object()
                .put("day_pack_id", line.id())
                .put("day_id", line.text("day_id"))
                .put("pack_id", pack.id())
                .put("pack_number", pack.text("pack_number"))
                .put("game_code", pack.text("game_code"));
        shown.set("bin_id", PackView.orNull(line.fields().path("bin_id")));
        shown.set("bin_name", PackView.binName(call, line.maybe("bin_id")));
        shown.put("starting_serial", line.text("starting_serial"))
                .put("ending_serial", line.text("ending_serial"))
                .put("tickets_sold", line.number("tickets_sold"))
                .put("sales_amount", line.text("sales_amount"));
        shown.set("entry_method", PackView.orNull(line.fields().path("entry_method")));
        POSITIONS.stream()
                .filter(line::has)
                .forEach(field -> shown.set(field, line.fields().path(field)));
        return shown.put("updated_at", Json.instant(line.updatedAt()));
    }

    /** What a shift found. */
    static ObjectNode opening(Call call, Row row) {
        ObjectNode shown = Json.object().put("opening_id", row.id());
        named(call, shown, row).put("opening_serial", row.text("opening_serial"));
        return shown.put("created_at", Json.instant(row.updatedAt()));
    }

    /** What a shift left. */
    static ObjectNode closing(Call call, Row row) {
        ObjectNode shown = Json.object().put("closing_id", row.id());
        named(call, shown, row).set("cashier_id", PackView.orNull(row.fields().path("cashier_id")));
        shown.put("closing_serial", row.text("closing_serial")).put("entry_method", row.text("entry_method"));
        List.of("manual_entry_authorized_by", "manual_entry_authorized_at")
                .forEach(field -> shown.set(field, PackView.orNull(row.fields().path(field))));
        return shown.put("created_at", Json.instant(row.updatedAt()));
    }

    private static ObjectNode named(Call call, ObjectNode shown, Row row) {
        Row pack = packOf(call, row);
        return shown.put("shift_id", row.text("shift_id"))
                .put("pack_id", pack.id())
                .put("pack_number", pack.text("pack_number"))
                .put("game_code", pack.text("game_code"));
    }

    /** One entry in the history of bins. */
    static ObjectNode move(Call call, Row row) {
        ObjectNode shown = Json.object()
                .put("history_id", row.id())
                .put("pack_id", row.text("pack_id"))
                .put("pack_number", packOf(call, row).text("pack_number"))
                .put("bin_id", row.text("bin_id"));
        shown.set("bin_name", PackView.binName(call, row.maybe("bin_id")));
        shown.put("moved_at", row.text("moved_at")).putNull("moved_by");
        shown.set("reason", PackView.orNull(row.fields().path("reason")));
        return shown;
    }

    private static Row packOf(Call call, Row row) {
        return call.table(TableKind.PACK).find(row.text("pack_id")).orElseThrow();
    }
}
