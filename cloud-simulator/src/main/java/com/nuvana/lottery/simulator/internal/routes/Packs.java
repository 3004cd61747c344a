package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Step;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every push about packs does alike: finding what it names, and remembering how a pack was before. */
final class Packs {

    /** How many earlier states of a pack can be gone back to. */
    private static final int PAST_KEPT = 3;

    private static final List<String> NOT_PAST = List.of("_past", "_done");

    private Packs() {}

    /** The pack that a call names, of its own store. */
    static Row named(Call call) {
        return call.table(TableKind.PACK)
                .find(call.store(), call.text("pack_id"))
                .orElseThrow(
                        () -> Refused.notFound("PACK_NOT_FOUND", "Pack not found or does not belong to this store"));
    }

    /** A pack in words that both sides know. */
    static String key(Row pack) {
        return Step.pack(pack.text("game_code"), pack.text("pack_number"));
    }

    /** A bin of the store that can hold packs. */
    static Optional<Row> liveBin(Call call, String bin) {
        return call.table(TableKind.BIN)
                .find(call.store(), bin)
                .filter(row -> row.fields().path("is_active").booleanValue() && !row.has("deleted_at"));
    }

    /** Refuses a person that the store does not know. */
    static void knowUser(Call call, String field) {
        call.maybe(field).ifPresent(user -> {
            if (!isUser(call, user)) {
                throw Refused.notFound(
                        "USER_NOT_FOUND", field + " user not found, inactive, or does not have access to this store");
            }
        });
    }

    /** Whether a user works in the store. */
    static boolean isUser(Call call, String user) {
        return call.table(TableKind.USER)
                .find(call.store(), user)
                .filter(row -> row.fields().path("is_active").booleanValue())
                .isPresent();
    }

    /** Refuses a shift that is not there yet. */
    static void knowShift(Call call) {
        call.maybe("shift_id").ifPresent(shift -> {
            if (call.table(TableKind.SHIFT).find(call.store(), shift).isEmpty()) {
                throw Refused.notFound(
                        "SHIFT_NOT_FOUND",
                        "Shift not found or does not belong to this store. Ensure shift is synced before pack"
                                + " activation.");
            }
        });
    }

    /** The fields of a pack, ready to be changed at an instant, with how it was until now. */
    static ObjectNode changing(Call call, Row pack, String at) {
        ObjectNode fields = pack.copy();
        if (!call.has(Feature.PACK_STATES)) {
            return fields.put("_last", at);
        }
        ObjectNode before = pack.copy();
        before.remove(NOT_PAST);
        ArrayNode past = fields.withArray("_past");
        past.add(Json.object().put("row", call.sentUnder().orElse("")).set("fields", before));
        if (past.size() > PAST_KEPT) {
            past.remove(0);
        }
        return fields.put("_last", at);
    }

    /** The answer of a push that has changed a pack. */
    static Answer answer(Call call, Row pack) {
        ObjectNode data = call.done();
        data.set("pack", PackView.answered(call, pack));
        return Answer.ok(call.timed(data));
    }

    /** Takes over what is said optionally. */
    static void copy(Call call, ObjectNode fields, String... names) {
        for (String name : names) {
            if (call.input().has(name)) {
                fields.set(name, call.input().path(name));
            }
        }
    }
}
