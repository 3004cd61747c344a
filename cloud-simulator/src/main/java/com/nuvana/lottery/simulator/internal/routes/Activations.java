package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.Step;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.node.ObjectNode;

/** Puts packs on sale: a pack the cloud does not know by id is looked for by its number, and made when it is not there. */
final class Activations {

    private static final Schema ACTIVATE = Schema.of(
                    Field.id("pack_id"),
                    Field.id("bin_id"),
                    Field.serial("opening_serial"),
                    Field.instant("activated_at"),
                    Field.instant("received_at"))
            .and(Receipts.IDENTITY)
            .and(
                    Field.id("shift_id").optional(),
                    Field.whole("mark_sold_tickets", Field.Rule.least(0, "Must not be negative"))
                            .optional(),
                    Field.id("mark_sold_approved_by").optional(),
                    Field.note("mark_sold_reason"),
                    Receipts.LOCAL_ID);

    private Activations() {}

    static List<Route> all() {
        return List.of(Route.push("packs/activate", ACTIVATE, Activations::activate));
    }

    private static Answer activate(Call call) {
        Row bin = Packs.liveBin(call, call.text("bin_id"))
                .orElseThrow(() -> Refused.notFound("BIN_NOT_FOUND", "Bin not found or inactive"));
        Packs.knowShift(call);
        Packs.knowUser(call, "mark_sold_approved_by");
        Optional<Row> known = call.table(TableKind.PACK)
                .find(call.store(), call.text("pack_id"))
                .or(() -> Receipts.known(call));
        if (Instant.parse(call.text("activated_at")).isBefore(Instant.parse(call.text("received_at")))) {
            throw Refused.failed("activate pack");
        }
        if (known.filter(pack -> isOnSaleIn(pack, bin)).isPresent()) {
            Answer answer = Packs.answer(call, known.get());
            ((ObjectNode) answer.body().path("data")).put("idempotent", true);
            return answer;
        }
        known.ifPresent(pack -> refuseUnlessInStock(call, pack));
        return Packs.answer(call, activated(call, known.orElseGet(() -> made(call)), bin));
    }

    private static boolean isOnSaleIn(Row pack, Row bin) {
        return pack.says("status", "ACTIVE") && pack.says("current_bin_id", bin.id());
    }

    private static void refuseUnlessInStock(Call call, Row pack) {
        String status = pack.text("status");
        if (status.equals("ACTIVE") && call.has(Quirk.ACTIVATE_ELSEWHERE_500)) {
            throw Refused.failed("activate pack");
        }
        if (!status.equals("RECEIVED")) {
            throw Refused.status("Pack", status, "RECEIVED");
        }
    }

    /** A pack under the id of whoever sends it; an id that another store's pack has cannot be had twice. */
    private static Row made(Call call) {
        Row game = Receipts.openGame(call);
        Receipts.refuseBadRange(call, "activate pack");
        if (call.table(TableKind.PACK).find(call.text("pack_id")).isPresent()) {
            throw Refused.failed("activate pack");
        }
        return Receipts.create(call, call.text("pack_id"), game);
    }

    private static Row activated(Call call, Row pack, Row bin) {
        String at = call.instant("activated_at");
        long position = call.input().path("mark_sold_tickets").asLong(0);
        ObjectNode fields = Packs.changing(call, pack, at)
                .put("status", "ACTIVE")
                .put("current_bin_id", bin.id())
                .put("activated_at", at)
                .put("_position", position)
                .put("_opening", position);
        direction(call, pack, position).ifPresent(way -> fields.put("_direction", way));
        call.maybe("shift_id").ifPresent(shift -> fields.put("activated_shift_id", shift));
        call.maybe("mark_sold_approved_by").ifPresent(user -> fields.put("activated_by", user));
        Packs.copy(call, fields, "mark_sold_approved_by", "mark_sold_reason");
        Row active = call.table(TableKind.PACK).change(pack, fields);
        remember(call, active, bin.id(), Json.instant(call.memory().now()), Optional.of("ACTIVATION"));
        call.effect(
                EffectKind.ACTIVATE,
                Step.activate(pack.text("game_code"), pack.text("pack_number"), Instant.parse(at))
                        .naturalKey(),
                active.id());
        return active;
    }

    /** The end it is sold from, as the face tells: at position p, first + p upwards and last - p downwards. */
    private static Optional<String> direction(Call call, Row pack, long position) {
        OptionalLong face = Serials.plain(call.text("opening_serial"));
        OptionalLong first = Serials.plain(pack.text("serial_start"));
        OptionalLong last = Serials.plain(pack.text("serial_end"));
        if (face.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean isUp = face.getAsLong() == first.getAsLong() + position;
        boolean isDown = face.getAsLong() == last.getAsLong() - position;
        return isUp == isDown ? Optional.empty() : Optional.of(isUp ? "UP" : "DOWN");
    }

    /** Keeps in the history of bins where a pack has come to. */
    static Row remember(Call call, Row pack, String bin, String movedAt, Optional<String> reason) {
        ObjectNode fields =
                Json.object().put("pack_id", pack.id()).put("bin_id", bin).put("moved_at", movedAt);
        reason.ifPresent(text -> fields.put("reason", text));
        return call.table(TableKind.BIN_HISTORY).put(call.memory().mint(), call.store(), fields);
    }
}
