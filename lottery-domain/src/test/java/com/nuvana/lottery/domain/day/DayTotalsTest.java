package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.movementId;
import static com.nuvana.lottery.domain.Fixtures.packId;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.day.DayTotals.KindTotal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayTotalsTest {

    private static Movement movement(int number, int from, int to, Act act) {
        return new Movement(
                movementId(number),
                packId(number),
                new TicketRange(at(from), at(to)),
                new Money(500),
                act,
                booking(number, TODAY, new Money(500)).on(),
                Optional.empty());
    }

    private static Act counted() {
        return new Act.Counted(CountOccasion.SPOT);
    }

    @Nested
    class OfADayWithSalesAndACorrection {

        private final DayTotals totals = DayTotals.of(List.of(
                movement(1, 25, 15, new Act.Corrected(movementId(9))),
                movement(2, 20, 75, new Act.Depleted(DepletionReason.SOLD_OUT_MANUAL, BIN_7)),
                movement(3, 0, 4, counted()),
                movement(4, 4, 9, counted())));

        @Test
        void are_summed_by_kind_in_the_order_of_the_kinds() {
            assertThat(totals.kinds())
                    .containsExactly(
                            new KindTotal(MovementKind.COUNTED, 2, new TicketCount(9), new Money(4_500)),
                            new KindTotal(MovementKind.DEPLETED, 1, new TicketCount(55), new Money(27_500)),
                            new KindTotal(MovementKind.CORRECTED, 1, new TicketCount(-10), new Money(-5_000)));
        }

        @Test
        void count_the_sales_without_the_correction() {
            assertThat(totals.soldTickets()).isEqualTo(new TicketCount(64));
            assertThat(totals.sold()).isEqualTo(new Money(32_000));
        }

        @Test
        void show_the_correction_apart_and_the_net_of_both() {
            assertThat(totals.corrections()).isEqualTo(new Money(-5_000));
            assertThat(totals.net()).isEqualTo(new Money(27_000));
        }

        @Test
        void know_how_many_movements_they_sum() {
            assertThat(totals.movements()).isEqualTo(4);
        }
    }

    @Test
    void an_undone_sale_sells_nothing_in_its_day() {
        var totals = DayTotals.of(List.of(
                movement(1, 20, 75, new Act.Depleted(DepletionReason.SOLD_OUT_MANUAL, BIN_7)),
                movement(2, 75, 20, new Act.Undone(movementId(1), PackStatus.ACTIVE))));

        assertThat(totals.soldTickets()).isEqualTo(TicketCount.NONE);
        assertThat(totals.sold()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_day_without_movements_comes_to_nothing() {
        var totals = DayTotals.of(List.of());

        assertThat(totals.kinds()).isEmpty();
        assertThat(totals.movements()).isZero();
        assertThat(totals.net()).isEqualTo(Money.ZERO);
    }
}
