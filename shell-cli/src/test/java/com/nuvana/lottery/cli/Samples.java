package com.nuvana.lottery.cli;

import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.KnownLayouts;
import com.nuvana.lottery.domain.barcode.LayoutId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes an instance of any record of ours, with a value in every component. */
final class Samples {

    /** Texts that between them pass the checks of all our one-text records. */
    private static final List<String> TEXTS =
            List.of("sample", "2029", "012", "TX-14", "TX", "0".repeat(64), "0".repeat(32));

    private Samples() {}

    static <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object only = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? List.of(only) : Optional.of(only);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == BarcodeLayout.class) {
            return KnownLayouts.byId(new LayoutId("TX-14")).orElseThrow();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isSealed()) {
            return value(plain.getPermittedSubclasses()[0]);
        }
        return plain.isRecord() ? record(plain) : simple(plain);
    }

    private static Object simple(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == long.class) {
            return 7L;
        }
        if (type == UUID.class) {
            return new UUID(1, 2);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-03-03T20:00:00Z");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 3);
        }
        return TEXTS.get(0);
    }

    /** Tries texts until the record's own check lets one pass. */
    private static Object record(Class<?> type) {
        return TEXTS.stream()
                .flatMap(text -> tried(type, text).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sample passes the checks of " + type));
    }

    private static Optional<Object> tried(Class<?> type, String text) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getType() == String.class ? text : value(component.getGenericType()))
                .toArray();
        try {
            return Optional.of(type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
