package com.nuvana.lottery.simulator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A device of a store with an open session: the requests that tests make again and again. */
final class Device {

    static final String LOTTERY = "/api/v1/sync/lottery/";
    static final String FINGERPRINT = "3f".repeat(32);

    private final Caller caller;
    private String session = "";

    Device(RunningCloud cloud, StoreAccess store) {
        this(cloud, store.key());
    }

    Device(RunningCloud cloud, String key) {
        this.caller = new Caller(cloud.baseUrl(), key);
        start();
    }

    Reply start() {
        Reply started = caller.send(caller.post(
                "/api/v1/sync/start",
                Map.of(
                        "deviceFingerprint",
                        FINGERPRINT,
                        "appVersion",
                        "1.0.0",
                        "lastSyncSequence",
                        0,
                        "offlineDurationSeconds",
                        0)));
        session = started.status() == 200 ? started.data().path("sessionId").asString("") : "";
        return started;
    }

    Caller caller() {
        return caller;
    }

    String session() {
        return session;
    }

    /** A body with the session in it. */
    Map<String, Object> body(Map<String, ?> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("session_id", session);
        body.putAll(fields);
        return body;
    }

    Reply push(String route, Map<String, ?> fields) {
        return caller.send(caller.post(LOTTERY + route, body(fields)));
    }

    Reply push(String route, Map<String, ?> fields, String key) {
        return caller.send(caller.post(LOTTERY + route, body(fields)).header("Idempotency-Key", key));
    }

    Reply pull(String route, Map<String, String> query) {
        Map<String, String> asked = new HashMap<>(query);
        asked.put("session_id", session);
        return caller.send(caller.get(LOTTERY + route, asked));
    }

    Reply pull(String route) {
        return pull(route, Map.of());
    }

    static Map<String, Object> receipt(String game, String number) {
        return new LinkedHashMap<>(Map.of(
                "game_code", game,
                "pack_number", number,
                "serial_start", "000",
                "serial_end", "059",
                "received_at", "2026-01-15T10:00:00.000Z"));
    }

    Reply receive(String game, String number) {
        return push("packs/receive", receipt(game, number));
    }

    static Map<String, Object> activation(String game, String number, String packId, String binId) {
        Map<String, Object> fields = receipt(game, number);
        fields.put("pack_id", packId);
        fields.put("bin_id", binId);
        fields.put("opening_serial", "000");
        fields.put("activated_at", "2026-01-15T11:00:00.000Z");
        return fields;
    }
}
