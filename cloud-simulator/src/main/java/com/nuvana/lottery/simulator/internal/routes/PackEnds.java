package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.Step;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Moves packs, and takes them off sale. What a pack sold is no matter here: lines of closes alone bill. */
final class PackEnds {

    private static final Schema DEPLETE = Schema.of(
            Field.id("pack_id"),
            Field.serial("final_serial"),
            Field.word("depletion_reason", "SHIFT_CLOSE", "AUTO_REPLACED", "MANUAL_SOLD_OUT", "POS_LAST_TICKET"),
            Field.instant("depleted_at"),
            Field.id("shift_id").optional(),
            Field.note("notes"),
            Receipts.LOCAL_ID);

    private static final Schema RETURN = Schema.of(
            Field.id("pack_id"),
            Field.word(
                    "return_reason", "SUPPLIER_RECALL", "DAMAGED", "EXPIRED", "INVENTORY_ADJUSTMENT", "STORE_CLOSURE"),
            Field.serial("last_sold_serial").optional(),
            Field.whole("tickets_sold_on_return", Field.Rule.least(0, "Must not be negative"))
                    .optional(),
            Field.note("return_notes"),
            Field.instant("returned_at"),
            Field.id("day_id").optional(),
            Field.id("shift_id").optional(),
            Receipts.LOCAL_ID);

    private static final Schema MOVE = Schema.of(
            Field.id("pack_id"),
            Field.id("from_bin_id"),
            Field.id("to_bin_id"),
            Field.instant("moved_at"),
            Field.note("reason"),
            Receipts.LOCAL_ID);

    private PackEnds() {}

    static List<Route> all() {
        return List.of(
                Route.push("packs/deplete", DEPLETE, PackEnds::deplete),
                Route.push("packs/return", RETURN, PackEnds::giveBack),
                Route.push("packs/move", MOVE, PackEnds::move));
    }

    private static Answer deplete(Call call) {
        Row pack = Packs.named(call);
        if (call.has(Quirk.DEPLETE_RETURN_500)) {
            throw Refused.failed("deplete pack");
        }
        if (!pack.says("status", "ACTIVE")) {
            throw Refused.status("Pack", pack.text("status"), "ACTIVE");
        }
        Packs.knowShift(call);
        String at = call.instant("depleted_at");
        ObjectNode fields = Packs.changing(call, pack, at)
                .put("status", "DEPLETED")
                .put("depleted_at", at)
                .put("depleted_by", call.key().text("created_by"))
                .put("depletion_reason", call.text("depletion_reason"))
                .put("_position", Serials.size(pack));
        if (!call.has(Quirk.NO_SOLD_COUNT)) {
            fields.put("last_sold_serial", call.text("final_serial"));
        }
        Row depleted = call.table(TableKind.PACK).change(pack, fields);
        call.effect(EffectKind.DEPLETE, Packs.key(pack), pack.id());
        return Packs.answer(call, depleted);
    }

    private static Answer giveBack(Call call) {
        Row pack = Packs.named(call);
        if (call.has(Quirk.DEPLETE_RETURN_500)) {
            throw Refused.failed("return pack");
        }
        refuseReturn(call, pack);
        String at = call.instant("returned_at");
        ObjectNode fields = Packs.changing(call, pack, at)
                .put("status", "RETURNED")
                .put("returned_at", at)
                .put("returned_by", call.key().text("created_by"));
        Packs.copy(call, fields, "return_reason", "return_notes", "last_sold_serial", "tickets_sold_on_return");
        if (call.input().has("tickets_sold_on_return")) {
            Row game = call.table(TableKind.GAME).find(pack.text("game_id")).orElseThrow();
            long tickets = call.input().path("tickets_sold_on_return").longValue();
            fields.put("return_sales_amount", Serials.amount(Serials.cost(game, tickets)));
        }
        call.maybe("last_sold_serial")
                .ifPresent(serial -> Serials.goneAfter(pack, serial).ifPresent(gone -> fields.put("_position", gone)));
        Row returned = call.table(TableKind.PACK).change(pack, fields);
        call.effect(EffectKind.RETURN, Packs.key(pack), pack.id());
        return Packs.answer(call, returned);
    }

    private static void refuseReturn(Call call, Row pack) {
        if (pack.says("status", "RETURNED")) {
            throw Refused.of(400, "ALREADY_RETURNED", "Pack has already been returned");
        }
        if (pack.says("status", "MISSING")) {
            throw Refused.status("Pack", "MISSING", "RECEIVED, ACTIVE or DEPLETED");
        }
        call.maybe("day_id").ifPresent(day -> Days.named(call));
        Packs.knowShift(call);
    }

    private static Answer move(Call call) {
        Row pack = Packs.named(call);
        if (!pack.says("current_bin_id", call.text("from_bin_id"))) {
            throw Refused.of(400, "BIN_MISMATCH", "Pack is not in the specified source bin");
        }
        if (!pack.says("status", "ACTIVE")) {
            throw Refused.status("Pack", pack.text("status"), "ACTIVE");
        }
        Row bin = Packs.liveBin(call, call.text("to_bin_id"))
                .orElseThrow(() -> Refused.notFound("BIN_NOT_FOUND", "Target bin not found or inactive"));
        Instant at = Instant.parse(call.text("moved_at"));
        Row moved = call.table(TableKind.PACK).change(pack, pack.copy().put("current_bin_id", bin.id()));
        Row history = Activations.remember(call, moved, bin.id(), call.instant("moved_at"), call.maybe("reason"));
        call.effect(
                EffectKind.MOVE,
                Step.move(pack.text("game_code"), pack.text("pack_number"), at).naturalKey(),
                pack.id());
        ObjectNode data = call.done();
        data.set("pack", PackView.answered(call, moved));
        data.set("history_record", LineView.move(call, history).put("sync_sequence", 0));
        return Answer.ok(call.timed(data));
    }
}
