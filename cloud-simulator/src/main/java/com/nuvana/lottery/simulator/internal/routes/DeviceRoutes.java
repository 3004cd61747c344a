package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who the device is, to whom its key belongs, and what this cloud can do. */
final class DeviceRoutes {

    private static final String KEYS = "/api/v1/keys/";
    private static final Duration OFFLINE_TOKEN = Duration.ofDays(90);
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]*");

    private static final Pattern UNDERLINED = Pattern.compile("_([a-z])");

    /** What the identity of a key says of its store beyond the id. */
    private static final List<String> IDENTITY = List.of(
            "store_name", "store_public_id", "company_id", "company_name", "timezone", "state_id", "state_code");

    private static final List<String> OFFLINE_PERMISSIONS = List.of(
            "SHIFT_OPEN",
            "SHIFT_CLOSE",
            "SHIFT_READ",
            "SHIFT_RECONCILE",
            "TRANSACTION_CREATE",
            "TRANSACTION_READ",
            "LOTTERY_PACK_READ",
            "LOTTERY_PACK_ACTIVATE",
            "LOTTERY_SHIFT_OPEN",
            "LOTTERY_SHIFT_CLOSE",
            "CASHIER_READ",
            "X_REPORT_GENERATE",
            "X_REPORT_READ");

    /** What a device says of itself. */
    static final Schema DEVICE = Schema.of(
            Field.text(
                    "deviceFingerprint",
                    Field.Rule.length(32, Integer.MAX_VALUE, "Device fingerprint must be at least 32 characters"),
                    Field.Rule.length(0, 64, "Device fingerprint must be at most 64 characters"),
                    Field.Rule.shape(HEX, "Device fingerprint must be a hex string")),
            Field.text("appVersion", Field.Rule.length(1, 50, "App version must be 1 to 50 characters")));

    private static final Field OS_INFO = Field.text(
                    "osInfo", Field.Rule.length(0, 100, "OS info must be at most 100 characters"))
            .optional();
    private static final Field LAST_SEQUENCE = Field.whole(
                    "lastSyncSequence", Field.Rule.least(0, "Must not be negative"))
            .optional();

    private DeviceRoutes() {}

    static List<Route> all() {
        return List.of(
                new Route("GET", "/api/health", Route.Access.OPEN, Optional.empty(), Schema.NONE, DeviceRoutes::health),
                keyRoute("POST", KEYS + "activate", DEVICE.and(OS_INFO), DeviceRoutes::activate),
                keyRoute("GET", KEYS + "identity", Schema.NONE, DeviceRoutes::identity),
                keyRoute("POST", KEYS + "heartbeat", DEVICE.and(LAST_SEQUENCE), DeviceRoutes::heartbeat),
                keyRoute("GET", "/api/v1/sync/capabilities", Schema.NONE, DeviceRoutes::capabilities));
    }

    static Route keyRoute(String method, String path, Schema schema, Route.Handler handler) {
        return new Route(method, path, Route.Access.KEY, Optional.empty(), schema, handler);
    }

    private static Answer health(Call call) {
        return Answer.ok(Json.object().put("status", "ok"));
    }

    private static Answer activate(Call call) {
        Row store = storeOf(call);
        ObjectNode data = Json.object();
        data.set("identity", identity(store, DeviceRoutes::camel));
        data.put("offlineToken", call.memory().mint())
                .put("offlineTokenExpiresAt", Json.instant(call.memory().now().plus(OFFLINE_TOKEN)))
                .put("serverTime", Json.instant(call.memory().now()))
                .put("revocationCheckInterval", 300);
        data.set("storeManager", manager(call, store));
        data.set(
                "posConnectionConfig",
                Json.object()
                        .put("pos_type", "MANUAL_ENTRY")
                        .put("pos_connection_type", "MANUAL")
                        .putNull("pos_connection_config"));
        data.putNull("terminal");
        return Answer.ok(data);
    }

    private static ObjectNode manager(Call call, Row store) {
        Row user = call.table(TableKind.USER).find(store.text("manager_id")).orElseThrow();
        ObjectNode manager = Json.object()
                .put("userId", user.id())
                .put("publicId", "usr_" + store.text("store_public_id").substring("str_".length()))
                .put("name", user.text("name"))
                .put("email", user.text("email"));
        manager.set("pinHash", user.fields().path("pin_hash"));
        manager.put("isActive", user.fields().path("is_active").booleanValue());
        manager.putObject("role").put("code", user.text("role")).putNull("description");
        manager.putArray("storeAssignments")
                .addObject()
                .put("storeId", store.id())
                .put("storeName", store.text("store_name"))
                .put("storePublicId", store.text("store_public_id"));
        manager.putArray("permissions");
        return manager.put("updatedAt", Json.instant(user.updatedAt())).put("syncSequence", 1);
    }

    private static Answer identity(Call call) {
        return Answer.ok(call.timed(identity(storeOf(call), UnaryOperator.identity())));
    }

    /** Whose key it is: the same to both routes, but each spells the names in its own way. */
    private static ObjectNode identity(Row store, UnaryOperator<String> spelled) {
        ObjectNode identity = Json.object().put(spelled.apply("store_id"), store.id());
        IDENTITY.forEach(name -> identity.put(spelled.apply(name), store.text(name)));
        identity.set(spelled.apply("offline_permissions"), permissions());
        identity.set("metadata", Json.object());
        return identity;
    }

    /** {@code store_public_id} as {@code storePublicId}. */
    private static String camel(String name) {
        return UNDERLINED.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static ArrayNode permissions() {
        ArrayNode permissions = Json.list();
        OFFLINE_PERMISSIONS.forEach(permissions::add);
        return permissions;
    }

    private static Answer heartbeat(Call call) {
        boolean isRotated = call.key().says("status", "ROTATED");
        return Answer.ok(Json.object()
                .put("status", isRotated ? "ROTATED" : "VALID")
                .put("serverTime", Json.instant(call.memory().now()))
                .put("newKeyAvailable", isRotated)
                .put("newKeyRequired", false)
                .put("nextHeartbeatInterval", 300)
                .put("syncPending", false)
                .put("pendingRecordCount", 0));
    }

    private static Answer capabilities(Call call) {
        ObjectNode data = Json.object().put("contract", 2).put("store_id", call.store());
        ArrayNode features = data.putArray("features");
        call.profile().features().stream().map(Feature::word).sorted().forEach(features::add);
        data.putObject("limits")
                .put("page", call.limits().page())
                .put("batch", call.limits().batch())
                .put(
                        "rpm",
                        call.key().has("rpm")
                                ? call.key().number("rpm")
                                : call.limits().rpm())
                .put("body_bytes", call.limits().bodyBytes());
        return Answer.ok(call.timed(data));
    }

    static Row storeOf(Call call) {
        return call.table(TableKind.STORE).find(call.store()).orElseThrow();
    }
}
