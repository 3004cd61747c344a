package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.internal.rows.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Many pushes in one request, each by itself and idempotent by its {@code op_id}. After one fails, later ones of its topic
 * are not tried; those of other topics are.
 */
final class Batches {

    private static final Schema OPERATION = Schema.of(
            Field.text("op_id", Field.Rule.length(1, 100, "op_id must be 1 to 100 characters")),
            Field.text("topic", Field.Rule.length(1, 200, "topic must be 1 to 200 characters")),
            Field.text("path", Field.Rule.length(1, 200, "path must be 1 to 200 characters")),
            Field.object("body", Schema.NONE));

    private static final Schema BATCH = Schema.of(
            Field.list("operations", OPERATION, Field.Rule.items(1, 100, "Between 1 and 100 operations are required")));

    private static final String PATH = "batch";

    private final Dispatch dispatch;

    /** Answers one operation as if it had come by itself. */
    interface Dispatch {
        Answer answer(Call batch, String path, ObjectNode body);
    }

    Batches(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    List<Route> all() {
        return List.of(Route.push(PATH, BATCH, this::answer).with(Feature.BATCH));
    }

    private Answer answer(Call call) {
        JsonNode operations = call.input().path("operations");
        if (operations.size() > call.limits().batch()) {
            throw Refused.invalidBody("operations", "At most " + call.limits().batch() + " operations are accepted");
        }
        ObjectNode data = Json.object();
        ArrayNode results = data.putArray("results");
        Set<String> failed = new HashSet<>();
        for (JsonNode operation : operations.values()) {
            String topic = operation.path("topic").stringValue();
            Answer answer = failed.contains(topic)
                    ? Answer.error(424, "SKIPPED", "An earlier operation of the topic failed")
                    : one(call, operation);
            if (!answer.isGood()) {
                failed.add(topic);
            }
            results.addObject()
                    .put("op_id", operation.path("op_id").stringValue())
                    .put("status", answer.status())
                    .set("body", answer.body());
        }
        return Answer.ok(call.timed(data));
    }

    private Answer one(Call call, JsonNode operation) {
        String path = operation.path("path").stringValue();
        if (path.equals(Route.LOTTERY + PATH) || path.equals(PATH)) {
            return Answer.unknownRoute("POST", path);
        }
        ObjectNode body = (ObjectNode) operation.path("body").deepCopy();
        body.put("session_id", call.text("session_id"));
        return dispatch.answer(call.of(body, operation.path("op_id").stringValue()), path, body);
    }
}
