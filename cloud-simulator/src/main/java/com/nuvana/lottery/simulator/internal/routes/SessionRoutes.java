package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Opens and closes sync sessions. Several may be open at once. */
final class SessionRoutes {

    private static final Schema START = DeviceRoutes.DEVICE.and(
            Field.text("osInfo", Field.Rule.length(0, 100, "OS info must be at most 100 characters"))
                    .optional(),
            Field.whole("lastSyncSequence", Field.Rule.least(0, "Must not be negative")),
            Field.whole("offlineDurationSeconds", Field.Rule.least(0, "Must not be negative")));

    private static final Schema COMPLETE = Schema.of(
            Field.id("sessionId"),
            Field.whole("finalSequence", Field.Rule.least(0, "Must not be negative")),
            Field.object(
                    "stats",
                    Schema.of(
                            Field.whole("pulled", Field.Rule.least(0, "Must not be negative")),
                            Field.whole("pushed", Field.Rule.least(0, "Must not be negative")),
                            Field.whole("conflictsResolved", Field.Rule.least(0, "Must not be negative")))));

    private SessionRoutes() {}

    static List<Route> all() {
        return List.of(
                DeviceRoutes.keyRoute("POST", "/api/v1/sync/start", START, SessionRoutes::start),
                DeviceRoutes.keyRoute("POST", "/api/v1/sync/complete", COMPLETE, SessionRoutes::complete));
    }

    private static Answer start(Call call) {
        Row store = DeviceRoutes.storeOf(call);
        String revocation = store.maybe("revocation").orElse("VALID");
        ObjectNode data = Json.object().put("revocationStatus", revocation);
        if (!revocation.equals("VALID")) {
            data.put("lockoutMessage", store.maybe("lockout_message").orElse(""));
            return Answer.ok(data.put("serverTime", Json.instant(call.memory().now())));
        }
        String id = call.memory().mint();
        String now = Json.instant(call.memory().now());
        call.table(TableKind.SESSION)
                .put(
                        id,
                        call.store(),
                        Json.object()
                                .put("key_id", call.key().id())
                                .put("status", "ACTIVE")
                                .put("started_at", now));
        return Answer.ok(data.put("sessionId", id)
                .put("serverTime", now)
                .put("pullPendingCount", 0)
                .put("newKeyAvailable", call.key().says("status", "ROTATED")));
    }

    private static Answer complete(Call call) {
        Row session = call.table(TableKind.SESSION)
                .find(call.text("sessionId"))
                .filter(row -> row.says("key_id", call.key().id()))
                .orElseThrow(() -> Refused.notFound("INVALID_SESSION", "Invalid or expired sync session"));
        if (session.says("status", "ACTIVE")) {
            call.table(TableKind.SESSION).change(session, session.copy().put("status", "COMPLETED"));
        }
        ObjectNode body = Json.object().put("success", true).put("message", "Sync completed successfully");
        return new Answer(200, Map.of(), body);
    }
}
