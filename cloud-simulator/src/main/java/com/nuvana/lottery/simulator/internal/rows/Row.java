package com.nuvana.lottery.simulator.internal.rows;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that the cloud keeps. It never changes: a change is another row with the same id.
 *
 * @param store whose it is
 * @param updatedAt when it became as it is, finer than the milliseconds that are shown
 * @param sequence its place among the changes of its table and store, from 1; a change gives a new one
 * @param fields what it says; to be read only
 */
public record Row(String id, String store, Instant updatedAt, long sequence, ObjectNode fields) {

    /** Stands where there is no row to be shown: for requests that need no key. */
    public static Row none() {
        return new Row("", "", Instant.EPOCH, 0, Json.object());
    }

    /** The text of a field that is there. */
    public String text(String field) {
        return maybe(field).orElseThrow(() -> new IllegalStateException("row " + id + " has no " + field));
    }

    /** The text of a field, if it is there. */
    public Optional<String> maybe(String field) {
        JsonNode value = fields.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** The number in a field; 0 when it is not there. */
    public long number(String field) {
        return fields.path(field).asLong(0);
    }

    /** Whether a field is there and says something. */
    public boolean has(String field) {
        JsonNode value = fields.path(field);
        return !value.isMissingNode() && !value.isNull();
    }

    /** Whether a field says exactly that. */
    public boolean says(String field, String text) {
        return maybe(field).filter(text::equals).isPresent();
    }

    /** Its fields, to be changed and put back. */
    public ObjectNode copy() {
        return fields.deepCopy();
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("id", id).put("store", store).put("at", updatedAt.toString()).put("seq", sequence);
        json.set("f", fields);
        return json;
    }

    static Row of(JsonNode json) {
        return new Row(
                json.path("id").stringValue(),
                json.path("store").stringValue(),
                Instant.parse(json.path("at").stringValue()),
                json.path("seq").longValue(),
                (ObjectNode) json.path("f"));
    }
}
