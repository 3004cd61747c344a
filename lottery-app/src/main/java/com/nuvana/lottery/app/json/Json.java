package com.nuvana.lottery.app.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A JSON value of the restricted kind that journal and facts are made of: text, whole numbers below 2^53, true and
 * false, arrays and objects. Absent fields are left out; there is no null.
 */
public sealed interface Json {

    /** Answers one function's value by the case at hand. */
    <X> X fold(
            Function<? super Text, ? extends X> text,
            Function<? super Whole, ? extends X> whole,
            Function<? super Flag, ? extends X> flag,
            Function<? super Arr, ? extends X> array,
            Function<? super Obj, ? extends X> object);

    /** A text value. */
    static Json of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Json of(long number) {
        return new Whole(number);
    }

    /** An instant as text, {@code 2026-03-03T20:00:00.000Z}, always with milliseconds. */
    static Json of(Instant instant) {
        return new Text(Instants.FORMAT.format(instant));
    }

    /** A list of values. */
    static Json of(List<? extends Json> items) {
        return new Arr(List.copyOf(items));
    }

    /** How instants are written. */
    final class Instants {
        private static final DateTimeFormatter FORMAT =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

        private Instants() {}
    }

    /** Text. */
    record Text(String value) implements Json {
        @Override
        public <X> X fold(
                Function<? super Text, ? extends X> text,
                Function<? super Whole, ? extends X> whole,
                Function<? super Flag, ? extends X> flag,
                Function<? super Arr, ? extends X> array,
                Function<? super Obj, ? extends X> object) {
            return text.apply(this);
        }
    }

    /** A whole number between -(2^53 - 1) and 2^53 - 1. */
    record Whole(long value) implements Json {
        private static final long MOST = (1L << 53) - 1;

        /** Refuses numbers that not every JSON reader keeps exactly. */
        public Whole {
            if (value > MOST || value < -MOST) {
                throw new IllegalArgumentException("not exact in JSON: " + value);
            }
        }

        @Override
        public <X> X fold(
                Function<? super Text, ? extends X> text,
                Function<? super Whole, ? extends X> whole,
                Function<? super Flag, ? extends X> flag,
                Function<? super Arr, ? extends X> array,
                Function<? super Obj, ? extends X> object) {
            return whole.apply(this);
        }
    }

    /** True or false. */
    enum Flag implements Json {
        TRUE,
        FALSE;

        @Override
        public <X> X fold(
                Function<? super Text, ? extends X> text,
                Function<? super Whole, ? extends X> whole,
                Function<? super Flag, ? extends X> flag,
                Function<? super Arr, ? extends X> array,
                Function<? super Obj, ? extends X> object) {
            return flag.apply(this);
        }
    }

    /** A list. */
    record Arr(List<Json> items) implements Json {
        @Override
        public <X> X fold(
                Function<? super Text, ? extends X> text,
                Function<? super Whole, ? extends X> whole,
                Function<? super Flag, ? extends X> flag,
                Function<? super Arr, ? extends X> array,
                Function<? super Obj, ? extends X> object) {
            return array.apply(this);
        }
    }

    /** An object; its fields are kept in the order of their names. Immutable: {@code with} answers a new one. */
    record Obj(SortedMap<String, Json> fields) implements Json {

        /** No field. */
        public static final Obj EMPTY = new Obj(new TreeMap<>());

        /** Copies the fields. */
        public Obj {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        /** This object with one more field. */
        public Obj with(String name, Json value) {
            SortedMap<String, Json> more = new TreeMap<>(fields);
            more.put(name, value);
            return new Obj(more);
        }

        /** This object with one more text field. */
        public Obj with(String name, String value) {
            return with(name, Json.of(value));
        }

        /** This object with one more number. */
        public Obj with(String name, long value) {
            return with(name, Json.of(value));
        }

        /** This object with all fields of {@code other}. */
        public Obj withAll(Obj other) {
            SortedMap<String, Json> more = new TreeMap<>(fields);
            more.putAll(other.fields);
            return new Obj(more);
        }

        @Override
        public <X> X fold(
                Function<? super Text, ? extends X> text,
                Function<? super Whole, ? extends X> whole,
                Function<? super Flag, ? extends X> flag,
                Function<? super Arr, ? extends X> array,
                Function<? super Obj, ? extends X> object) {
            return object.apply(this);
        }
    }
}
