package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.day.Days.date;
import static com.nuvana.lottery.domain.day.Days.label;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.CutOff;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDateTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        Tue 3 March 2026 23:30,              2026-03-04T05:30:00Z,     2026-03-04, 2026-03-03
        Wed 4 March 00:20,                   2026-03-04T06:20:00Z,     2026-03-04, 2026-03-04
        Tue 3 March 14:00,                   2026-03-03T20:00:00Z,     2026-03-03, 2026-03-03
        Tue 3 March 17:59:59,                2026-03-03T23:59:59Z,     2026-03-03, 2026-03-03
        Tue 3 March 17:59:59.999,            2026-03-03T23:59:59.999Z, 2026-03-03, 2026-03-03
        Tue 3 March 18:00:00,                2026-03-04T00:00:00Z,     2026-03-04, 2026-03-03
        Sun 8 March 01:50 before the jump,   2026-03-08T07:50:00Z,     2026-03-08, 2026-03-08
        Sun 8 March 03:20 after the jump,    2026-03-08T08:20:00Z,     2026-03-08, 2026-03-08
        Sun 1 November 01:30 first time,     2026-11-01T06:30:00Z,     2026-11-01, 2026-11-01
        Sun 1 November 01:30 second time,    2026-11-01T07:30:00Z,     2026-11-01, 2026-11-01
        Thu 31 December 17:59:59,            2026-12-31T23:59:59Z,     2026-12-31, 2026-12-31
        Thu 31 December 18:00:00,            2027-01-01T00:00:00Z,     2027-01-01, 2026-12-31
        """)
    void a_day_gets_its_date_from_the_opening_instant_and_the_cut_off(
            String opened, Instant instant, String atSix, String atMidnight) {
        assertThat(BusinessDate.atOpening(instant, CHICAGO, accepted(CutOff.parse("18:00"))))
                .isEqualTo(date(atSix));
        assertThat(BusinessDate.atOpening(instant, CHICAGO, accepted(CutOff.parse("24:00"))))
                .isEqualTo(date(atMidnight));
    }

    @Test
    void dates_are_ordered_and_read_as_iso() {
        assertThat(date("2026-03-03"))
                .isLessThan(date("2026-03-04"))
                .hasToString("2026-03-03")
                .isEqualTo(date("2026-03-04").plusDays(-1));
    }

    @Nested
    class TheNextDay {

        @ParameterizedTest
        @CsvSource({"2026-03-03, 2026-03-03", "2026-03-03, 2026-03-04", "2026-03-03, 2026-03-07"})
        void follows_the_opening_rule(String closing, String byRule) {
            assertThat(NextDay.after(date(closing), date(byRule)))
                    .isEqualTo(new NextDay(date(byRule), ClockReading.FORWARD));
        }

        @Test
        void one_day_before_the_closing_one_takes_the_closing_ones_date() {
            assertThat(NextDay.after(date("2026-03-04"), date("2026-03-03")))
                    .isEqualTo(new NextDay(date("2026-03-04"), ClockReading.FORWARD));
        }

        @ParameterizedTest
        @CsvSource({"2026-03-05, 2026-03-03", "2026-03-05, 2025-03-05"})
        void further_back_follows_the_rule_and_says_that_the_clock_disagrees(String closing, String byRule) {
            assertThat(NextDay.after(date(closing), date(byRule)))
                    .isEqualTo(new NextDay(date(byRule), ClockReading.BEHIND));
        }
    }

    @Nested
    class ALabel {

        @Test
        void shows_its_ordinal_from_the_second_day_of_a_date() {
            assertThat(label("2026-03-03", 1)).hasToString("2026-03-03");
            assertThat(label("2026-03-03", 2)).hasToString("2026-03-03 #2");
        }

        @Test
        void counts_from_1() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> label("2026-03-03", 0))
                    .withMessageContaining("0");
        }
    }
}
