package com.nuvana.lottery.verification.durability;

import java.util.Arrays;

/**
 * The bytes of a write-ahead log. It begins with 32 bytes that carry a salt; each page follows behind 24 bytes that repeat
 * it. When the log begins anew the salt changes, and what an earlier generation wrote stays behind until it is written
 * over.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of a file, handed on and never compared as a value
record LogBytes(byte[] bytes) {

    private static final int HEADER = 32;
    private static final int FRAME = 24 + 4_096;
    private static final int SALT = 8;

    static final LogBytes NONE = new LogBytes(new byte[0]);

    int length() {
        return bytes.length;
    }

    boolean isEmpty() {
        return bytes.length < HEADER;
    }

    /** Says whether this is a later state of the same generation. */
    boolean continues(LogBytes earlier) {
        return !isEmpty() && !earlier.isEmpty() && Arrays.equals(bytes, 16, 16 + SALT, earlier.bytes, 16, 16 + SALT);
    }

    /** Behind the last page of the present generation; 0 where there is no log. */
    int end() {
        if (isEmpty()) {
            return 0;
        }
        int at = HEADER;
        while (at + FRAME <= bytes.length && Arrays.equals(bytes, at + 8, at + 8 + SALT, bytes, 16, 16 + SALT)) {
            at += FRAME;
        }
        return at;
    }

    LogBytes cutAt(int length) {
        return new LogBytes(Arrays.copyOf(bytes, Math.min(length, bytes.length)));
    }

    /** The beginning of another log before the rest of this one. */
    LogBytes withHeaderOf(LogBytes other) {
        byte[] mixed = bytes.clone();
        System.arraycopy(other.bytes, 0, mixed, 0, HEADER);
        return new LogBytes(mixed);
    }
}
