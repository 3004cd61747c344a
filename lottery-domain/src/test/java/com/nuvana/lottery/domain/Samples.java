package com.nuvana.lottery.domain;

import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.onSaleAt;
import static com.nuvana.lottery.domain.Fixtures.uuid;

import com.nuvana.lottery.domain.pack.ActivePack;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Some valid value of any type of the domain, for rules that hold of all types. */
final class Samples {

    /** Texts and numbers among which every record finds one that it does not refuse. */
    private static final List<String> TEXTS =
            List.of("2029", "TX", "bins", "TX-14", "0123456789abcdef".repeat(2), "ab".repeat(32));

    private static final List<Integer> NUMBERS = List.of(1, 720);

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(boolean.class, false),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(ActivePack.class, onSaleAt(20)),
            Map.entry(UUID.class, uuid(1)),
            Map.entry(Instant.class, NOON),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 3)),
            Map.entry(Duration.class, Duration.ofMinutes(30)),
            Map.entry(ZoneId.class, ZoneOffset.UTC));

    private Samples() {}

    static Object of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        throw new IllegalArgumentException("no sample of " + type);
    }

    private static Object ofRecord(Class<?> type) {
        for (String text : TEXTS) {
            for (int number : NUMBERS) {
                Optional<Object> made = make(type, text, number);
                if (made.isPresent()) {
                    return made.get();
                }
            }
        }
        throw new IllegalArgumentException("no sample is accepted by " + type);
    }

    private static Optional<Object> make(Class<?> type, String text, int number) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .map(component -> value(component, text, number))
                .toArray();
        return construct(type, values);
    }

    private static Object value(Class<?> type, String text, int number) {
        if (type == String.class) {
            return text;
        }
        if (type == int.class) {
            return number;
        }
        if (type == long.class) {
            return (long) number;
        }
        return of(type);
    }

    /** The record with those components; empty when its constructor refuses them. */
    static Optional<Object> construct(Class<?> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return Optional.of(canonical.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
