package com.nuvana.lottery.app.query;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The report of a business day, or of all days of a date with their sum. Reads only. */
public final class DailyReport {

    /** The days one by one, and when the report was made. */
    public record Daily(Store store, Instant madeAt, List<DaySheet> days) {

        /** Copies the list. */
        public Daily {
            days = List.copyOf(days);
        }

        /** Tickets sold in all days together. */
        public TicketCount tickets() {
            return days.stream().map(day -> day.totals().soldTickets()).reduce(TicketCount.NONE, TicketCount::plus);
        }

        /** Money sold in all days together. */
        public Money sold() {
            return days.stream().map(day -> day.totals().sold()).reduce(Money.ZERO, Money::plus);
        }

        /** Corrections of earlier lines, booked in these days. */
        public Money corrections() {
            return days.stream().map(day -> day.totals().corrections()).reduce(Money.ZERO, Money::plus);
        }

        /** Sold plus corrections. */
        public Money net() {
            return sold().plus(corrections());
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Reports on that store. */
    public DailyReport(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The report. Refused STORE_NOT_CONFIGURED, and NO_OPEN_DAY where there is no such day. */
    public Outcome<Daily, Refusal> handle(DayChoice choice) {
        return work.read(views ->
                Books.store(views).then(store -> days(views, choice).map(days -> daily(views, store, days))));
    }

    private Daily daily(Views views, Store store, List<BusinessDay> days) {
        Instant now = books.now();
        ZoneId zone = store.settings().timeZone();
        return new Daily(
                store,
                now,
                days.stream()
                        .map(day -> new DaySheetReader(views, day, now, zone).read())
                        .toList());
    }

    private static Outcome<List<BusinessDay>, Refusal> days(Views views, DayChoice choice) {
        if (choice.date().isEmpty()) {
            return views.days()
                    .lastClosed()
                    .<Outcome<List<BusinessDay>, Refusal>>map(day -> accepted(List.of(day)))
                    .orElseGet(() -> Books.day(views).map(List::of));
        }
        BusinessDate date = choice.date().get();
        List<BusinessDay> days = views.days().of(date).stream()
                .filter(day -> choice.ordinal()
                        .map(ordinal -> ordinal == day.label().ordinal())
                        .orElse(true))
                .toList();
        return days.isEmpty()
                ? refused(new DayRefusal.DayUnknown(
                        date.toString(), views.days().lastClosed().map(ClosedDay::label)))
                : accepted(days);
    }
}
