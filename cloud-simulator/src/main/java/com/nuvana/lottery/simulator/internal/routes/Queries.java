package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Queries: all text on the wire, so that the two numbers among them are converted here. */
final class Queries {

    private static final String NO_INSTANT = "since_timestamp must be a valid ISO 8601 datetime";

    /** What every page can be asked with. */
    static final Field[] PAGE = {
        Field.id("session_id"),
        Field.text("since_timestamp", new Field.Rule(value -> Field.isInstant(value.stringValue()), NO_INSTANT))
                .optional(),
        Field.whole("since_sequence", Field.Rule.least(0, "since_sequence must not be negative"))
                .optional(),
        Field.whole(
                        "limit",
                        Field.Rule.least(1, "limit must be at least 1"),
                        Field.Rule.most(500, "limit cannot exceed 500"))
                .optional()
    };

    private static final Set<String> NUMBERS = Set.of("limit", "since_sequence");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private Queries() {}

    static ObjectNode read(Map<String, String> query) {
        ObjectNode input = Json.object();
        query.forEach((name, text) -> {
            if (NUMBERS.contains(name) && WHOLE.matcher(text).matches()) {
                input.put(name, Long.parseLong(text));
            } else {
                input.put(name, text);
            }
        });
        return input;
    }
}
