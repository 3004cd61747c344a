package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static com.nuvana.lottery.app.testkit.Fixtures.anEmployee;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.EveryAct;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.BinRefusal;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.employee.PinTries;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A store in which every table has rows: one day closed, the next prepared, in which every act was done, pack 0000001 on
 * sale in bin 11 and 0000002 in bin 12, 0000003 sealed, and 0000004 on sale in bin 14 with a discrepancy.
 */
final class FilledStore {

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private final SequenceIds ids = new SequenceIds();
    private final SqliteConfig config;

    FilledStore(Path home) {
        this.config = Stores.config(home, time, ids);
    }

    /** Its settings, for more of the same. */
    SqliteConfig config() {
        return config;
    }

    /** Fills a new store, open. */
    SqliteStore open() {
        SqliteStore store = Stores.fresh(config);
        fill(store.unitOfWork());
        return store;
    }

    /** Fills a new store, and closes it. */
    FilledStore closed() {
        open().close();
        return this;
    }

    /** A shop on that store, for more acts. */
    Shop shop(SqliteStore store) {
        return Shop.bare(store::unitOfWork, time, ids);
    }

    /** Books one more command: the game gets another price, in cents. */
    static void reprice(SqliteStore store, int price) {
        store.unitOfWork().<Boolean, BinRefusal>write(Command.named("reprice"), tx -> {
            tx.games().put(aGame().at(price).build());
            return Outcome.accepted(true);
        });
    }

    static StoreContents contents(SqliteStore store) {
        return store.unitOfWork().read(StoreContents::of);
    }

    private void fill(UnitOfWork work) {
        Shop shop = Shop.open(work, time, ids);
        work.<Boolean, PackRefusal>write(Command.named("hire"), tx -> {
            tx.employees().add(anEmployee().build());
            tx.employees()
                    .tried(
                            anEmployee().build().code(),
                            new PinTries(5, Optional.of(shop.now().plus(Duration.ofMinutes(5)))),
                            shop.now());
            tx.stores().enable(new LayoutId("TX-24"));
            return Outcome.accepted(true);
        });
        anActivePack().numbered("0000001").inBin(11).countedTo(25).in(shop);
        ActivePack second = anActivePack().numbered("0000002").inBin(12).in(shop);
        shop.closeDay();
        EveryAct.in(shop.withGame(EveryAct.shyGame()));
        aReceivedPack().numbered("0000003").in(shop);
        ActivePack fourth =
                anActivePack().numbered("0000004").inBin(14).countedTo(9).in(shop);
        raise(
                work,
                fourth,
                shop.ledgerOf(fourth.id()).stream()
                        .map(BookedMovement::movement)
                        .toList());
        draft(work, shop, second);
        shop.prepare();
    }

    private void raise(UnitOfWork work, ActivePack pack, List<Movement> ledger) {
        Change<Discrepancy, DiscrepancyRaised> change = Discrepancy.raise(
                new DiscrepancyId(ids.next()),
                DiscrepancyKind.COUNT_GAP,
                pack.key(),
                new TicketCount(9),
                ledger.subList(1, 2),
                ledger.get(2));
        work.<Boolean>write(tx -> {
            tx.discrepancies().record(change);
            return true;
        });
    }

    private void draft(UnitOfWork work, Shop shop, ActivePack pack) {
        work.<Boolean>write(tx -> {
            tx.days()
                    .save(new DraftLine(
                            new CloseDecision(
                                    pack.id(),
                                    new Decision.SoldOut(),
                                    aCashier(),
                                    Optional.empty(),
                                    EntryMethod.MANUAL,
                                    shop.now()),
                            tx.ledger().last()));
            return true;
        });
    }
}
