package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import tools.jackson.databind.node.ArrayNode;

/**
 * The answer to a request that is not accepted. A route stops where it finds the first thing to refuse, however deep; it
 * looks before it writes, so that nothing is left behind.
 */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    private Refused(Answer answer) {
        super(answer.status() + "", null, false, false);
        this.answer = answer;
    }

    static Refused of(int status, String code, String message) {
        return new Refused(Answer.error(status, code, message));
    }

    static Refused of(Answer answer) {
        return new Refused(answer);
    }

    static Refused notFound(String code, String message) {
        return of(404, code, message);
    }

    static Refused status(String what, String found, String expected) {
        return of(400, "INVALID_STATUS", what + " is " + found + ", expected " + expected);
    }

    /** The cloud's own fault, as it tells it. */
    static Refused failed(String what) {
        return of(500, "INTERNAL_ERROR", "Failed to " + what);
    }

    static Refused invalid(String message, ArrayNode details) {
        var error = Json.object().put("code", "VALIDATION_ERROR").put("message", message);
        error.set("details", details);
        return of(Answer.error(400, error));
    }

    static Refused invalidBody(String field, String message) {
        ArrayNode details = Json.list();
        details.add(Json.object().put("field", field).put("message", message));
        return invalid("Invalid request body", details);
    }

    Answer answer() {
        return answer;
    }
}
