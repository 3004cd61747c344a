package com.nuvana.lottery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.pack.PackChange;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type of the domain, whatever it says. */
class RecordsTest {

    static Stream<Class<?>> recordsWithLists() {
        return DomainClasses.all().stream()
                .filter(Class::isRecord)
                .filter(type -> !type.getName().matches(".*\\.(barcode|jurisdiction)\\..*"))
                .filter(type -> type != PackChange.class)
                .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(RecordsTest::isList));
    }

    static Stream<Class<?>> publicTypes() {
        return DomainClasses.all().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> type.getEnclosingClass() == null);
    }

    private static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }

    @ParameterizedTest
    @MethodSource("recordsWithLists")
    void a_record_keeps_its_own_copy_of_a_list(Class<?> type) {
        List<Object> given = new ArrayList<>();
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> isList(component) ? given : sample(component.getType()))
                .toArray();
        Object made = Samples.construct(type, values).orElseThrow();

        given.add("added later");

        Arrays.stream(type.getRecordComponents())
                .filter(RecordsTest::isList)
                .forEach(component -> assertThat(listOf(made, component)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("recordsWithLists")
    void a_record_hands_out_no_list_that_could_be_changed(Class<?> type) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> isList(component) ? new ArrayList<>() : sample(component.getType()))
                .toArray();
        Object made = Samples.construct(type, values).orElseThrow();

        Arrays.stream(type.getRecordComponents())
                .filter(RecordsTest::isList)
                .forEach(component -> assertThatThrownBy(
                                () -> listOf(made, component).add("added"))
                        .isInstanceOf(UnsupportedOperationException.class));
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void a_public_type_is_a_record_an_enum_final_or_an_interface(Class<?> type) {
        boolean closed =
                type.isRecord() || type.isEnum() || type.isInterface() || Modifier.isFinal(type.getModifiers());

        assertThat(closed).isTrue();
    }

    private static Object sample(Class<?> type) {
        if (type == String.class) {
            return "any";
        }
        if (type == int.class) {
            return 1;
        }
        return type == Object.class ? "any" : Samples.of(type);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> listOf(Object made, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return (List<Object>) component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
