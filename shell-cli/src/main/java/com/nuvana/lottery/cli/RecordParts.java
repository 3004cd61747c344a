package com.nuvana.lottery.cli;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The components of a record by their names in {@code snake_case}, in their order. */
final class RecordParts {

    private RecordParts() {}

    static Map<String, Object> of(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            parts.put(snake(component.getName()), read(component, value));
        }
        return parts;
    }

    /** {@code otherEnd} becomes {@code other_end}. */
    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(value), component.getName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
