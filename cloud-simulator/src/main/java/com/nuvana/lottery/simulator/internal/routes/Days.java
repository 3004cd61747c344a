package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What every push about days does alike. */
public final class Days {

    private static final List<String> PENDING =
            List.of("pending_close_by", "pending_close_at", "pending_close_expires_at");

    private Days() {}

    /** The fields of a day that has just been opened. */
    public static ObjectNode opened(String businessDate, String openedAt, Optional<String> openedBy) {
        ObjectNode day = Json.object()
                .put("business_date", businessDate)
                .put("status", "OPEN")
                .put("opened_at", openedAt);
        openedBy.ifPresentOrElse(user -> day.put("opened_by", user), () -> day.putNull("opened_by"));
        List.of("closed_at", "closed_by", "notes").forEach(day::putNull);
        return withoutPending(day).putNull("day_summary_id");
    }

    /** The same day without a preparation. */
    static ObjectNode withoutPending(ObjectNode day) {
        PENDING.forEach(day::putNull);
        day.remove("_closings");
        return day;
    }

    /** The day that a call names, of its own store. */
    static Row named(Call call) {
        return call.table(TableKind.DAY)
                .find(call.store(), call.text("day_id"))
                .orElseThrow(() -> Refused.notFound("DAY_NOT_FOUND", "Day not found or does not belong to this store"));
    }

    static void refuseUnless(Row day, String expected) {
        if (!day.says("status", expected)) {
            throw Refused.status("Day", day.text("status"), expected);
        }
    }

    /** The answer of a push that has changed a day. */
    static ObjectNode answered(Call call, String day, String status) {
        return call.done().put("day_id", day).put("status", status);
    }
}
