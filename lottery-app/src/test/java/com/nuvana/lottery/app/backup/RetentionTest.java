package com.nuvana.lottery.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {

    private static final Instant NEWEST = Instant.parse("2026-11-24T23:00:00Z");

    private static BackupName daysAgo(int days, BackupReason reason) {
        return new BackupName(NEWEST.minus(Duration.ofDays(days)), 10_000 - days, reason);
    }

    private static List<BackupName> eachDay(int days, BackupReason reason) {
        List<BackupName> names = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            names.add(daysAgo(day, reason));
        }
        return names;
    }

    private static List<BackupName> kept(List<BackupName> all, BackupName justMade) {
        List<BackupName> kept = new ArrayList<>(all);
        kept.removeAll(Retention.surplus(all, justMade));
        return kept;
    }

    @Test
    void fourteen_closes_all_stay() {
        List<BackupName> all = eachDay(14, BackupReason.CLOSE);

        assertThat(Retention.surplus(all, all.get(0))).isEmpty();
    }

    @Test
    void of_the_closes_before_the_newest_of_each_month_stays() {
        List<BackupName> all = eachDay(100, BackupReason.CLOSE);

        List<BackupName> before = kept(all, all.get(0)).subList(14, 18);

        assertThat(before)
                .extracting(BackupName::at)
                .extracting(Instant::toString)
                .containsExactly(
                        "2026-11-10T23:00:00Z", "2026-10-31T23:00:00Z", "2026-09-30T23:00:00Z", "2026-08-31T23:00:00Z");
        assertThat(kept(all, all.get(0))).hasSize(18);
    }

    @Test
    void of_months_twelve_stay() {
        List<BackupName> all = eachDay(1_000, BackupReason.CLOSE);

        List<BackupName> kept = kept(all, all.get(0));

        assertThat(kept).hasSize(14 + 12);
        assertThat(kept.get(25).at()).isEqualTo("2025-12-31T23:00:00Z");
    }

    /** Kept night after night, a backup of a month is not thinned out before its time. */
    @Test
    void years_of_nights_leave_the_same_as_one_look_at_the_end() {
        TreeSet<BackupName> there = new TreeSet<>(BackupName.NEWEST_FIRST);
        List<BackupName> nights = eachDay(800, BackupReason.CLOSE);
        for (int night = nights.size() - 1; night >= 0; night--) {
            there.add(nights.get(night));
            Retention.surplus(there, nights.get(night)).forEach(there::remove);
        }

        assertThat(there).containsExactlyElementsOf(kept(nights, nights.get(0)));
    }

    @ParameterizedTest
    @EnumSource(names = {"MIGRATION", "RESTORE"})
    void of_those_before_a_change_three_stay(BackupReason reason) {
        List<BackupName> all = eachDay(5, reason);

        assertThat(Retention.surplus(all, all.get(0))).containsExactly(all.get(3), all.get(4));
    }

    @Test
    void those_made_by_hand_stay() {
        List<BackupName> all = eachDay(500, BackupReason.BY_HAND);

        assertThat(Retention.surplus(all, all.get(0))).isEmpty();
    }

    @Test
    void one_reason_counts_nothing_of_another() {
        List<BackupName> all = new ArrayList<>();
        for (BackupReason reason : BackupReason.values()) {
            all.addAll(eachDay(3, reason));
        }

        assertThat(Retention.surplus(all, all.get(0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_one_just_made_stays_though_the_clock_was_set_back(BackupReason reason) {
        BackupName justMade = daysAgo(5_000, reason);
        List<BackupName> all = new ArrayList<>(eachDay(1_000, reason));
        all.add(justMade);

        assertThat(Retention.surplus(all, justMade)).noneMatch(Predicate.isEqual(justMade));
    }

    /** A dead battery: from some night on the clock begins at the same day of long ago whenever it is switched on. */
    @Test
    void the_closes_since_the_clock_was_set_back_stay_like_any_other() {
        List<BackupName> there = new ArrayList<>(eachDay(100, BackupReason.CLOSE));
        List<BackupName> since = new ArrayList<>();
        for (int night = 1; night <= 20; night++) {
            BackupName made = new BackupName(Instant.parse("2000-01-01T00:10:00Z"), 10_000 + night, BackupReason.CLOSE);
            since.add(made);
            there.add(made);
            there.removeAll(Retention.surplus(there, made));
        }

        assertThat(there).containsAll(since.subList(6, 20));
    }

    /** Somebody tries one backup after the other: what was booked before the first try is held by the oldest. */
    @Test
    void the_longest_journal_stays_however_many_restores_follow() {
        BackupName before = new BackupName(NEWEST, 500, BackupReason.RESTORE);
        List<BackupName> there = new ArrayList<>(List.of(before));
        for (int restore = 1; restore <= 10; restore++) {
            BackupName made = new BackupName(NEWEST.plusSeconds(restore), 100 + restore % 2, BackupReason.RESTORE);
            there.add(made);
            there.removeAll(Retention.surplus(there, made));
        }

        assertThat(there).contains(before);
    }
}
