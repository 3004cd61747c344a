package com.nuvana.lottery.app.query;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the tickets in the store are worth: on the counter, in the safe, and apart from both what is missing. Reads only. */
public final class InventoryReport {

    /** The packs by place, and when the report was made. */
    public record Inventory(
            Store store, Instant madeAt, List<PackRow> counter, List<PackRow> safe, List<PackRow> missing) {

        /** Copies the lists. */
        public Inventory {
            counter = List.copyOf(counter);
            safe = List.copyOf(safe);
            missing = List.copyOf(missing);
        }

        /** What the remaining tickets of those packs come to at their present prices. */
        public static Money value(List<PackRow> rows) {
            return rows.stream().map(InventoryReport::value).reduce(Money.ZERO, Money::plus);
        }

        /** How many tickets remain in those packs. */
        public static TicketCount tickets(List<PackRow> rows) {
            return rows.stream().map(row -> row.pack().strip().remaining()).reduce(TicketCount.NONE, TicketCount::plus);
        }

        /** Counter and safe together. */
        public Money total() {
            return value(counter).plus(value(safe));
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Reports on that store. */
    public InventoryReport(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The report. Refused STORE_NOT_CONFIGURED. */
    public Outcome<Inventory, Refusal> handle() {
        return work.read(views -> Books.store(views)
                .map(store -> new Inventory(
                        store,
                        books.now(),
                        counter(views),
                        all(views, PackStatus.RECEIVED),
                        all(views, PackStatus.MISSING))));
    }

    /** What the remaining tickets of one pack come to. */
    public static Money value(PackRow row) {
        return row.price().times(row.pack().strip().remaining());
    }

    private static List<PackRow> counter(Views views) {
        return all(views, PackStatus.ACTIVE).stream()
                .sorted(Comparator.comparing(row -> row.bin().orElseThrow()))
                .toList();
    }

    private static List<PackRow> all(Views views, PackStatus status) {
        List<PackRow> rows = new ArrayList<>();
        Optional<PackKey> after = Optional.empty();
        do {
            PackPage page = views.packs()
                    .search(new PackQuery(
                            Optional.of(status),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            after,
                            PackQuery.MOST));
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return rows;
    }
}
