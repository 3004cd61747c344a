package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeLayoutTest {

    private static final Field GAME = Field.of(FieldRole.GAME, 4);
    private static final Field PACK = Field.of(FieldRole.PACK, 7);
    private static final Field TICKET = Field.of(FieldRole.TICKET, 3);
    private static final Field CHECK = Field.of(FieldRole.CHECK, 1);

    @Nested
    class A_sound_layout {

        @Test
        void is_of_any_state_and_of_unknown_numbering_until_that_is_said() {
            BarcodeLayout layout = Spelled.accepted(ticket(GAME, PACK, TICKET));

            assertThat(layout.jurisdiction()).isEmpty();
            assertThat(layout.first()).isEmpty();
            assertThat(layout.direction()).isEmpty();
            assertThat(layout.labelValue()).isEmpty();
            assertThat(layout.check()).isEqualTo(new CheckRule.None());
        }

        @Test
        void takes_what_set_up_fills_in() {
            BarcodeLayout layout = Spelled.accepted(ticket(GAME, PACK, TICKET))
                    .in(new StateCode("TX"))
                    .beginningWith(new FirstTicket(1))
                    .sold(Direction.DOWN);

            assertThat(layout.jurisdiction()).contains(new StateCode("TX"));
            assertThat(layout.first()).contains(new FirstTicket(1));
            assertThat(layout.direction()).contains(Direction.DOWN);
        }

        @Test
        void keeps_its_fields_when_the_callers_list_changes() {
            List<Field> fields = new ArrayList<>(List.of(GAME, PACK, TICKET));
            BarcodeLayout layout = Spelled.accepted(define(LayoutKind.TICKET, fields));

            fields.clear();

            assertThat(layout.fields()).hasSize(3);
        }

        @Test
        void may_use_the_widest_and_the_narrowest_of_everything() {
            assertThat(ticket(
                            Field.of(FieldRole.GAME, 3),
                            Field.of(FieldRole.PACK, 20),
                            Field.of(FieldRole.TICKET, 6),
                            Field.of(FieldRole.PRICE, 9),
                            Field.of(FieldRole.PACK_SIZE, 4),
                            Field.of(FieldRole.REMAINING, 9),
                            Field.of(FieldRole.CHECK, 4),
                            Field.literal("0"),
                            Field.opaque(1, 144)))
                    .isInstanceOf(Outcome.Accepted.class);
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("no field", List.of()),
                Arguments.of("no game", List.of(PACK, TICKET)),
                Arguments.of("no pack", List.of(GAME, TICKET)),
                Arguments.of("no ticket", List.of(GAME, PACK)),
                Arguments.of("two games", List.of(GAME, GAME, PACK, TICKET)),
                Arguments.of("two tickets", List.of(GAME, PACK, TICKET, TICKET)),
                Arguments.of("two checks", List.of(GAME, PACK, CHECK, TICKET, CHECK)),
                Arguments.of("a game of 2", List.of(Field.of(FieldRole.GAME, 2), PACK, TICKET)),
                Arguments.of("a game of 6", List.of(Field.of(FieldRole.GAME, 6), PACK, TICKET)),
                Arguments.of("a pack of 0", List.of(GAME, Field.of(FieldRole.PACK, 0), TICKET)),
                Arguments.of("a pack of 21", List.of(GAME, Field.of(FieldRole.PACK, 21), TICKET)),
                Arguments.of("a ticket of 7", List.of(GAME, PACK, Field.of(FieldRole.TICKET, 7))),
                Arguments.of("a negative width", List.of(GAME, PACK, Field.of(FieldRole.TICKET, -3))),
                Arguments.of("an empty literal", List.of(GAME, PACK, TICKET, Field.literal(""))),
                Arguments.of("a literal of letters", List.of(GAME, PACK, TICKET, Field.literal("0a"))),
                Arguments.of("a long literal", List.of(GAME, PACK, TICKET, Field.literal("0".repeat(201)))),
                Arguments.of("an opaque of none", List.of(GAME, PACK, TICKET, Field.opaque(0))),
                Arguments.of("an opaque turned round", List.of(GAME, PACK, TICKET, Field.opaque(5, 4))),
                Arguments.of("an endless opaque", List.of(GAME, PACK, TICKET, Field.opaque(1, Integer.MAX_VALUE))),
                Arguments.of("two that vary", List.of(GAME, PACK, TICKET, Field.opaque(1, 2), Field.opaque(1, 2))),
                Arguments.of("over 200 digits", List.of(GAME, PACK, TICKET, Field.opaque(1, 187))));
    }

    @Nested
    class A_broken_layout {

        @ParameterizedTest(name = "{0}")
        @MethodSource("com.nuvana.lottery.domain.barcode.BarcodeLayoutTest#broken")
        void is_refused_by_define_and_by_the_constructor(String what, List<Field> fields) {
            assertThat(field(define(LayoutKind.TICKET, fields))).isEqualTo("fields");
            assertThatThrownBy(() -> constructed(LayoutKind.TICKET, fields, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("LayoutInvalid");
        }

        @Test
        void says_which_field_and_why() {
            assertThat(Spelled.refusal(ticket(Field.of(FieldRole.GAME, 6), PACK, TICKET)))
                    .isEqualTo(new BarcodeRefusal.LayoutInvalid("fields", "GAME has 3 to 5 digits"))
                    .extracting(BarcodeRefusal::code)
                    .isEqualTo("LAYOUT_INVALID");
        }

        @Test
        void is_a_pack_label_with_a_ticket() {
            assertThat(field(define(LayoutKind.PACK_LABEL, List.of(GAME, PACK, TICKET))))
                    .isEqualTo("fields");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u0007", "x\u202E"})
        void is_one_whose_name_or_source_cannot_be_shown(String text) {
            List<Field> fields = List.of(GAME, PACK, TICKET);
            LayoutId id = new LayoutId("T");

            assertThat(field(BarcodeLayout.define(id, text, LayoutKind.TICKET, fields, Evidence.REPORTED, "s")))
                    .isEqualTo("name");
            assertThat(field(BarcodeLayout.define(id, "n", LayoutKind.TICKET, fields, Evidence.REPORTED, text)))
                    .isEqualTo("source");
        }
    }

    @Nested
    class A_label_value {

        @ParameterizedTest
        @ValueSource(ints = {0, 7, 999})
        void fits_the_ticket(int value) {
            assertThat(Spelled.accepted(ticket(GAME, PACK, TICKET).then(layout -> layout.withLabelValue(value)))
                            .labelValue())
                    .contains(value);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 1000, Integer.MAX_VALUE})
        void that_does_not_fit_is_refused(int value) {
            assertThat(field(ticket(GAME, PACK, TICKET).then(layout -> layout.withLabelValue(value))))
                    .isEqualTo("labelValue");
        }

        @Test
        void makes_no_sense_on_a_pack_label() {
            assertThat(field(define(LayoutKind.PACK_LABEL, List.of(GAME, PACK))
                            .then(layout -> layout.withLabelValue(999))))
                    .isEqualTo("labelValue");
            assertThatThrownBy(() -> constructed(LayoutKind.PACK_LABEL, List.of(GAME, PACK), Optional.of(9)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void is_written_with_the_width_of_the_ticket() {
            BarcodeLayout layout = Spelled.accepted(ticket(GAME, PACK, TICKET).then(plain -> plain.withLabelValue(0)));

            Scan scan = Spelled.accepted(new BarcodeParser(List.of(layout)).parse("20290004321000", Known.nothing()));

            assertThat(scan.ticket()).isEmpty();
            assertThat(scan.format()).contains("20290004321000");
        }
    }

    private static Outcome<BarcodeLayout, BarcodeRefusal> ticket(Field... fields) {
        return define(LayoutKind.TICKET, List.of(fields));
    }

    private static Outcome<BarcodeLayout, BarcodeRefusal> define(LayoutKind kind, List<Field> fields) {
        return BarcodeLayout.define(new LayoutId("T"), "test", kind, fields, Evidence.REPORTED, "test");
    }

    private static BarcodeLayout constructed(LayoutKind kind, List<Field> fields, Optional<Integer> labelValue) {
        return new BarcodeLayout(
                new LayoutId("T"),
                "test",
                Optional.empty(),
                kind,
                fields,
                labelValue,
                new CheckRule.None(),
                Optional.empty(),
                Optional.empty(),
                Evidence.REPORTED,
                "test");
    }

    private static <T> String field(Outcome<T, BarcodeRefusal> outcome) {
        return Spelled.refusal(outcome) instanceof BarcodeRefusal.LayoutInvalid invalid ? invalid.field() : "other";
    }
}
