package com.nuvana.lottery.domain;

import java.util.UUID;

/**
 * The queue within the outbox a fact belongs to: {@code pack:<id>}, {@code day:<id>}, {@code shift:<id>} or
 * {@code bins}. Facts of one topic reach the cloud in the order in which they happened.
 */
public record Topic(String text) {

    /** Refuses a text that is none of the four forms. */
    public Topic {
        if (!text.matches("bins|(pack|day|shift):[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("not a topic: " + text);
        }
    }

    /** The topic of one pack. */
    public static Topic pack(UUID id) {
        return new Topic("pack:" + id);
    }

    /** The topic of one business day. */
    public static Topic day(UUID id) {
        return new Topic("day:" + id);
    }

    /** The topic of all bins. */
    public static Topic bins() {
        return new Topic("bins");
    }
}
