package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What is answered, before it becomes bytes. */
public record Answer(int status, Map<String, String> headers, ObjectNode body) {

    /** 200, with what is asked for. */
    public static Answer ok(ObjectNode data) {
        return success(200, data);
    }

    /** 201, with what was made. */
    public static Answer created(ObjectNode data) {
        return success(201, data);
    }

    private static Answer success(int status, ObjectNode data) {
        ObjectNode body = Json.object().put("success", true);
        body.set("data", data);
        return new Answer(status, Map.of(), body);
    }

    /** An error with a code and a sentence. */
    public static Answer error(int status, String code, String message) {
        return error(status, Json.object().put("code", code).put("message", message));
    }

    /** An error as it is written out. */
    public static Answer error(int status, ObjectNode error) {
        ObjectNode body = Json.object().put("success", false);
        body.set("error", error);
        return new Answer(status, Map.of(), body);
    }

    /** What is said of a route that is not there: another shape, and no {@code success}. */
    public static Answer unknownRoute(String method, String path) {
        ObjectNode body = Json.object()
                .put("message", "Route " + method + ":" + path + " not found")
                .put("error", "Not Found")
                .put("statusCode", 404);
        return new Answer(404, Map.of(), body);
    }

    /** The same with a header more. */
    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    /** The same with headers more. */
    public Answer with(Map<String, String> others) {
        Map<String, String> more = new TreeMap<>(others);
        more.putAll(headers);
        return new Answer(status, more, body);
    }

    /** Whether it is a 2xx. */
    public boolean isGood() {
        return status / 100 == 2;
    }
}
