package com.nuvana.lottery.domain.employee;

import static com.nuvana.lottery.domain.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PinTriesTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** As a log-in does it: first what counts now, then one more wrong try. */
    private static PinTries wrong(PinTries tries, Instant now) {
        return tries.at(now).andWrong(now);
    }

    private static PinTries wrong(int times) {
        PinTries tries = PinTries.NONE;
        for (int time = 0; time < times; time++) {
            tries = wrong(tries, NOON);
        }
        return tries;
    }

    @Nested
    class WrongTries {

        @Test
        void leave_one_less_each() {
            assertThat(PinTries.NONE.left()).isEqualTo(5);
            assertThat(wrong(1).left()).isEqualTo(4);
            assertThat(wrong(4).left()).isEqualTo(1);
            assertThat(wrong(5).left()).isZero();
        }

        @Test
        void do_not_lock_before_the_fifth() {
            assertThat(wrong(4)).isEqualTo(new PinTries(4, Optional.empty()));
        }

        @Test
        void lock_with_the_fifth_for_15_minutes() {
            assertThat(wrong(5)).isEqualTo(new PinTries(5, Optional.of(NOON.plus(QUARTER))));
        }

        @Test
        void never_expire_by_themselves_before_the_fifth() {
            assertThat(wrong(4).at(NOON.plus(Duration.ofDays(30)))).isEqualTo(wrong(4));
        }
    }

    @Nested
    class ALock {

        private final PinTries locked = wrong(5);

        @Test
        void holds_until_its_time() {
            assertThat(locked.at(NOON.plus(QUARTER).minusMillis(1))).isEqualTo(locked);
        }

        @Test
        void is_over_with_its_tries_at_its_time() {
            assertThat(locked.at(NOON.plus(QUARTER))).isEqualTo(PinTries.NONE);
        }

        @Test
        void is_not_prolonged_by_tries_while_it_lasts() {
            Instant later = NOON.plus(Duration.ofMinutes(10));

            assertThat(wrong(locked, later).lockedUntil()).contains(NOON.plus(QUARTER));
        }

        @Test
        void is_cut_to_15_minutes_when_the_clock_was_set_back_a_day() {
            Instant yesterday = NOON.minus(Duration.ofDays(1));

            assertThat(locked.at(yesterday)).isEqualTo(new PinTries(5, Optional.of(yesterday.plus(QUARTER))));
        }

        @Test
        void needs_five_new_wrong_tries_once_it_is_over() {
            Instant over = NOON.plus(QUARTER);

            assertThat(wrong(locked, over)).isEqualTo(new PinTries(1, Optional.empty()));
        }
    }
}
