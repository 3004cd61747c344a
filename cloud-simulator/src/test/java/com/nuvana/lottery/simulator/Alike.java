package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says whether an answer is what was recorded but for ids and times. An id stands for one id for as long as the conversation
 * lasts, both ways; an instant that the recorded cloud set itself stands for one instant of ours.
 */
final class Alike {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(str|usr)_[a-z0-9]+|.*@example\\.test");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

    /** When it was recorded; other instants are those of requests and of what the office has set. */
    private static final String RECORDED = "2026-11-2";

    private static final String OFFLINE_TOKEN = "<offline token>";

    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, String> theirs = new HashMap<>();
    private final Map<String, String> instants = new HashMap<>();

    /** From now on an id of the recording stands for one of ours. */
    void same(String recorded, String our) {
        assertThat(ours.getOrDefault(recorded, our)).as(recorded).isEqualTo(our);
        assertThat(theirs.getOrDefault(our, recorded)).as(our).isEqualTo(recorded);
        ours.put(recorded, our);
        theirs.put(our, recorded);
    }

    /** A request with our ids in the place of the recorded ones; an id that is new to us stays as it is. */
    JsonNode translated(JsonNode recorded) {
        JsonNode copy = recorded.deepCopy();
        Recording.objects(copy)
                .toList()
                .forEach(object -> object.properties().stream()
                        .filter(field -> field.getValue().isString())
                        .toList()
                        .forEach(field -> ((ObjectNode) object)
                                .put(field.getKey(), translated(field.getValue().stringValue()))));
        return copy;
    }

    String translated(String text) {
        if (ID.matcher(text).matches()) {
            same(text, ours.getOrDefault(text, text));
        }
        return ours.getOrDefault(text, text);
    }

    void check(JsonNode recorded, JsonNode our, String path) {
        if (recorded.isObject()) {
            assertThat(new TreeSet<>(our.propertyNames())).as(path).isEqualTo(new TreeSet<>(recorded.propertyNames()));
            recorded.properties()
                    .forEach(field -> check(field.getValue(), our.path(field.getKey()), path + "." + field.getKey()));
        } else if (recorded.isArray()) {
            assertThat(our.size()).as(path).isEqualTo(recorded.size());
            for (int at = 0; at < recorded.size(); at++) {
                check(recorded.path(at), our.path(at), path + "." + at);
            }
        } else if (recorded.isString()) {
            assertThat(our.isString()).as(path).isTrue();
            text(recorded.stringValue(), our.stringValue(), path);
        } else {
            assertThat(our).as(path).isEqualTo(recorded);
        }
    }

    private void text(String recorded, String our, String path) {
        if (ID.matcher(recorded).matches()) {
            assertThat(our).as(path).matches(ID);
            same(recorded, our);
        } else if (INSTANT.matcher(recorded).matches() && recorded.startsWith(RECORDED)) {
            assertThat(our).as(path).matches(INSTANT);
            assertThat(instants.getOrDefault(recorded, our)).as(path).isEqualTo(our);
            instants.put(recorded, our);
        } else if (recorded.equals(OFFLINE_TOKEN) || path.endsWith("offlineTokenExpiresAt")) {
            assertThat(our).as(path).isNotBlank();
        } else {
            assertThat(our).as(path).isEqualTo(recorded);
        }
    }
}
