package com.nuvana.lottery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts are stored and sent by kind and version: both are words that never change. */
class FactsTest {

    private static final Set<String> KINDS = Set.of(
            "PACK_RECEIVED",
            "PACK_ONBOARDED",
            "PACK_ACTIVATED",
            "PACK_COUNTED",
            "PACK_DEPLETED",
            "PACK_RETURNED",
            "PACK_MOVED",
            "PACK_RESTOCKED",
            "PACK_REPORTED_MISSING",
            "PACK_RECOVERED",
            "PACK_WRITTEN_OFF",
            "PACK_SETTLED",
            "ACT_UNDONE",
            "LINE_CORRECTED",
            "DAY_OPENED",
            "ONBOARDING_COMPLETED",
            "DAY_CLOSED",
            "DISCREPANCY_RAISED",
            "DISCREPANCY_EXPLAINED",
            "SHIFT_OPENED",
            "SHIFT_CLOSED",
            "SHIFT_COUNTED",
            "SALES_REPORTED",
            "BINS_CREATED",
            "BIN_CHANGED",
            "BIN_REMOVED");

    static Stream<Class<?>> facts() {
        return DomainClasses.all().stream().filter(type -> type.isRecord() && Fact.class.isAssignableFrom(type));
    }

    @Test
    void there_are_facts_to_look_at() {
        assertThat(facts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_kind_is_the_types_name_in_upper_snake_and_one_of_the_list(Class<?> type) {
        String snake =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);

        assertThat(((Fact) Samples.of(type)).kind()).isEqualTo(snake).isIn(KINDS);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_kind_is_in_its_first_version(Class<?> type) {
        assertThat(((Fact) Samples.of(type)).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_knows_its_topic_and_its_origin(Class<?> type) {
        Fact fact = (Fact) Samples.of(type);

        assertThat(fact.topic()).isNotNull();
        assertThat(fact.origin()).isNotNull();
    }
}
