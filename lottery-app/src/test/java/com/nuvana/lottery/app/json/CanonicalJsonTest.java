package com.nuvana.lottery.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static String written(String text) {
        return CanonicalJson.write(Json.of(text));
    }

    @Nested
    class Objects {

        @Test
        void without_a_field_are_two_braces() {
            assertThat(CanonicalJson.write(Json.Obj.EMPTY)).isEqualTo("{}");
        }

        @Test
        void have_no_white_space() {
            Json.Obj object = Json.Obj.EMPTY
                    .with("b", Json.of(List.of(Json.of("x"), Json.of(2))))
                    .with("a", 1);

            assertThat(CanonicalJson.write(object)).isEqualTo("{\"a\":1,\"b\":[\"x\",2]}");
        }

        @Test
        void have_their_fields_in_one_order_whatever_the_order_in_which_they_were_given() {
            Json.Obj one = Json.Obj.EMPTY.with("x", 1).with("y", 2);
            Json.Obj other = Json.Obj.EMPTY.with("y", 2).with("x", 1);

            assertThat(CanonicalJson.write(one)).isEqualTo(CanonicalJson.write(other));
            assertThat(one).isEqualTo(other);
        }

        /** The example of RFC 8785, section 3.2.3: the smiling face comes before the Hebrew letter. */
        @Test
        void have_their_fields_in_the_order_of_utf_16_units() {
            Json.Obj object = Json.Obj.EMPTY
                    .with("\u20ac", "Euro Sign")
                    .with("\r", "Carriage Return")
                    .with("\ufb33", "Hebrew Letter Dalet With Dagesh")
                    .with("1", "One")
                    .with("\ud83d\ude00", "Emoji: Grinning Face")
                    .with("\u0080", "Control")
                    .with("\u00f6", "Latin Small Letter O With Diaeresis");

            assertThat(CanonicalJson.write(object))
                    .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
        }

        @Test
        void order_capitals_before_small_letters_and_prefixes_before_longer_names() {
            Json.Obj object =
                    Json.Obj.EMPTY.with("a", 1).with("Z", 2).with("aa", 3).with("", 4);

            assertThat(CanonicalJson.write(object)).isEqualTo("{\"\":4,\"Z\":2,\"a\":1,\"aa\":3}");
        }

        @Test
        void within_objects_are_ordered_too() {
            Json.Obj inner = Json.Obj.EMPTY.with("b", 1).with("a", 2);

            assertThat(CanonicalJson.write(Json.Obj.EMPTY.with("o", inner))).isEqualTo("{\"o\":{\"a\":2,\"b\":1}}");
        }

        @Test
        void are_not_changed_by_adding_a_field() {
            Json.Obj before = Json.Obj.EMPTY.with("a", 1);

            Json.Obj after = before.with("b", 2);

            assertThat(CanonicalJson.write(before)).isEqualTo("{\"a\":1}");
            assertThat(CanonicalJson.write(after)).isEqualTo("{\"a\":1,\"b\":2}");
        }

        @Test
        void have_a_field_once_the_last_value_given() {
            assertThat(CanonicalJson.write(Json.Obj.EMPTY.with("a", 1).with("a", "x")))
                    .isEqualTo("{\"a\":\"x\"}");
            assertThat(CanonicalJson.write(Json.Obj.EMPTY.with("a", 1).withAll(Json.Obj.EMPTY.with("a", 2))))
                    .isEqualTo("{\"a\":2}");
        }

        @Test
        void cannot_be_changed_from_outside() {
            assertThatThrownBy(() -> Json.Obj.EMPTY.fields().put("a", Json.of(1)))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Texts {

        /** The example of RFC 8785, section 3.2.2.2, but for its numbers. */
        @Test
        void have_the_shortest_escapes() {
            assertThat(written("\u20ac$\u000F\nA'B\"\\\\\"/")).isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        }

        @ParameterizedTest
        @CsvSource({"8,\\b", "9,\\t", "10,\\n", "12,\\f", "13,\\r", "34,\\\"", "92,\\\\"})
        void name_seven_characters_by_two_signs(int character, String escaped) {
            assertThat(written(Character.toString(character))).isEqualTo("\"" + escaped + "\"");
        }

        @ParameterizedTest
        @CsvSource({"0,\\u0000", "1,\\u0001", "11,\\u000b", "14,\\u000e", "31,\\u001f"})
        void name_other_control_characters_by_their_number_in_small_letters(int character, String escaped) {
            assertThat(written(Character.toString(character))).isEqualTo("\"" + escaped + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "/", "<", "'", "\u007f", "\u0080", "\u2028", "\u2029", "ñ", "😀"})
        void leave_every_other_character_as_it_is(String character) {
            assertThat(written(character)).isEqualTo("\"" + character + "\"");
        }

        @Test
        void can_be_empty() {
            assertThat(written("")).isEqualTo("\"\"");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @ValueSource(longs = {0, 1, -1, 1_000_000, 9_007_199_254_740_991L, -9_007_199_254_740_991L})
        void are_written_in_plain_digits(long number) {
            assertThat(CanonicalJson.write(Json.of(number))).isEqualTo(Long.toString(number));
        }

        @ParameterizedTest
        @ValueSource(longs = {9_007_199_254_740_992L, -9_007_199_254_740_992L, Long.MAX_VALUE, Long.MIN_VALUE})
        void that_not_every_reader_keeps_exactly_are_refused(long number) {
            assertThatThrownBy(() -> Json.of(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Long.toString(number));
        }
    }

    @Nested
    class OtherValues {

        @Test
        void flags_are_true_and_false() {
            assertThat(CanonicalJson.write(Json.of(List.of(Json.Flag.TRUE, Json.Flag.FALSE))))
                    .isEqualTo("[true,false]");
        }

        @Test
        void arrays_keep_their_order() {
            assertThat(CanonicalJson.write(Json.of(List.of(Json.of(2), Json.of(1), Json.of(List.of())))))
                    .isEqualTo("[2,1,[]]");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-03T20:00:00Z,2026-03-03T20:00:00.000Z",
            "2026-03-03T20:00:00.1Z,2026-03-03T20:00:00.100Z",
            "2026-03-03T20:00:00.123456789Z,2026-03-03T20:00:00.123Z",
            "2026-03-03T20:00:00.999999999Z,2026-03-03T20:00:00.999Z",
            "1969-12-31T23:59:59.999Z,1969-12-31T23:59:59.999Z",
            "2024-02-29T00:00:00Z,2024-02-29T00:00:00.000Z"
        })
        void instants_are_text_in_utc_with_milliseconds(String instant, String text) {
            assertThat(CanonicalJson.write(Json.of(Instant.parse(instant)))).isEqualTo("\"" + text + "\"");
        }
    }
}
