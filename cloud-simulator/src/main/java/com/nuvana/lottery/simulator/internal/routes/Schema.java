package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is asked of a body or a query: its fields, in the order in which faults are told. Other fields are ignored. */
record Schema(List<Field> fields) {

    static final Schema NONE = of();

    Schema {
        fields = List.copyOf(fields);
    }

    static Schema of(Field... fields) {
        return new Schema(List.of(fields));
    }

    /** The same with fields more. */
    Schema and(Field... more) {
        return new Schema(Stream.concat(fields.stream(), Stream.of(more)).toList());
    }

    /** The same with fields in front. */
    Schema after(Field... first) {
        return new Schema(Stream.concat(Stream.of(first), fields.stream()).toList());
    }

    /** The value, when it is as it has to be. */
    ObjectNode checked(JsonNode value, String message) {
        ArrayNode findings = Json.list();
        look(value, "", findings);
        if (!findings.isEmpty()) {
            throw Refused.invalid(message, findings);
        }
        return (ObjectNode) value;
    }

    void look(JsonNode value, String path, ArrayNode findings) {
        if (!value.isObject()) {
            findings.add(Field.finding(path, "Invalid input: expected object, received " + typeOf(value)));
            return;
        }
        for (Field field : fields) {
            JsonNode found = value.path(field.name());
            if (!found.isMissingNode() || field.presence() == Field.Presence.REQUIRED) {
                field.check().look(found, path.isEmpty() ? field.name() : path + "." + field.name(), findings);
            }
        }
    }

    static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING -> "undefined";
            case NULL -> "null";
            case STRING, BINARY -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT, POJO -> "object";
        };
    }
}
