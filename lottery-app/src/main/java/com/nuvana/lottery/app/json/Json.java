package com.nuvana.lottery.app.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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

    /**
     * An object; its fields are kept in the order of their names. Immutable: {@code with} answers a new one. Facts and
     * entries are put together field by field, so the two arrays are copied rather than a tree grown.
     */
    final class Obj implements Json {

        /** No field. */
        public static final Obj EMPTY = new Obj(new String[0], new Json[0]);

        private final String[] names;
        private final Json[] values;

        private Obj(String[] names, Json[] values) {
            this.names = names;
            this.values = values;
        }

        /** An object of these fields. */
        public static Obj of(Map<String, Json> fields) {
            Obj all = EMPTY;
            for (Map.Entry<String, Json> field : fields.entrySet()) {
                all = all.with(field.getKey(), field.getValue());
            }
            return all;
        }

        /** The fields by name; a copy. */
        public NavigableMap<String, Json> fields() {
            NavigableMap<String, Json> fields = new TreeMap<>();
            forEach(fields::put);
            return Collections.unmodifiableNavigableMap(fields);
        }

        /** Hands over each field, in the order of the names. */
        void forEach(BiConsumer<String, Json> each) {
            for (int i = 0; i < names.length; i++) {
                each.accept(names[i], values[i]);
            }
        }

        /** This object with one more field. */
        public Obj with(String name, Json value) {
            int found = Arrays.binarySearch(names, name);
            if (found >= 0) {
                Json[] others = values.clone();
                others[found] = value;
                return new Obj(names, others);
            }
            int place = -found - 1;
            String[] moreNames = Arrays.copyOf(names, names.length + 1);
            Json[] more = Arrays.copyOf(values, values.length + 1);
            System.arraycopy(names, place, moreNames, place + 1, names.length - place);
            System.arraycopy(values, place, more, place + 1, values.length - place);
            moreNames[place] = name;
            more[place] = value;
            return new Obj(moreNames, more);
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
            Obj all = this;
            for (int i = 0; i < other.names.length; i++) {
                all = all.with(other.names[i], other.values[i]);
            }
            return all;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Obj that && Arrays.equals(names, that.names) && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
        }

        @Override
        public String toString() {
            return fields().toString();
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
