package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.internal.routes.Answer;
import com.nuvana.lottery.simulator.internal.rows.Bytes;
import com.nuvana.lottery.simulator.internal.rows.Json;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as bytes, and how these are sent.
 *
 * @param status what is told, also where nothing gets through
 */
public record Delivery(int status, Map<String, String> headers, Bytes body, Manner manner) {

    private static final String JSON = "application/json; charset=utf-8";

    /** An answer as it should be sent. */
    public static Delivery of(Answer answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.put("Content-Type", JSON);
        return new Delivery(answer.status(), headers, Json.bytes(answer.body()), Manner.WHOLE);
    }

    /** The same sent in another way. */
    public Delivery sent(Manner other) {
        return new Delivery(status, headers, body, other);
    }

    /** The same with another body. */
    public Delivery saying(Bytes other) {
        return new Delivery(status, headers, other, manner);
    }

    /** The same with a header more, or with another value of one. */
    public Delivery with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Delivery(status, more, body, manner);
    }
}
