package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.STORE_MANAGER;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.TOMORROW;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.origin;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.day.Days.HASH;
import static com.nuvana.lottery.domain.day.Days.TOKEN;
import static com.nuvana.lottery.domain.day.Days.label;
import static com.nuvana.lottery.domain.day.Days.opening;
import static com.nuvana.lottery.domain.day.Days.preparation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.day.DayRefusal.OnboardingNotCompleted;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessDayTest {

    private static OpenDay open(Onboarding onboarding) {
        return new OpenDay(opening(TODAY, onboarding));
    }

    private static CloseRecord record(DayLabel closedAs) {
        return new CloseRecord(
                TOKEN,
                closedAs,
                NOON,
                STORE_MANAGER,
                DayTotals.of(List.of()),
                HASH,
                JournalHead.EMPTY,
                opening(TOMORROW, Onboarding.NONE));
    }

    @Nested
    class TheFirstDayEver {

        private final DayOpening first = opening(TODAY, Onboarding.UNDER_WAY);

        @Test
        void opens_and_tells_that_there_is_none_before() {
            var change = OpenDay.first(first, origin());

            assertThat(change.next()).isEqualTo(new OpenDay(first));
            assertThat(change.facts()).containsExactly(new DayFact.DayOpened(first, Optional.empty(), origin()));
        }

        @Test
        void is_told_under_its_own_topic() {
            DayFact fact = OpenDay.first(first, origin()).facts().get(0);

            assertThat(fact.kind()).isEqualTo("DAY_OPENED");
            assertThat(fact.version()).isEqualTo(1);
            assertThat(fact.topic()).isEqualTo(Topic.day(TODAY.value()));
        }

        @Test
        void cannot_be_prepared_while_packs_are_being_entered() {
            assertThat(refusal(open(Onboarding.UNDER_WAY).onboarded()))
                    .isEqualTo(new OnboardingNotCompleted(label("2026-03-03", 1)));
        }

        @Test
        void completes_onboarding_once_and_tells_how_many_packs_were_entered() {
            var change = open(Onboarding.UNDER_WAY).completeOnboarding(12, origin());

            assertThat(change.next()).isEqualTo(open(Onboarding.COMPLETED));
            assertThat(change.facts()).containsExactly(new DayFact.OnboardingCompleted(TODAY, 12, origin()));
            assertThat(change.facts().get(0).kind()).isEqualTo("ONBOARDING_COMPLETED");
        }
    }

    @Nested
    class ADayWithoutOnboarding {

        @ParameterizedTest
        @EnumSource(names = {"NONE", "COMPLETED"})
        void may_be_prepared(Onboarding onboarding) {
            assertThat(accepted(open(onboarding).onboarded())).isEqualTo(open(onboarding));
        }

        @ParameterizedTest
        @EnumSource(names = {"NONE", "COMPLETED"})
        void completes_it_without_change_and_tells_nothing(Onboarding onboarding) {
            var change = open(onboarding).completeOnboarding(12, origin());

            assertThat(change.next()).isEqualTo(open(onboarding));
            assertThat(change.facts()).isEmpty();
        }
    }

    @Nested
    class APreparedDay {

        private final PreparedDay prepared = open(Onboarding.NONE).prepare(preparation(List.of()));

        @Test
        void holds_its_preparation() {
            assertThat(prepared).isEqualTo(new PreparedDay(opening(TODAY, Onboarding.NONE), preparation(List.of())));
        }

        @Test
        void is_open_again_without_it_when_cancelled() {
            assertThat(prepared.reopened()).isEqualTo(open(Onboarding.NONE));
        }

        @Test
        void closes_and_opens_the_next_in_that_order() {
            DayOpening next = opening(TOMORROW, Onboarding.NONE);
            var closed = new DayFact.DayClosed(
                    prepared.opening(), record(label("2026-03-03", 1)), List.of(), List.of(), origin());

            var change = prepared.close(closed, next, origin());

            assertThat(change.next()).isEqualTo(new ClosedDay(prepared.opening(), closed.record()));
            assertThat(change.facts())
                    .containsExactly(closed, new DayFact.DayOpened(next, Optional.of(TODAY), origin()));
        }

        @Test
        void tells_its_close_under_its_own_topic() {
            var closed = new DayFact.DayClosed(
                    prepared.opening(), record(label("2026-03-03", 1)), List.of(), List.of(), origin());

            assertThat(closed.kind()).isEqualTo("DAY_CLOSED");
            assertThat(closed.topic()).isEqualTo(Topic.day(TODAY.value()));
        }
    }

    @Nested
    class TheLabelOfADay {

        @Test
        void is_that_of_its_opening_until_it_is_closed() {
            assertThat(open(Onboarding.NONE).label()).isEqualTo(label("2026-03-03", 1));
            assertThat(open(Onboarding.NONE).prepare(preparation(List.of())).label())
                    .isEqualTo(label("2026-03-03", 1));
        }

        @Test
        void is_the_restated_one_once_it_is_closed() {
            var closed = new ClosedDay(opening(TODAY, Onboarding.NONE), record(label("2026-03-01", 2)));

            assertThat(closed.label()).isEqualTo(label("2026-03-01", 2));
            assertThat(closed.id()).isEqualTo(TODAY);
        }
    }

    @Nested
    class HexText {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "0123456789abcdef",
                    "0123456789ABCDEF0123456789ABCDEF",
                    "g123456789abcdef0123456789abcdef"
                })
        void of_another_form_is_no_token(String text) {
            assertThat(CloseToken.isValid(text)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> new CloseToken(text));
        }

        @Test
        void of_32_digits_is_a_token_and_of_64_a_hash() {
            assertThat(TOKEN).hasToString("0123456789abcdef0123456789abcdef");
            assertThat(HASH).hasToString("ab".repeat(32));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ab", "AB"})
        void of_another_form_is_no_hash(String pair) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash(pair.repeat(31)));
            assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("AB".repeat(32)));
            assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("0g".repeat(32)));
            assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("0:".repeat(32)));
        }

        @Test
        void of_the_empty_journal_is_64_zeros() {
            assertThat(JournalHead.EMPTY).isEqualTo(new JournalHead(0, new ContentHash("0".repeat(64))));
        }
    }
}
