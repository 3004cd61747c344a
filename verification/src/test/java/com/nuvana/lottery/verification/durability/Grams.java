package com.nuvana.lottery.verification.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;

/**
 * Every eight characters that follow each other in some text, so that any piece of it is found in a file at one pass.
 * That eight random bytes are among them by chance is one case in a hundred million million.
 */
final class Grams {

    private static final int LENGTH = 8;

    private final Set<Long> grams = new HashSet<>();

    private Grams() {}

    static Grams of(String text) {
        Grams all = new Grams();
        byte[] bytes = text.getBytes(UTF_8);
        long gram = 0;
        for (int at = 0; at < bytes.length; at++) {
            gram = (gram << 8) | (bytes[at] & 0xFF);
            if (at >= LENGTH - 1) {
                all.grams.add(gram);
            }
        }
        return all;
    }

    int size() {
        return grams.size();
    }

    /** How many places of the bytes read as a piece of the text. */
    int hitsIn(byte[] bytes) {
        int hits = 0;
        long gram = 0;
        for (int at = 0; at < bytes.length; at++) {
            gram = (gram << 8) | (bytes[at] & 0xFF);
            if (at >= LENGTH - 1 && grams.contains(gram)) {
                hits++;
            }
        }
        return hits;
    }
}
