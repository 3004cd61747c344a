package com.nuvana.lottery.domain;

import static com.nuvana.lottery.domain.Fixtures.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.money.MoneyRefusal;
import com.nuvana.lottery.domain.money.MoneyRefusal.AmountInvalid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    private static final AmountInvalid WHY = new AmountInvalid("-1", "0 or more");
    private static final Outcome<Integer, MoneyRefusal> SEVEN = Outcome.accepted(7);
    private static final Outcome<Integer, MoneyRefusal> REFUSED = Outcome.refused(WHY);

    @Nested
    class Folding {

        @Test
        void an_accepted_outcome_answers_with_its_value() {
            assertThat(SEVEN.<String>fold(value -> "got " + value, Refusal::code))
                    .isEqualTo("got 7");
        }

        @Test
        void a_refused_outcome_answers_with_its_refusal() {
            assertThat(REFUSED.<String>fold(value -> "got " + value, Refusal::code))
                    .isEqualTo("AMOUNT_INVALID");
        }
    }

    @Nested
    class Chaining {

        @Test
        void goes_on_with_an_accepted_value() {
            assertThat(SEVEN.then(value -> Outcome.<String, MoneyRefusal>accepted("is " + value)))
                    .isEqualTo(Outcome.accepted("is 7"));
        }

        @Test
        void ends_with_the_refusal_of_the_next_step() {
            assertThat(SEVEN.then(value -> Outcome.<String, AmountInvalid>refused(WHY)))
                    .isEqualTo(Outcome.refused(WHY));
        }

        @Test
        void passes_a_refusal_through_without_asking_on() {
            List<Integer> asked = new ArrayList<>();

            Outcome<String, MoneyRefusal> answer = REFUSED.then(value -> {
                asked.add(value);
                return Outcome.<String, MoneyRefusal>accepted("never");
            });

            assertThat(answer).isEqualTo(Outcome.refused(WHY));
            assertThat(asked).isEmpty();
        }
    }

    @Nested
    class Mapping {

        @Test
        void replaces_an_accepted_value() {
            assertThat(SEVEN.map(value -> value + 1)).isEqualTo(Outcome.accepted(8));
        }

        @Test
        void passes_a_refusal_through() {
            assertThat(REFUSED.map(value -> value + 1)).isEqualTo(REFUSED);
        }
    }

    @Test
    void an_outcome_seen_with_wider_types_is_the_same_outcome() {
        Outcome<Number, Refusal> seven = Outcome.from(SEVEN);
        Outcome<Number, Refusal> refused = Outcome.from(REFUSED);

        assertThat(seven).isEqualTo(SEVEN);
        assertThat(refused).isEqualTo(REFUSED);
    }

    @Nested
    class ATopic {

        @Test
        void is_of_a_pack_a_day_or_all_bins() {
            assertThat(Topic.pack(uuid(1)).text()).isEqualTo("pack:" + uuid(1));
            assertThat(Topic.day(uuid(1)).text()).isEqualTo("day:" + uuid(1));
            assertThat(Topic.bins().text()).isEqualTo("bins");
        }

        @Test
        void may_be_of_a_shift() {
            assertThat(new Topic("shift:" + uuid(1)).text()).isEqualTo("shift:" + uuid(1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "bin", "bins:1", "pack:", "pack:7", "store:01980000-0000-7000-8000-000000000001"})
        void of_another_form_cannot_exist(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Topic(text))
                    .withMessageContaining(text);
        }
    }
}
