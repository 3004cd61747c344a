package com.nuvana.lottery.domain.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaySpanTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant OPENED = Instant.parse("2026-03-04T05:30:00Z"); // 3 March, 23:30

    private static DaySpan after(Duration passed) {
        return DaySpan.of(OPENED, OPENED.plus(passed), CHICAGO);
    }

    @Test
    void is_told_by_local_dates() {
        DaySpan span = after(Duration.ofHours(1));

        assertThat(span.opened()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(span.until()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(span.days()).isEqualTo(1);
    }

    @Test
    void is_long_beyond_24_hours() {
        assertThat(after(Duration.ofHours(24)).isLong()).isFalse();
        assertThat(after(Duration.ofHours(24).plusMillis(1)).isLong()).isTrue();
    }

    @Test
    void of_a_clock_set_back_is_not_long() {
        assertThat(after(Duration.ofDays(-3)).isLong()).isFalse();
        assertThat(after(Duration.ofDays(-3)).days()).isEqualTo(-3);
    }
}
