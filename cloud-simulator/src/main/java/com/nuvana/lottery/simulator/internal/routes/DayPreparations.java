package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The first phase of a close, and taking it back. */
final class DayPreparations {

    private static final Schema LINE = Schema.of(
            Field.id("pack_id"),
            Field.serial("ending_serial"),
            Field.word("entry_method", "SCAN", "MANUAL").optional(),
            Field.id("bin_id").optional(),
            Field.whole("from_position", Field.Rule.least(0, "Must not be negative"))
                    .optional(),
            Field.whole("to_position", Field.Rule.least(0, "Must not be negative"))
                    .optional(),
            Field.whole("tickets_sold").optional(),
            Field.signedMoney("sales_amount").optional(),
            Field.flag("sold_out").optional(),
            Field.flag("returned").optional());

    private static final Schema PREPARE = Schema.of(
            Field.id("day_id"),
            Field.list("closings", LINE),
            Field.id("initiated_by"),
            Field.id("manual_entry_authorized_by").optional(),
            Field.whole(
                            "expire_minutes",
                            Field.Rule.least(5, "Expiration must be at least 5 minutes"),
                            Field.Rule.most(120, "Expiration cannot exceed 120 minutes"))
                    .optional(),
            Receipts.LOCAL_ID);

    private static final Schema CANCEL =
            Schema.of(Field.id("day_id"), Field.id("cancelled_by"), Field.note("reason"), Receipts.LOCAL_ID);

    private static final int MINUTES = 60;

    private DayPreparations() {}

    static List<Route> all() {
        return List.of(
                Route.push("day/prepare-close", PREPARE, DayPreparations::prepare),
                Route.push("day/cancel-close", CANCEL, DayPreparations::cancel));
    }

    private static Answer prepare(Call call) {
        if (call.input().path("closings").isEmpty() && !call.has(Feature.LINE_TOTALS)) {
            throw Refused.invalidBody("closings", "At least one pack closing is required");
        }
        Row day = Days.named(call);
        boolean isRace = day.says("status", "PENDING_CLOSE") && call.has(Quirk.PREPARE_RACE) && call.racedWith(day);
        if (!isRace) {
            Days.refuseUnless(day, "OPEN");
        }
        refuseUnknownPerson(call);
        LineChecks.check(call);
        Instant now = call.memory().now();
        String expires =
                Json.instant(now.plus(call.input().path("expire_minutes").asInt(MINUTES), ChronoUnit.MINUTES));
        ObjectNode fields = call.marked(day.copy())
                .put("status", "PENDING_CLOSE")
                .put("pending_close_by", call.text("initiated_by"))
                .put("pending_close_at", Json.instant(now))
                .put("pending_close_expires_at", expires);
        fields.set("_closings", call.input().path("closings"));
        call.table(TableKind.DAY).change(day, fields);
        call.effect(EffectKind.DAY_PREPARE, day.id(), day.id());
        return Answer.ok(
                call.timed(Days.answered(call, day.id(), "PENDING_CLOSE").put("expires_at", expires)));
    }

    private static void refuseUnknownPerson(Call call) {
        if (call.has(Quirk.LINES_UNCHECKED) && !Packs.isUser(call, call.text("initiated_by"))) {
            throw Refused.failed("prepare day close");
        }
        Packs.knowUser(call, "initiated_by");
    }

    private static Answer cancel(Call call) {
        Row day = Days.named(call);
        Days.refuseUnless(day, "PENDING_CLOSE");
        call.table(TableKind.DAY).change(day, Days.withoutPending(day.copy().put("status", "OPEN")));
        call.effect(EffectKind.DAY_CANCEL, day.id(), day.id());
        return Answer.ok(call.timed(Days.answered(call, day.id(), "OPEN")));
    }
}
