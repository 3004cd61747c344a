package com.nuvana.lottery.domain.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementRuleTest {

    @Nested
    class By_days {

        @ParameterizedTest
        @CsvSource({
            "45, 2026-01-10, 2026-02-24",
            "50, 2026-01-10, 2026-03-01",
            "45, 2028-01-16, 2028-03-01",
            "1, 2026-12-31, 2027-01-01"
        })
        void a_pack_is_due_exactly_so_many_days_after_its_activation(int days, LocalDate activated, LocalDate due) {
            SettlementRule rule = SettlementRule.lowTierOrDays(70, days);

            assertThat(rule.dueDate(activated, SettlementPlan.STANDARD)).contains(due);
        }

        @Test
        void the_other_plan_has_its_own_days() {
            SettlementRule rule = SettlementRule.lowTierOrDays(80, 50).orOnOtherPlan(21);

            assertThat(rule.dueDate(LocalDate.of(2026, 1, 10), SettlementPlan.OTHER))
                    .contains(LocalDate.of(2026, 1, 31));
        }

        @ParameterizedTest
        @ValueSource(strings = {"STANDARD", "OTHER"})
        void an_unknown_rule_gives_no_date(SettlementPlan plan) {
            assertThat(SettlementRule.NOT_SEEN.dueDate(LocalDate.of(2026, 1, 10), plan))
                    .isEmpty();
        }
    }

    @Nested
    class By_share {

        private final SettlementRule rule = SettlementRule.lowTierOrDays(70, 45);

        @ParameterizedTest
        @CsvSource({
            "75, 52, false",
            "75, 53, true",
            "75, 75, true",
            "10, 7, true",
            "10, 6, false",
            "1, 0, false",
            "1, 1, true",
            "1000, 700, true",
            "1000, 699, false"
        })
        void the_estimate_counts_tickets_gone_against_the_size(int size, int gone, boolean reached) {
            assertThat(rule.isShareReached(new TicketPosition(gone), new PackSize(size), SettlementPlan.STANDARD))
                    .isEqualTo(reached);
        }

        @Test
        void the_other_plan_knows_no_share() {
            assertThat(rule.orOnOtherPlan(21)
                            .isShareReached(new TicketPosition(75), new PackSize(75), SettlementPlan.OTHER))
                    .isFalse();
        }

        @Test
        void an_unknown_share_is_never_reached() {
            assertThat(SettlementRule.NOT_SEEN.isShareReached(
                            new TicketPosition(75), new PackSize(75), SettlementPlan.STANDARD))
                    .isFalse();
        }
    }

    @Test
    void each_occasion_is_answered_by_itself() {
        SettlementRule rule = SettlementRule.NOT_SEEN
                .atSoldOut(Stated.YES)
                .atActivation(Stated.NO)
                .atGameEnd(Stated.YES)
                .byHand(Stated.NO);

        assertThat(rule)
                .isEqualTo(new SettlementRule(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Stated.YES,
                        Stated.NO,
                        Stated.YES,
                        Stated.NO));
    }

    @Test
    void numbers_out_of_range_are_refused() {
        assertThatThrownBy(() -> SettlementRule.lowTierOrDays(0, 45)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SettlementRule.lowTierOrDays(101, 45)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SettlementRule.lowTierOrDays(70, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SettlementRule.NOT_SEEN.orOnOtherPlan(367))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
