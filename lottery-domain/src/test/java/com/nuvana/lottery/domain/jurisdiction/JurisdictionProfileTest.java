package com.nuvana.lottery.domain.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionProfileTest {

    private static final Provenance SOMEBODY = Provenance.of("somebody", Evidence.REPORTED);
    private static final JurisdictionProfile BLANK =
            JurisdictionProfile.blank(new StateCode("NY"), "New York", SOMEBODY);

    @Nested
    class Blank {

        @Test
        void knows_nothing_and_assumes_nothing() {
            assertThat(BLANK.term()).isEmpty();
            assertThat(BLANK.layouts()).isEmpty();
            assertThat(BLANK.numbers()).isEqualTo(PrintedNumbers.NOT_SEEN);
            assertThat(BLANK.settlement()).isEqualTo(SettlementRule.NOT_SEEN);
            assertThat(BLANK.rates()).isEqualTo(Rates.NOT_SEEN);
            assertThat(BLANK.week()).isEqualTo(SettlementWeek.NOT_SEEN);
            assertThat(BLANK.returns()).isEqualTo(ReturnRules.NOT_SEEN);
            assertThat(BLANK.remarks()).isEmpty();
        }

        @Test
        void is_filled_in_part_by_part() {
            PrintedNumbers numbers =
                    PrintedNumbers.widths(5, 6, 3).withFirst(new FirstTicket(0)).withDirection(Direction.DOWN);
            SettlementRule settlement = SettlementRule.lowTierOrDays(75, 60);
            Rates rates = Rates.commission(new Rate(600)).andCashing(new Rate(150));
            SettlementWeek week = new SettlementWeek(Optional.of(DayOfWeek.SUNDAY), Optional.of(3));
            ReturnRules returns = ReturnRules.NOT_SEEN.withPartial(Stated.YES);

            JurisdictionProfile filled = BLANK.calling(PackTerm.BOOK)
                    .withLayouts(List.of(new LayoutId("NY-1")))
                    .withNumbers(numbers)
                    .withSettlement(settlement)
                    .withRates(rates)
                    .withWeek(week)
                    .withReturns(returns)
                    .remarking(List.of("asked by telephone"));

            assertThat(filled)
                    .isEqualTo(new JurisdictionProfile(
                            new StateCode("NY"),
                            "New York",
                            Optional.of(PackTerm.BOOK),
                            List.of(new LayoutId("NY-1")),
                            numbers,
                            settlement,
                            rates,
                            week,
                            returns,
                            List.of("asked by telephone"),
                            SOMEBODY));
        }
    }

    @Nested
    class Dated {

        private final JurisdictionProfile second = BLANK.per(SOMEBODY.from(LocalDate.of(2024, 1, 1)));
        private final JurisdictionProfile third = BLANK.per(SOMEBODY.from(LocalDate.of(2025, 1, 1)));

        @Test
        void holds_from_its_date_until_the_next() {
            List<JurisdictionProfile> dated = List.of(third, BLANK, second);

            assertThat(JurisdictionProfile.inForce(dated, LocalDate.of(2023, 12, 31)))
                    .contains(BLANK);
            assertThat(JurisdictionProfile.inForce(dated, LocalDate.of(2024, 1, 1)))
                    .contains(second);
            assertThat(JurisdictionProfile.inForce(dated, LocalDate.of(2024, 12, 31)))
                    .contains(second);
            assertThat(JurisdictionProfile.inForce(dated, LocalDate.of(2025, 1, 1)))
                    .contains(third);
        }

        @Test
        void is_absent_before_its_first_date() {
            assertThat(JurisdictionProfile.inForce(List.of(second), LocalDate.of(2023, 1, 1)))
                    .isEmpty();
        }
    }

    @Nested
    class A_deadline {

        @ParameterizedTest
        @CsvSource({
            "2026-01-09, 5, BUSINESS, 2026-01-16",
            "2026-01-10, 1, BUSINESS, 2026-01-12",
            "2026-01-12, 4, BUSINESS, 2026-01-16",
            "2026-01-12, 5, BUSINESS, 2026-01-19",
            "2026-01-10, 30, CALENDAR, 2026-02-09"
        })
        void ends_on_its_last_day(LocalDate from, int days, DayKind kind, LocalDate last) {
            assertThat(new Deadline(days, kind).lastDay(from)).isEqualTo(last);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 367})
        void of_impossible_length_is_refused(int days) {
            refused(() -> new Deadline(days, DayKind.CALENDAR));
        }
    }

    @Nested
    class A_week {

        @Test
        void that_begins_on_sunday_is_swept_on_wednesday_four_days_after() {
            assertThat(new SettlementWeek(Optional.of(DayOfWeek.SUNDAY), Optional.of(4)).sweepDay())
                    .contains(DayOfWeek.WEDNESDAY);
        }

        @Test
        void is_not_swept_before_its_end() {
            refused(() -> new SettlementWeek(Optional.empty(), Optional.of(0)));
            refused(() -> new SettlementWeek(Optional.empty(), Optional.of(32)));
        }
    }

    @Test
    void returns_are_filled_in_one_by_one() {
        Deadline deadline = new Deadline(7, DayKind.CALENDAR);
        LostPackCharge charge =
                LostPackCharge.upTo(new Money(100), "every pack").orWithPoliceReport(Money.ZERO);

        ReturnRules rules = ReturnRules.NOT_SEEN
                .withPartial(Stated.NO)
                .under("whole packs")
                .withShipmentDifference(deadline)
                .withDamage(deadline)
                .withAfterGameEnd(deadline)
                .withLostPack(charge)
                .withSale(SaleAfterGameEnd.FORBIDDEN);

        assertThat(rules)
                .isEqualTo(new ReturnRules(
                        Stated.NO,
                        Optional.of("whole packs"),
                        Optional.of(deadline),
                        Optional.of(deadline),
                        Optional.of(deadline),
                        Optional.of(charge),
                        SaleAfterGameEnd.FORBIDDEN));
    }

    @Test
    void impossible_values_are_refused() {
        refused(() -> new Rate(-1));
        refused(() -> new Rate(10_001));
        refused(() -> PrintedNumbers.NOT_SEEN.withGame(2));
        refused(() -> PrintedNumbers.NOT_SEEN.withPack(21));
        refused(() -> PrintedNumbers.NOT_SEEN.withTicket(new TicketWidth(0)));
        refused(() -> LostPackCharge.share(101, "x"));
        refused(() -> LostPackCharge.upTo(Money.ZERO, ""));
        refused(() -> ReturnRules.NOT_SEEN.under("\u0007"));
        refused(() -> Provenance.of(" ", Evidence.CONFIRMED));
        refused(() -> JurisdictionProfile.blank(new StateCode("NY"), "", SOMEBODY));
        refused(() -> BLANK.remarking(List.of("")));
    }

    private static void refused(ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }
}
