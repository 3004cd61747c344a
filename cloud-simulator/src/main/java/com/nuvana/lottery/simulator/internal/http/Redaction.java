package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.internal.rows.Bytes;
import com.nuvana.lottery.simulator.internal.rows.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes keys, session ids and PIN hashes out of what is shown. */
final class Redaction {

    private static final String GONE = "****";
    private static final Set<String> SECRET =
            Set.of("session_id", "sessionId", "pin_hash", "pinHash", "offlineToken", "api_key", "apiKey");
    private static final Pattern KEY = Pattern.compile("nuvpos_sk_str_[a-z0-9]+_[A-Za-z0-9]+");

    private Redaction() {}

    static Map<String, String> query(Map<String, String> query) {
        Map<String, String> shown = new TreeMap<>();
        query.forEach((name, value) -> shown.put(name, SECRET.contains(name) ? GONE : withoutKey(value)));
        return shown;
    }

    static String body(Bytes body) {
        if (body.size() == 0) {
            return "";
        }
        return Json.parse(body)
                .map(json -> withoutKey(Json.bytes(cleared(json)).toString()))
                .orElse("(" + body.size() + " bytes that are no JSON)");
    }

    private static JsonNode cleared(JsonNode json) {
        if (json.isObject()) {
            ObjectNode object = (ObjectNode) json;
            object.propertyNames().stream()
                    .filter(name -> SECRET.contains(name))
                    .toList()
                    .forEach(name -> object.put(name, GONE));
        }
        json.values().forEach(Redaction::cleared);
        return json;
    }

    private static String withoutKey(String text) {
        return KEY.matcher(text).replaceAll(GONE);
    }
}
