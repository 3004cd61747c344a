package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Step;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.Table;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shifts, and what they count. All of it may be sent again: a shift is replaced, a count is kept as it was first. */
final class ShiftRoutes {

    private static final Schema SHIFT = Schema.of(
            Field.id("shift_id"),
            Field.id("opened_by"),
            Field.id("cashier_id"),
            Field.instant("opened_at"),
            Field.word("status", "OPEN", "CLOSED"),
            Field.instant("closed_at").optional(),
            Field.date("business_date").optional(),
            Field.whole("shift_number", Field.Rule.least(1, "Must be at least 1"))
                    .optional(),
            Field.money("opening_cash").optional(),
            Field.text("external_shift_id", Field.Rule.length(0, 100, "Must be at most 100 characters"))
                    .optional(),
            Receipts.LOCAL_ID);

    private static final Field.Rule HUNDRED = Field.Rule.items(1, 100, "Between 1 and 100 packs are required");

    private static final Schema OPENINGS = Schema.of(
            Field.id("shift_id"),
            Field.list("openings", Schema.of(Field.id("pack_id"), Field.serial("opening_serial")), HUNDRED),
            Receipts.LOCAL_ID);

    private static final Schema CLOSINGS = Schema.of(
            Field.id("shift_id"),
            Field.list(
                    "closings",
                    Schema.of(
                            Field.id("pack_id"),
                            Field.serial("closing_serial"),
                            Field.word("entry_method", "SCAN", "MANUAL").optional()),
                    HUNDRED),
            Field.id("cashier_id").optional(),
            Field.id("manual_entry_authorized_by").optional(),
            Receipts.LOCAL_ID);

    private ShiftRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.push("shifts", SHIFT, ShiftRoutes::upsert),
                Route.push("shift/open", OPENINGS, ShiftRoutes::openings),
                Route.push("shift/close", CLOSINGS, ShiftRoutes::closings));
    }

    private static Answer upsert(Call call) {
        Packs.knowUser(call, "opened_by");
        refuseUnknownCashier(call);
        String id = call.text("shift_id");
        Optional<Row> known = call.table(TableKind.SHIFT).find(call.store(), id);
        Row shift = call.table(TableKind.SHIFT).put(id, call.store(), fields(call));
        if (known.filter(row -> row.says("status", shift.text("status"))).isEmpty()) {
            call.effect(EffectKind.SHIFT, Step.shift(id, shift.text("status")).naturalKey(), id);
        }
        ObjectNode data = call.done();
        data.set("shift", shown(shift));
        return Answer.created(call.timed(data.put("idempotent", known.isPresent())));
    }

    private static void refuseUnknownCashier(Call call) {
        boolean isKnown = call.table(TableKind.CASHIER)
                .find(call.store(), call.text("cashier_id"))
                .filter(row -> row.fields().path("is_active").booleanValue())
                .isPresent();
        if (!isKnown) {
            throw Refused.notFound(
                    "CASHIER_NOT_FOUND", "Cashier not found, inactive, or does not belong to this store");
        }
    }

    private static ObjectNode fields(Call call) {
        ObjectNode fields = Json.object()
                .put("opened_by", call.text("opened_by"))
                .put("cashier_id", call.text("cashier_id"))
                .putNull("pos_terminal_id")
                .put("opened_at", call.instant("opened_at"))
                .putNull("closed_at")
                .putNull("opening_cash");
        List.of("closing_cash", "expected_cash", "variance", "variance_reason").forEach(fields::putNull);
        fields.put("status", call.text("status")).putNull("shift_number").putNull("day_summary_id");
        call.maybe("closed_at").ifPresent(at -> fields.put("closed_at", call.instant("closed_at")));
        call.maybe("opening_cash").ifPresent(cash -> fields.put("opening_cash", Serials.amount(new BigDecimal(cash))));
        Packs.copy(call, fields, "shift_number");
        return fields;
    }

    private static ObjectNode shown(Row shift) {
        ObjectNode shown = Json.object().put("shift_id", shift.id()).put("store_id", shift.store());
        shift.fields().properties().forEach(field -> shown.set(field.getKey(), field.getValue()));
        return shown.put("synced_at", Json.instant(shift.updatedAt()));
    }

    private static Answer openings(Call call) {
        List<Row> rows = counted(call, TableKind.SHIFT_OPENING, "openings", "OPENING");
        ObjectNode data = call.done();
        ArrayNode list = data.putArray("openings");
        rows.forEach(row -> list.add(LineView.opening(call, row).put("sync_sequence", 0)));
        return Answer.created(call.timed(data));
    }

    private static Answer closings(Call call) {
        List<Row> rows = counted(call, TableKind.SHIFT_CLOSING, "closings", "CLOSING");
        ObjectNode data = call.done();
        ArrayNode list = data.putArray("closings");
        rows.forEach(row -> list.add(LineView.closing(call, row).put("sync_sequence", 0)));
        data.putArray("variances");
        return Answer.created(call.timed(data));
    }

    private static List<Row> counted(Call call, TableKind kind, String list, String boundary) {
        String shift = call.text("shift_id");
        if (call.table(TableKind.SHIFT).find(call.store(), shift).isEmpty()) {
            throw Refused.notFound("SHIFT_NOT_FOUND", "Shift not found or does not belong to this store");
        }
        JsonNode counts = call.input().path(list);
        for (JsonNode count : counts.values()) {
            String pack = count.path("pack_id").stringValue();
            if (call.table(TableKind.PACK).find(call.store(), pack).isEmpty()) {
                throw Refused.failed("record shift " + list);
            }
        }
        boolean isFirst = call.table(kind).byKey(Keys.countsOf(shift)).isEmpty();
        List<Row> rows = new ArrayList<>();
        for (JsonNode count : counts.values()) {
            rows.add(kept(call, call.table(kind), shift, count));
        }
        if (isFirst) {
            call.effect(EffectKind.SHIFT_COUNT, Step.shiftCount(shift, boundary).naturalKey(), shift);
        }
        return rows;
    }

    private static Row kept(Call call, Table table, String shift, JsonNode count) {
        Optional<Row> known = table.byKey(Keys.line(shift, count.path("pack_id").stringValue()));
        if (known.isPresent()) {
            return known.get();
        }
        ObjectNode fields = Json.object().put("shift_id", shift);
        count.properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        if (!fields.has("entry_method")) {
            fields.put("entry_method", "SCAN");
        }
        Packs.copy(call, fields, "cashier_id", "manual_entry_authorized_by");
        if (fields.has("manual_entry_authorized_by")) {
            fields.put("manual_entry_authorized_at", Json.instant(call.memory().now()));
        }
        return table.put(call.memory().mint(), call.store(), fields);
    }
}
