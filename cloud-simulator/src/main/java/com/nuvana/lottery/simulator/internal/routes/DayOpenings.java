package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Days that a device opens under its own id. */
final class DayOpenings {

    private static final Schema OPEN = Schema.of(
            Field.id("day_id"),
            Field.date("business_date"),
            Field.whole("ordinal", Field.Rule.least(1, "Must be at least 1")),
            Field.id("opened_by").optional(),
            Field.instant("opened_at"),
            Receipts.LOCAL_ID);

    private static final Schema COMPLETED = Schema.of(
            Field.id("day_id"),
            Field.whole("packs_entered", Field.Rule.least(0, "Must not be negative")),
            Field.instant("at"),
            Receipts.LOCAL_ID);

    private DayOpenings() {}

    static List<Route> all() {
        return List.of(
                Route.push("day/open", OPEN, DayOpenings::open).with(Feature.DAY_OPEN),
                Route.push("day/onboarding-completed", COMPLETED, DayOpenings::completed)
                        .with(Feature.DAY_OPEN));
    }

    private static Answer open(Call call) {
        Optional<Row> known = call.table(TableKind.DAY).find(call.store(), call.text("day_id"));
        if (known.isPresent()) {
            return answer(call, known.get(), true);
        }
        call.table(TableKind.DAY)
                .shelf(call.store(), Keys.UNCLOSED)
                .newest()
                .ifPresent(open -> refuseSecond(open.id()));
        Packs.knowUser(call, "opened_by");
        ObjectNode fields = Days.opened(call.text("business_date"), call.instant("opened_at"), call.maybe("opened_by"));
        Packs.copy(call, fields, "ordinal");
        Row day = call.table(TableKind.DAY).put(call.text("day_id"), call.store(), fields);
        call.effect(EffectKind.DAY_OPEN, day.id(), day.id());
        return answer(call, day, false);
    }

    private static void refuseSecond(String open) {
        ObjectNode error = Json.object()
                .put("code", "DAY_ALREADY_OPEN")
                .put("message", "Another day is still open")
                .put("day_id", open);
        error.putObject("details").put("day_id", open);
        throw Refused.of(Answer.error(409, error));
    }

    private static Answer answer(Call call, Row day, boolean isIdempotent) {
        ObjectNode data = Days.answered(call, day.id(), day.text("status"))
                .put("opened_at", day.text("opened_at"))
                .put("is_idempotent", isIdempotent);
        return Answer.created(call.timed(data));
    }

    private static Answer completed(Call call) {
        Row day = Days.named(call);
        boolean isRepeated = day.has("_onboarded");
        if (!isRepeated) {
            call.table(TableKind.DAY)
                    .change(
                            day,
                            day.copy()
                                    .put(
                                            "_onboarded",
                                            call.input().path("packs_entered").longValue()));
            call.effect(EffectKind.ONBOARDING_COMPLETED, day.id(), day.id());
        }
        return Answer.ok(
                call.timed(Days.answered(call, day.id(), day.text("status")).put("idempotent", isRepeated)));
    }
}
