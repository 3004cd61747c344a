package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.CloseWarning;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DaySpan;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.store.ClockReading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days and clocks, in Chicago. */
public abstract class CalendarStories extends Story {

    /** Pack 2029-1 on sale in bin 1. */
    private CornerShop withAPack() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        return shop;
    }

    private static ClosedDay closedAt(CornerShop shop, int face) {
        Closer cleo = shop.cleo().closing();
        return cleo.closesWith(cleo.scan(Scans.of("2029", 1, face)));
    }

    @Test
    void scenario_32_a_preparation_lasts_its_minutes_in_the_night_that_clocks_jump() {
        time.set("2026-03-07T20:00:00Z");
        CornerShop shop = withAPack();
        time.set("2026-03-08T07:50:00Z"); // 01:50 in Chicago, ten minutes before the jump
        Closer cleo = shop.cleo().closing();
        CloseToken token = Closer.tokenOf(cleo.prepares(cleo.scan(Scans.of("2029", 1, 11))));

        time.set("2026-03-08T08:15:00Z"); // 03:15
        assertThat(shop.today().day()).isInstanceOf(PreparedDay.class);
        time.set("2026-03-08T08:21:00Z"); // 03:21
        assertThat(shop.today().day()).isInstanceOf(OpenDay.class);
        assertThat(cleo.commits(token)).isRefused("CLOSE_EXPIRED");

        time.set("2026-03-08T08:15:00Z");
        assertThat(cleo.commits(token)).isAccepted();
    }

    @Test
    void scenario_33_two_closes_on_one_date_and_the_next_day_bears_the_next_date() {
        time.set("2026-03-03T15:00:00Z");
        CornerShop shop = withAPack();

        time.set("2026-03-03T20:00:00Z"); // 14:00
        ClosedDay first = closedAt(shop, 11);
        time.set("2026-03-04T05:30:00Z"); // 23:30
        ClosedDay second = closedAt(shop, 21);

        assertThat(first.label()).hasToString("2026-03-03");
        assertThat(second.label()).hasToString("2026-03-03 #2");
        assertThat(shop.today().day().label()).hasToString("2026-03-04");
        assertThat(shop.lastReport().net()).isEqualTo(new Money(50_00));
    }

    @Test
    void scenario_34_sales_before_and_after_midnight_are_in_the_day_that_is_closed() {
        CornerShop shop = withAPack();

        time.set("2026-03-04T05:59:59Z"); // 23:59:59
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 5))).isAccepted();
        time.set("2026-03-04T06:00:01Z"); // 00:00:01
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 8))).isAccepted();
        ClosedDay closed = closedAt(shop, 8);

        assertThat(closed.label()).hasToString("2026-03-03");
        assertThat(shop.lastReport().net()).isEqualTo(new Money(35_00));
        assertThat(shop.lastReport().days().get(0).movements())
                .extracting(booked -> Words.of(booked.movement()))
                .contains("COUNTED 0->4 $20.00", "COUNTED 4->7 $15.00", "COUNTED 7->7");
    }

    @Test
    void scenario_35_a_clock_set_back_loses_and_doubles_no_sale() {
        CornerShop shop = withAPack();
        time.tick(Duration.ofHours(2));
        Trace trace = shop.watched();

        assertThat(shop.cleo().counts(Scans.of("2029", 1, 5))).isAccepted();
        time.setBack(Duration.ofHours(1));
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 8))).isAccepted();

        assertThat(trace.movements()).containsExactly("COUNTED 0->4 $20.00", "COUNTED 4->7 $15.00");
        assertThat(trace.booked())
                .extracting(booked -> booked.movement().on().clock())
                .containsExactly(ClockReading.FORWARD, ClockReading.BEHIND);
        assertThat(trace.booked())
                .extracting(booked -> booked.sequence().value())
                .isSorted()
                .doesNotHaveDuplicates();
        shop.sees("2029-1").at(7).hasSold(7, 35_00);
        assertThat(closedAt(shop, 8).record().totals().net()).isEqualTo(new Money(35_00));
    }

    @Test
    void scenario_36_three_days_without_a_close_are_one_long_day() {
        CornerShop shop = withAPack();
        for (int day = 1; day <= 3; day++) {
            time.tick(Duration.ofDays(1));
            assertThat(shop.cleo().counts(Scans.of("2029", 1, 1 + 5 * day))).isAccepted();
        }
        assertThat(shop.today().span().days()).isEqualTo(3);
        assertThat(shop.today().span().isLong()).isTrue();
        assertThat(shop.sheetOfToday().span()).isEqualTo(shop.today().span());
        Closer cleo = shop.cleo().closing();

        PreparedClose prepared =
                assertThat(cleo.prepares(cleo.scan(Scans.of("2029", 1, 19)))).isAccepted();
        ClosedDay closed =
                assertThat(cleo.commits(prepared.day().preparation().token())).isAccepted();

        DaySpan span = new DaySpan(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 6), DaySpan.Length.LONG);
        assertThat(prepared.warnings()).contains(CloseWarning.longDay(span));
        assertThat(span.days()).isEqualTo(3);
        assertThat(shop.lastReport().days().get(0).span()).isEqualTo(span);
        assertThat(shop.today().span().isLong()).isFalse();
        assertThat(closed.label()).hasToString("2026-03-03");
        assertThat(closed.record().totals().net()).isEqualTo(new Money(90_00));
        List<BookedMovement> ledger = shop.read(views -> views.ledger().ofDay(closed.id()));
        assertThat(ledger.stream().map(booked -> booked.movement().amount()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(new Money(90_00));
        assertThat(shop.today().day().label()).hasToString("2026-03-06");
    }

    /** Prepared with a draft of face 011 at 20:00; 31 minutes later its time is over. */
    private CloseToken preparedAndOver(CornerShop shop) {
        Closer cleo = shop.cleo().closing();
        assertThat(cleo.saves(cleo.scan(Scans.of("2029", 1, 11)))).isAccepted();
        CloseToken token = Closer.tokenOf(cleo.preparesTheDraft());
        time.tick(Duration.ofMinutes(31));
        return token;
    }

    private static void staysOver(CornerShop shop, CloseToken token) {
        assertThat(shop.today().day()).isInstanceOf(OpenDay.class);
        assertThat(shop.cleo().closing().commits(token)).isRefused("CLOSE_EXPIRED");
        shop.restarts();
        assertThat(shop.today().day()).isInstanceOf(OpenDay.class);
        assertThat(shop.cleo().closing().commits(token)).isRefused("CLOSE_EXPIRED");
    }

    @Test
    void a_preparation_whose_draft_was_changed_after_it_expired_stays_over_when_the_clock_is_set_back() {
        CornerShop shop = withAPack();
        CloseToken token = preparedAndOver(shop);
        Closer cleo = shop.cleo().closing();
        assertThat(cleo.saves(cleo.scan(Scans.of("2029", 1, 21)))).isAccepted();

        time.setBack(Duration.ofMinutes(5));
        staysOver(shop, token);

        cleo.commits(Closer.tokenOf(cleo.preparesTheDraft()));
        shop.sees("2029-1").at(20);
    }

    @Test
    void a_preparation_after_whose_expiry_a_pack_came_in_stays_over_when_the_clock_is_set_back() {
        CornerShop shop = withAPack();
        CloseToken token = preparedAndOver(shop);
        assertThat(shop.cleo().receives("2029-2")).isAccepted();

        time.setBack(Duration.ofMinutes(5));
        staysOver(shop, token);

        assertThat(shop.cleo().closing().preparesTheDraft()).isAccepted();
        assertThat(shop.today().day()).isInstanceOf(PreparedDay.class);
    }

    @Test
    void a_clock_set_back_days_is_told_before_the_commit_and_with_it() {
        time.set("2026-03-03T20:00:00Z");
        CornerShop shop = texas();
        time.set("2026-02-27T20:00:00Z");
        Closer cleo = shop.cleo().closing();

        PreparedClose prepared = assertThat(cleo.prepares()).isAccepted();
        CloseToken token = prepared.day().preparation().token();
        ClosedDay closed = assertThat(cleo.commits(token)).isAccepted();

        assertThat(prepared.warnings())
                .extracting(CloseWarning::kind)
                .containsExactly(CloseWarning.Kind.CLOCK_DISAGREES);
        assertThat(closed.record().next().label()).hasToString("2026-02-27");
        assertThat(closed.record().clock()).isEqualTo(ClockReading.BEHIND);
        assertThat(cleo.commits(token)).isAccepted(closed);
    }

    @Test
    void a_clock_set_back_a_little_keeps_the_date_and_warns_of_nothing() {
        time.set("2026-03-04T05:30:00Z"); // 23:30: the day bears 4 March
        CornerShop shop = texas();
        time.set("2026-03-03T23:00:00Z"); // 17:00: the rule says 3 March
        Closer cleo = shop.cleo().closing();

        PreparedClose prepared = assertThat(cleo.prepares()).isAccepted();
        ClosedDay closed =
                assertThat(cleo.commits(prepared.day().preparation().token())).isAccepted();

        assertThat(prepared.warnings()).isEmpty();
        assertThat(closed.record().next().label()).hasToString("2026-03-04 #2");
        assertThat(closed.record().clock()).isEqualTo(ClockReading.FORWARD);
    }
}
