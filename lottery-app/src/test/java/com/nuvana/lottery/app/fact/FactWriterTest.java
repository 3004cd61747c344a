package com.nuvana.lottery.app.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.pack.PackFact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactWriterTest {

    private static final Map<String, Fact> FACTS = EveryFact.facts();
    private static final Map<String, OutboxRow> ROWS = EveryFact.rows();

    static Stream<String> everyFact() {
        return ROWS.keySet().stream();
    }

    private static OutboxRow row(String name) {
        return Objects.requireNonNull(ROWS.get(name), name);
    }

    private static Fact fact(String name) {
        return Objects.requireNonNull(FACTS.get(name), name);
    }

    @Nested
    class ThePayload {

        /** The golden files are indented for reading; without that they are the payload to the byte. */
        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.fact.FactWriterTest#everyFact")
        void is_the_one_of_the_golden_file(String name) {
            assertThat(row(name).payload()).isEqualTo(golden(name));
        }

        private static String golden(String name) {
            try (InputStream file = FactWriterTest.class.getResourceAsStream(name + ".json")) {
                return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    class EveryKind {

        @Test
        void of_fact_is_written() {
            Set<Class<?>> written = FACTS.values().stream().map(Fact::getClass).collect(Collectors.toSet());

            Set<Class<?>> kinds = Stream.of(PackFact.class, BinFact.class, DayFact.class)
                    .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                    .collect(Collectors.toSet());
            kinds.add(DiscrepancyRaised.class);
            assertThat(written).isEqualTo(kinds);
        }

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.fact.FactWriterTest#everyFact")
        void is_the_name_of_its_type_in_capitals(String name) {
            String type = fact(name).getClass().getSimpleName();

            assertThat(row(name).kind())
                    .isEqualTo(type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        }
    }

    @Nested
    class TheEnvelope {

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.fact.FactWriterTest#everyFact")
        void says_which_fact_it_is_of_which_store_in_which_place_and_queue(String name) {
            OutboxRow row = row(name);

            assertThat(row.payload())
                    .contains("\"fact_id\":\"" + row.id() + "\"")
                    .contains("\"kind\":\"" + row.kind() + "\"")
                    .contains("\"version\":1")
                    .contains("\"store_id\":\"" + EveryFact.uuid(1) + "\"")
                    .contains("\"sequence\":42")
                    .contains("\"topic\":\"" + row.topic().text() + "\"")
                    .contains("\"at\":\"2026-03-03T20:00:00.120Z\"")
                    .contains("\"actor\":{\"id\":");
        }

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.fact.FactWriterTest#everyFact")
        void stands_on_the_row_as_in_the_payload(String name) {
            OutboxRow row = row(name);

            assertThat(row.id()).isEqualTo(new FactId(EveryFact.uuid(99)));
            assertThat(row.sequence()).isEqualTo(42);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.topic()).isEqualTo(fact(name).topic());
            assertThat(row.recordedAt()).isEqualTo(Instant.parse("2026-03-03T20:00:00.120Z"));
        }

        @Test
        void names_no_day_before_the_first() {
            assertThat(row("bins-created").payload()).doesNotContain("day_id");
            assertThat(row("bin-changed").payload()).contains("\"day_id\":\"" + EveryFact.uuid(2) + "\"");
        }

        @Test
        void names_approver_and_entry_method_where_there_are_any() {
            assertThat(row("pack-counted-with-all").payload())
                    .contains("\"approver\":{\"id\":\"shift-manager-1\",\"name\":\"Sam Shift\","
                            + "\"role\":\"SHIFT_MANAGER\"}")
                    .contains("\"entry_method\":\"MANUAL\"");
            assertThat(row("day-opened").payload()).doesNotContain("approver").doesNotContain("entry_method");
        }
    }

    @Nested
    class TheTopic {

        @ParameterizedTest
        @CsvSource({
            "pack-received,pack:00000000-0000-7000-8000-000000000003",
            "act-undone,pack:00000000-0000-7000-8000-000000000003",
            "bins-created,bins",
            "bin-changed,bins",
            "bin-removed,bins",
            "day-opened,day:00000000-0000-7000-8000-000000000002",
            "day-opened-next,day:00000000-0000-7000-8000-000000000016",
            "onboarding-completed,day:00000000-0000-7000-8000-000000000002",
            "day-closed,day:00000000-0000-7000-8000-000000000002",
            "discrepancy-raised,day:00000000-0000-7000-8000-000000000002"
        })
        void is_the_queue_of_what_the_fact_is_about(String name, String topic) {
            assertThat(row(name).topic().text()).isEqualTo(topic);
        }

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.fact.FactWriterTest#everyFact")
        void of_a_pack_fact_is_its_packs(String name) {
            if (fact(name) instanceof PackFact about) {
                assertThat(row(name).topic().text())
                        .isEqualTo("pack:" + about.pack().id());
            } else {
                assertThat(row(name).topic().text()).doesNotStartWith("pack:");
            }
        }
    }

    /** The fields that the specification, section 10, asks of each kind beside the envelope. */
    static Stream<Arguments> fieldsByKind() {
        List<String> span = List.of("from", "to", "tickets", "amount_cents", "price_cents");
        return Stream.of(
                Arguments.of("pack-received-with-all", List.of("price_cents", "delivery_reference")),
                Arguments.of(
                        "pack-onboarded-with-all",
                        List.of("price_cents", "position", "bin", "face", "direction", "occupant")),
                Arguments.of(
                        "pack-activated-with-all",
                        List.of("bin", "position", "received_at", "face", "shift_id", "direction", "occupant")),
                Arguments.of("pack-counted-with-all", with(span, "occasion", "shift_id")),
                Arguments.of("pack-depleted-with-all", with(span, "reason", "bin", "shift_id")),
                Arguments.of(
                        "pack-returned-with-all",
                        with(
                                span,
                                "tickets_since_close",
                                "returned_tickets",
                                "returned_value_cents",
                                "reason",
                                "note",
                                "shift_id")),
                Arguments.of("pack-moved", List.of("bin", "other_bin")),
                Arguments.of("pack-restocked", with(span, "bin")),
                Arguments.of(
                        "pack-reported-missing-with-all",
                        with(
                                span,
                                "reason",
                                "missing_tickets",
                                "missing_value_cents",
                                "last_sold_number",
                                "police_report")),
                Arguments.of("pack-recovered", span),
                Arguments.of("pack-written-off", List.of("amount_cents")),
                Arguments.of("pack-settled", List.of("reason", "amount_cents")),
                Arguments.of("act-undone-with-all", with(span, "refers_to", "state", "bin", "settlement")),
                Arguments.of("line-corrected", with(span, "refers_to", "state", "corrected_day_id", "note")),
                Arguments.of("day-opened", List.of("business_date", "ordinal", "onboarding")),
                Arguments.of("day-opened-next", List.of("business_date", "ordinal", "onboarding", "previous_day_id")),
                Arguments.of("onboarding-completed", List.of("packs_entered")),
                Arguments.of(
                        "day-closed",
                        List.of(
                                "business_date",
                                "ordinal",
                                "label_at_opening",
                                "opened_at",
                                "closed_at",
                                "lines",
                                "packs",
                                "totals",
                                "movements",
                                "ledger_digest",
                                "journal_entries",
                                "journal_hash",
                                "next_day_id",
                                "bin_number",
                                "decision",
                                "entry_method",
                                "approver",
                                "reason",
                                "counter",
                                "counted_at",
                                "state")),
                Arguments.of(
                        "discrepancy-raised-with-all",
                        List.of("discrepancy_kind", "pack_id", "tickets", "amount_cents", "since_movement_id")),
                Arguments.of("bins-created", List.of("bins", "bin_id", "bin_number", "label")),
                Arguments.of("bin-changed", List.of("bin_id", "bin_number", "label")),
                Arguments.of("bin-removed", List.of("bin_id", "bin_number", "label")));
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    @Nested
    class TheFields {

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.fact.FactWriterTest#fieldsByKind")
        void of_a_kind_are_those_of_the_specification(String name, List<String> fields) {
            assertThat(fields)
                    .allSatisfy(field -> assertThat(row(name).payload()).contains("\"" + field + "\":"));
        }

        @Test
        void of_every_kind_are_looked_at() {
            Set<String> kinds = ROWS.values().stream().map(OutboxRow::kind).collect(Collectors.toSet());

            assertThat(fieldsByKind()
                            .map(arguments -> row((String) arguments.get()[0]).kind())
                            .collect(Collectors.toSet()))
                    .isEqualTo(kinds);
        }

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.fact.FactWriterTest#everyFact")
        void of_a_pack_fact_name_the_pack_its_key_as_first_seen_its_size_and_first_ticket(String name) {
            if (fact(name) instanceof PackFact) {
                assertThat(row(name).payload())
                        .contains("\"pack_id\":\"" + EveryFact.uuid(3) + "\"")
                        .contains("\"game_code\":\"0529\"")
                        .contains("\"pack_number\":\"0004321\"")
                        .contains("\"size\":75")
                        .contains("\"first\":1");
            }
        }

        @Test
        void name_a_direction_once_it_is_chosen() {
            assertThat(row("pack-received").payload()).doesNotContain("direction");
            assertThat(row("pack-counted").payload()).contains("\"direction\":\"UP\"");
        }

        @Test
        void of_an_undo_take_tickets_and_money_back() {
            assertThat(row("act-undone-with-all").payload())
                    .contains("\"from\":75")
                    .contains("\"to\":70")
                    .contains("\"tickets\":-5")
                    .contains("\"amount_cents\":-2500");
        }

        @Test
        void of_a_return_count_the_rest_of_the_pack() {
            assertThat(row("pack-returned-with-all").payload())
                    .contains("\"returned_tickets\":44")
                    .contains("\"returned_value_cents\":22000");
        }

        @Test
        void of_a_day_pack_tell_its_tickets_even_where_a_correction_leaves_no_true_start() {
            assertThat(row("day-closed").payload())
                    .contains("\"from\":-10,\"game_code\":\"0529\"")
                    .contains("\"state\":\"RECEIVED\",\"tickets\":12,\"to\":2}");
        }

        @Test
        void of_a_close_hold_one_line_for_each_line_and_one_pack_for_each_pack() {
            assertThat(row("day-closed").payload().split("\"decision\":", -1)).hasSize(1 + 5);
            assertThat(row("day-closed").payload().split("\"state\":", -1)).hasSize(1 + 7);
            assertThat(row("day-closed-empty").payload())
                    .contains("\"lines\":[]")
                    .contains("\"packs\":[]")
                    .contains("\"totals\":[]");
        }
    }
}
