package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Corrections of closed lines, and sales as others report them. Both come under ids of ours. */
final class Corrections {

    private static final Schema CORRECTION = Schema.of(
            Field.id("correction_id"),
            Field.id("day_id"),
            Field.id("corrects_day_id"),
            Field.id("pack_id"),
            Field.whole("from_position", Field.Rule.least(0, "Must not be negative")),
            Field.whole("to_position", Field.Rule.least(0, "Must not be negative")),
            Field.signedMoney("sales_amount"),
            Field.text("reason", Field.Rule.length(0, 500, "Must be at most 500 characters")),
            Field.instant("at"),
            Receipts.LOCAL_ID);

    private static final Schema REPORT = Schema.of(
            Field.id("report_id"),
            Field.id("day_id"),
            Field.id("shift_id").optional(),
            Field.text("game_code", Field.Rule.length(4, 4, "Game code must be exactly 4 characters"))
                    .optional(),
            Field.word("source", "POS", "TERMINAL"),
            Field.money("amount"),
            Field.instant("at"),
            Receipts.LOCAL_ID);

    private Corrections() {}

    static List<Route> all() {
        return List.of(
                Route.push("day/corrections", CORRECTION, Corrections::correct).with(Feature.CORRECTIONS),
                Route.push("sales", REPORT, Corrections::report).with(Feature.REPORTED_SALES));
    }

    private static Answer correct(Call call) {
        Row pack = Packs.named(call);
        Days.named(call);
        String id = call.text("correction_id");
        boolean isRepeated =
                call.table(TableKind.CORRECTION).find(call.store(), id).isPresent();
        if (!isRepeated) {
            ObjectNode fields = call.input().deepCopy();
            fields.remove(List.of("session_id", "correction_id"));
            call.table(TableKind.CORRECTION).put(id, call.store(), fields);
            call.table(TableKind.PACK).change(pack, moved(call, pack));
            call.effect(EffectKind.CORRECT, id, id);
        }
        return answer(call, "correction_id", id, isRepeated);
    }

    /** The pack stands where it stood, less or more what is corrected. */
    private static ObjectNode moved(Call call, Row pack) {
        long to = call.input().path("to_position").longValue();
        long delta = to - call.input().path("from_position").longValue();
        ObjectNode fields = pack.copy().put("_position", to);
        if (pack.has("_line_to")) {
            fields.put("_line_to", pack.number("_line_to") + delta);
        }
        return fields;
    }

    private static Answer report(Call call) {
        Days.named(call);
        String id = call.text("report_id");
        ObjectNode fields = call.input().deepCopy();
        fields.remove(List.of("session_id", "report_id"));
        Optional<Row> known = call.table(TableKind.SALES).find(call.store(), id);
        boolean isRepeated = known.filter(row -> row.fields().equals(fields)).isPresent();
        if (!isRepeated) {
            call.table(TableKind.SALES).put(id, call.store(), fields);
        }
        if (known.isEmpty()) {
            call.effect(EffectKind.SALES, id, id);
        }
        return answer(call, "report_id", id, isRepeated);
    }

    private static Answer answer(Call call, String name, String id, boolean isRepeated) {
        return Answer.created(call.timed(call.done().put(name, id).put("idempotent", isRepeated)));
    }
}
