package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which checks a layout can be given. */
class LayoutCheckTest {

    private static final Field GAME = Field.of(FieldRole.GAME, 4);
    private static final Field PACK = Field.of(FieldRole.PACK, 7);
    private static final Field TICKET = Field.of(FieldRole.TICKET, 3);
    private static final Field SIZE = Field.of(FieldRole.PACK_SIZE, 3);
    private static final Field CHECK = Field.of(FieldRole.CHECK, 1);

    static Stream<Arguments> uncomputable() {
        CheckRule sum = sum(0, 10, new DigitSpan(1, 4));
        Field vary = Field.opaque(1, 2);
        return Stream.of(
                Arguments.of("sum without check", sum, List.of(GAME, PACK, TICKET)),
                Arguments.of(
                        "luhn without check", new CheckRule.Luhn(UnfilledRule.CHECKED), List.of(GAME, PACK, TICKET)),
                Arguments.of(
                        "mod 10 of two digits",
                        new CheckRule.Mod10(UnfilledRule.CHECKED),
                        List.of(GAME, PACK, TICKET, Field.of(FieldRole.CHECK, 2))),
                Arguments.of("constant below 0", sum(-1, 10, new DigitSpan(1, 4)), List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of(
                        "endless constant",
                        sum(Integer.MAX_VALUE, 10, new DigitSpan(1, 4)),
                        List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of("modulus 1", sum(0, 1, new DigitSpan(1, 4)), List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of("modulus 11", sum(0, 11, new DigitSpan(1, 4)), List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of("covers nothing", sum(0, 10), List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of("covers digit 0", sum(0, 10, new DigitSpan(0, 4)), List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of("turned round", sum(0, 10, new DigitSpan(4, 3)), List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of("covers itself", sum(0, 10, new DigitSpan(1, 15)), List.of(GAME, PACK, TICKET, CHECK)),
                Arguments.of("beyond the end", sum(0, 10, new DigitSpan(13, 16)), List.of(GAME, CHECK, PACK, TICKET)),
                Arguments.of(
                        "covers moving digits",
                        sum(0, 10, new DigitSpan(1, 6)),
                        List.of(GAME, CHECK, vary, PACK, TICKET)),
                Arguments.of("moves itself", sum, List.of(GAME, PACK, TICKET, vary, CHECK)),
                Arguments.of(
                        "unfilled without size",
                        new CheckRule.Luhn(UnfilledRule.REPORTED),
                        List.of(GAME, PACK, TICKET, CHECK)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uncomputable")
    void that_cannot_be_computed_is_refused(String what, CheckRule rule, List<Field> fields) {
        assertThat(field(define(LayoutKind.TICKET, fields).then(layout -> layout.withCheck(rule))))
                .isEqualTo("check");
    }

    @Test
    void may_cover_digits_on_both_sides_of_itself() {
        CheckRule rule = sum(0, 10, new DigitSpan(1, 4), new DigitSpan(6, 15));

        assertThat(ticket(GAME, CHECK, PACK, TICKET).then(layout -> layout.withCheck(rule)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void may_be_unfilled_where_there_is_a_size() {
        CheckRule rule = new CheckRule.Luhn(UnfilledRule.REPORTED);

        assertThat(ticket(GAME, PACK, TICKET, SIZE, CHECK).then(layout -> layout.withCheck(rule)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private static CheckRule sum(int constant, int modulus, DigitSpan... covered) {
        return new CheckRule.Sum(constant, modulus, List.of(covered), UnfilledRule.CHECKED);
    }

    private static Outcome<BarcodeLayout, BarcodeRefusal> ticket(Field... fields) {
        return define(LayoutKind.TICKET, List.of(fields));
    }

    private static Outcome<BarcodeLayout, BarcodeRefusal> define(LayoutKind kind, List<Field> fields) {
        return BarcodeLayout.define(new LayoutId("T"), "test", kind, fields, Evidence.REPORTED, "test");
    }

    private static <T> String field(Outcome<T, BarcodeRefusal> outcome) {
        return Spelled.refusal(outcome) instanceof BarcodeRefusal.LayoutInvalid invalid ? invalid.field() : "other";
    }
}
