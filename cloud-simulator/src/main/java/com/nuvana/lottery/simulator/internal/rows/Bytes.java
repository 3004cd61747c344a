package com.nuvana.lottery.simulator.internal.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that do not change. */
public final class Bytes {

    /** None. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** These bytes; whoever hands them over lets go of them. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** A text in UTF-8. */
    public static Bytes of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    /** A text in a charset. */
    public static Bytes of(String text, Charset charset) {
        return new Bytes(text.getBytes(charset));
    }

    /** How many. */
    public int size() {
        return bytes.length;
    }

    /** The first of them, at most so many. */
    public Bytes first(int count) {
        return count >= bytes.length ? this : new Bytes(Arrays.copyOf(bytes, count));
    }

    /** These and then others. */
    public Bytes and(Bytes others) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + others.bytes.length);
        System.arraycopy(others.bytes, 0, all, bytes.length, others.bytes.length);
        return new Bytes(all);
    }

    /** The same with one bit turned over, counted from the first. */
    public Bytes flipped(int bit) {
        byte[] copy = bytes.clone();
        copy[bit / 8] ^= (byte) (1 << (bit % 8));
        return new Bytes(copy);
    }

    /** A copy of them. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** The text they are, where they are UTF-8. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
