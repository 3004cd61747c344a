package com.nuvana.lottery.domain.ticket;

import static com.nuvana.lottery.domain.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTypesTest {

    @Nested
    class APosition {

        @ParameterizedTest
        @ValueSource(ints = {-1, 1001, Integer.MIN_VALUE})
        void outside_0_to_1000_is_a_bug_and_names_the_value(int gone) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TicketPosition(gone))
                    .withMessageContaining(Integer.toString(gone));
        }

        @Test
        void of_0_is_untouched() {
            assertThat(TicketPosition.UNTOUCHED).isEqualTo(at(0));
            assertThat(at(0).isUntouched()).isTrue();
            assertThat(at(1).isUntouched()).isFalse();
        }

        @Test
        void is_behind_another_when_fewer_tickets_are_gone() {
            assertThat(at(4).isBehind(at(5))).isTrue();
            assertThat(at(5).isBehind(at(5))).isFalse();
            assertThat(at(6).isBehind(at(5))).isFalse();
            assertThat(at(4)).isLessThan(at(5));
        }
    }

    @Nested
    class ARange {

        @Test
        void sells_to_minus_from() {
            assertThat(new TicketRange(at(15), at(47)).sold()).isEqualTo(new TicketCount(32));
        }

        @Test
        void that_goes_back_takes_tickets_back() {
            assertThat(new TicketRange(at(25), at(15)).sold()).isEqualTo(new TicketCount(-10));
            assertThat(new TicketRange(at(15), at(25)).reversed()).isEqualTo(new TicketRange(at(25), at(15)));
        }

        @Test
        void that_stands_sells_nothing() {
            assertThat(TicketRange.standing(at(15)).sold()).isEqualTo(TicketCount.NONE);
        }
    }

    @Nested
    class ACount {

        @Test
        void adds_up() {
            assertThat(new TicketCount(15).plus(new TicketCount(-10))).isEqualTo(new TicketCount(5));
        }

        @Test
        void never_overflows_silently() {
            assertThatThrownBy(() -> new TicketCount(Integer.MAX_VALUE).plus(new TicketCount(1)))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Nested
    class AFirstTicket {

        @ParameterizedTest
        @ValueSource(ints = {-1, 2, 100})
        void other_than_0_and_1_is_a_bug(int number) {
            assertThat(FirstTicket.isValid(number)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FirstTicket(number))
                    .withMessageContaining(Integer.toString(number));
        }

        @ParameterizedTest
        @CsvSource({"0, 1, 0", "1, 1, 1", "0, 1000, 999", "1, 75, 75"})
        void makes_the_last_one_first_plus_n_minus_1(int first, int size, int last) {
            assertThat(new FirstTicket(first).last(new PackSize(size))).isEqualTo(last);
        }
    }

    @Nested
    class APackSize {

        @ParameterizedTest
        @ValueSource(ints = {1, 75, 1000})
        void of_1_to_1000_exists(int tickets) {
            assertThat(PackSize.isValid(tickets)).isTrue();
            assertThat(new PackSize(tickets).soldOut()).isEqualTo(at(tickets));
        }

        @Test
        void leaves_what_is_not_gone() {
            assertThat(new PackSize(75).remainingAt(at(12))).isEqualTo(new TicketCount(63));
        }
    }

    @Nested
    class AWidth {

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 7})
        void outside_1_to_6_is_a_bug(int digits) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TicketWidth(digits))
                    .withMessageContaining(Integer.toString(digits));
        }

        @Test
        void prints_leading_zeros() {
            assertThat(new TicketWidth(3).print(8)).hasToString("008");
            assertThat(new TicketWidth(3).print(999)).hasToString("999");
            assertThat(new TicketWidth(1).print(0)).hasToString("0");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 1000})
        void does_not_print_what_does_not_fit(int number) {
            assertThat(new TicketWidth(3).fits(number)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TicketWidth(3).print(number))
                    .withMessageContaining(Integer.toString(number));
        }

        @Test
        void fits_what_it_can_print() {
            assertThat(new TicketWidth(3).fits(0)).isTrue();
            assertThat(new TicketWidth(3).fits(999)).isTrue();
        }
    }

    @Nested
    class ATicketNumber {

        @ParameterizedTest
        @ValueSource(strings = {"", "1234567890", "00x", "-01", "0 1", "٠٠٧"})
        void is_1_to_9_ascii_digits(String digits) {
            assertThatIllegalArgumentException().isThrownBy(() -> new TicketNumber(digits));
        }

        @Test
        void keeps_its_zeros_and_knows_its_value() {
            assertThat(new TicketNumber("008")).hasToString("008").isNotEqualTo(new TicketNumber("8"));
            assertThat(new TicketNumber("008").value()).isEqualTo(8);
        }
    }

    @Test
    void the_opposite_of_a_direction_is_the_other_end() {
        assertThat(Direction.UP.opposite()).isEqualTo(Direction.DOWN);
        assertThat(Direction.DOWN.opposite()).isEqualTo(Direction.UP);
    }
}
