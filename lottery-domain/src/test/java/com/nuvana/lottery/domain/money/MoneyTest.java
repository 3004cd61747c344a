package com.nuvana.lottery.domain.money;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.money.MoneyRefusal.AmountInvalid;
import com.nuvana.lottery.domain.ticket.TicketCount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Nested
    class DollarsAsText {

        @ParameterizedTest
        @CsvSource({"5, 500", "2.5, 250", "12.50, 1250", "0, 0", "0.01, 1", "007, 700", "999999999.99, 99999999999"})
        void become_whole_cents(String text, long cents) {
            assertThat(accepted(Money.parseDollars(text))).isEqualTo(new Money(cents));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "-1",
                    "+1",
                    "1.",
                    ".5",
                    "1.234",
                    "1,000",
                    "1e3",
                    "$5",
                    "5 ",
                    "1234567890",
                    "NaN",
                    "٥",
                    "5\n"
                })
        void of_any_other_form_are_refused_and_shown(String text) {
            var why = refusal(Money.parseDollars(text));

            assertThat(why).isInstanceOfSatisfying(AmountInvalid.class, amount -> {
                assertThat(amount.given()).isEqualTo(text);
                assertThat(amount.allowed()).isNotBlank();
            });
            assertThat(why.code()).isEqualTo("AMOUNT_INVALID");
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void adds_subtracts_and_multiplies_exactly() {
            assertThat(new Money(500).plus(new Money(250))).isEqualTo(new Money(750));
            assertThat(new Money(500).minus(new Money(750))).isEqualTo(new Money(-250));
            assertThat(new Money(250).times(new TicketCount(30))).isEqualTo(new Money(7_500));
            assertThat(new Money(500).times(new TicketCount(-10))).isEqualTo(new Money(-5_000));
        }

        @Test
        void never_overflows_silently() {
            var most = new Money(Long.MAX_VALUE);

            assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1)))
                    .isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> most.times(new TicketCount(2))).isInstanceOf(ArithmeticException.class);
        }

        @Test
        void compares_by_amount() {
            assertThat(Money.ZERO).isLessThan(new Money(1)).isGreaterThan(new Money(-1));
        }
    }
}
