package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.query.DailyReport;
import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.app.query.DueReport;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.UndoObstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was booked is put right, and what the lottery charges is written down. */
public abstract class CompensationStories extends Story {

    @Test
    void scenario_20_a_mistaken_sold_out_is_undone_the_same_day() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 7);
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 21))).isAccepted();
        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();
        assertThat(shop.today().totals().net()).isEqualTo(new Money(375_00));
        Trace trace = shop.watched();

        assertThat(shop.cleo().undoes("2029-1")).isRefused("APPROVAL_REQUIRED");
        trace.isNothing();
        assertThat(shop.sam().undoes("2029-1")).isAccepted();

        shop.sees("2029-1").isOnSaleIn(7).at(20).hasSold(20, 100_00);
        assertThat(shop.today().totals().net()).isEqualTo(new Money(100_00));
        assertThat(trace.movements()).containsExactly("UNDONE 75->20 -$275.00");
        assertThat(trace.facts()).containsExactly("ACT_UNDONE");
        assertThat(trace.payload("ACT_UNDONE")).contains("\"state\":\"ACTIVE\"", "\"tickets\":-55");
        assertThat(trace.commands()).containsExactly("undoAct");
    }

    @Test
    void scenario_20_tomorrow_the_same_undo_is_not_possible() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 7);
        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();
        shop.cleo().closing().closesWith();
        Trace trace = shop.watched();

        assertThat(shop.sam().undoes("2029-1"))
                .isRefused(new PackRefusal.UndoNotPossible(
                        shop.key("2029-1"), UndoObstacle.OTHER_DAY, Optional.of(MovementKind.DEPLETED)));

        trace.isNothing();
        shop.sees("2029-1").isSoldOut();
    }

    @Test
    void scenario_21_a_closed_line_is_corrected_in_the_open_day() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 7);
        Closer cleo = shop.cleo().closing();
        ClosedDay yesterday = cleo.closesWith(cleo.scan(Scans.of("2029", 1, 26)));
        DaySheet before = theDay(shop, yesterday);
        Trace trace = shop.watched();

        assertThat(shop.mia().corrects(shop.sees("2029-1").last(), 15)).isAccepted();

        shop.sees("2029-1").isOnSaleIn(7).at(15);
        assertThat(trace.movements()).containsExactly("CORRECTED 25->15 -$50.00");
        assertThat(trace.facts()).containsExactly("LINE_CORRECTED");
        assertThat(trace.payload("LINE_CORRECTED"))
                .contains("\"corrected_day_id\":\"" + yesterday.id() + "\"", "\"amount_cents\":-5000");
        assertThat(shop.today().totals().corrections()).isEqualTo(new Money(-50_00));
        assertThat(shop.today().totals().sold()).isEqualTo(Money.ZERO);
        DaySheet after = theDay(shop, yesterday);
        assertThat(after.totals()).isEqualTo(before.totals());
        assertThat(after.totals().net()).isEqualTo(new Money(125_00));
        assertThat(after.rows().stream().map(DaySheet.Row::amount)).containsExactly(new Money(125_00));
        assertThat(before.corrections()).isEmpty();
        assertThat(after.corrections()).isEqualTo(trace.booked());
        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 19)));
        assertThat(shop.lastReport().sold()).isEqualTo(new Money(15_00));
        assertThat(shop.lastReport().net()).isEqualTo(new Money(-35_00));
    }

    private static DaySheet theDay(CornerShop shop, ClosedDay day) {
        DailyReport.Daily report = shop.report(new DayChoice(
                Optional.of(day.label().date()), Optional.of(day.label().ordinal())));
        assertThat(report.days()).hasSize(1);
        return report.days().get(0);
    }

    @Test
    void scenario_22_a_pack_is_due_45_days_after_its_activation_in_texas() {
        time.set("2026-01-10T18:00:00Z");
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 7);
        Trace trace = shop.watched();

        assertThat(due(shop)).singleElement().satisfies(row -> {
            assertThat(row.pack().key()).isEqualTo(shop.key("2029-1"));
            assertThat(row.activated()).isEqualTo(LocalDate.of(2026, 1, 10));
            assertThat(row.due()).contains(LocalDate.of(2026, 2, 24));
            assertThat(row.basis()).isEqualTo(DueReport.Basis.EXACT);
        });
        assertThat(shop.sam().settles("2029-1")).isAccepted();

        assertThat(due(shop)).isEmpty();
        assertThat(shop.sam().settles("2029-1")).isRefused("PACK_ALREADY_SETTLED");
        shop.sees("2029-1").isOnSaleIn(7).hasSold(0, 0);
        assertThat(trace.movements()).containsExactly("SETTLED 0->0");
        assertThat(trace.facts()).containsExactly("PACK_SETTLED");
        assertThat(trace.payload("PACK_SETTLED")).contains("\"MANUAL\"").contains("37500");
        assertThat(trace.commands()).containsExactly("settlePack");
    }

    private static List<DueReport.Row> due(CornerShop shop) {
        return assertThat(new DueReport(shop.work(), shop.books()).handle())
                .isAccepted()
                .rows();
    }
}
