package com.nuvana.lottery.app.query;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.app.day.ReadDay;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.app.port.OutboxHealth;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store at a glance. Reads only: no day opens, changes or closes by being looked at. */
public final class ShowStatus {

    /**
     * What there is; the day is absent before the first was opened. Acts that are gone are told until the next close, which
     * counts every bin.
     */
    public record Status(
            Store store,
            Optional<BusinessDay> day,
            int games,
            int bins,
            int packsOnSale,
            int openDiscrepancies,
            List<LayoutId> layouts,
            OutboxHealth outbox,
            Optional<LostActs> lostActs,
            Instant at) {

        /** Copies the list. */
        public Status {
            layouts = List.copyOf(layouts);
        }
    }

    private static final int PAGE = 500;

    private final UnitOfWork work;
    private final Books books;

    /** Shows the status of that store. */
    public ShowStatus(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The status. Refused STORE_NOT_CONFIGURED. */
    public Outcome<Status, Refusal> handle() {
        return work.read(views -> Books.store(views).map(store -> status(views, store)));
    }

    private Status status(Views views, Store store) {
        Instant now = books.now();
        return new Status(
                store,
                ReadDay.at(views, now).fold(Optional::of, none -> Optional.empty()),
                views.games().all().size(),
                views.bins().live().size(),
                views.packs().active().size(),
                views.discrepancies().open().size(),
                views.stores().layouts(),
                views.outbox().health(),
                views.journal().lost().or(() -> lostSince(lastClose(views), views.journal())),
                now);
    }

    private static long lastClose(Views views) {
        return views.days()
                .lastClosed()
                .map(closed -> closed.record().journal().entries())
                .orElse(0L);
    }

    /** What the journal tells of acts that are gone, page by page. */
    private static Optional<LostActs> lostSince(long entry, JournalViews journal) {
        List<AuditEntry> page = journal.after(entry, PAGE);
        Optional<LostActs> lost = page.stream()
                .flatMap(each -> LostActs.in(each.content()).stream())
                .findFirst();
        return lost.isPresent() || page.size() < PAGE
                ? lost
                : lostSince(page.get(PAGE - 1).sequence(), journal);
    }
}
