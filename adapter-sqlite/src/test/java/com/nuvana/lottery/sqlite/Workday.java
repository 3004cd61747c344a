package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;
import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;

import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.StatedFace;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.story.ShopPlan;
import com.nuvana.lottery.app.testkit.PlainPinHasher;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;

/**
 * The work of a shop, one use case after another, round and round: a pack is received, put on sale, counted, drafted,
 * prepared, closed, counted and sold out. Which is next follows from the length of the journal alone, so that another
 * process goes on where one was killed.
 */
final class Workday {

    static final int ROUND = 8;

    private static final int ENTRIES_OF_BEGINNING = 3;

    private final UnitOfWork work;
    private final SettableTime time;
    private final Books books;
    private final Authority who = Authority.of(aStoreManager());

    Workday(UnitOfWork work, SettableTime time, IdSource ids) {
        this.work = work;
        this.time = time;
        this.books = new Books(time, ids);
        work.read(views -> views.ledger().lastAt()).ifPresent(time::set);
    }

    /** Sets the shop up in an empty store, and opens its first day. */
    Workday begin() {
        assertThat(new SetUpStore(work, books, new PlainPinHasher())
                        .handle(ShopPlan.texan().request()))
                .isAccepted();
        work.<Boolean>write(tx -> {
            tx.games().put(aGame().build());
            return true;
        });
        assertThat(new InitialiseDay(work, books).handle(new InitialiseDay.Command(who)))
                .isAccepted();
        assertThat(new CompleteOnboarding(work, books).handle(new CompleteOnboarding.Command(who)))
                .isAccepted();
        return this;
    }

    /** Carries out the next use case; it is on the disk then. */
    void step() {
        time.tick();
        assertThat(next(steps())).isAccepted();
    }

    /** How many steps were done. */
    long steps() {
        return work.read(views -> views.journal().head().entries()) - ENTRIES_OF_BEGINNING;
    }

    /** Everything that can be read of the store, in one hash. */
    static String digest(UnitOfWork work) {
        return Sha256.of(work.read(StoreContents::of).toString()).hex();
    }

    private Outcome<?, Refusal> next(long done) {
        long number = 1 + done / ROUND;
        return switch ((int) (done % ROUND)) {
            case 0 -> receive(number);
            case 1 -> activate(number);
            case 2 -> count(10);
            case 3 -> draft(20);
            case 4 -> new PrepareClose(work, books).handle(PrepareClose.Command.ofDraft(who));
            case 5 -> commit();
            case 6 -> count(30);
            default ->
                new DepletePack(work, books)
                        .handle(new DepletePack.Command(onSale().id(), DepletePack.Reason.SOLD_OUT_MANUAL, who));
        };
    }

    private Outcome<?, Refusal> receive(long number) {
        return new ReceivePacks(work, books)
                .handle(new ReceivePacks.Command(
                        List.of("2029-" + number), EntryMethod.SCAN, Optional.empty(), Optional.empty(), who));
    }

    private Outcome<?, Refusal> activate(long number) {
        PackKey key = new PackKey(new GameCode("2029"), new PackNumber(Long.toString(number)));
        Pack pack = work.read(views -> views.packs().byKey(key)).orElseThrow();
        return new ActivatePack(work, books)
                .handle(new ActivatePack.Command(
                        pack.id(),
                        new BinNumber(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        EntryMethod.SCAN,
                        who));
    }

    private Outcome<?, Refusal> count(int gone) {
        ActivePack pack = onSale();
        return new CountPack(work, books)
                .handle(new CountPack.Command(
                        pack.id(), StatedFace.scanned(face(pack, gone)), CountOccasion.SPOT, who));
    }

    private Outcome<?, Refusal> draft(int gone) {
        ActivePack pack = onSale();
        return new SaveDraft(work, books)
                .handle(new SaveDraft.Command(
                        pack.id(), new Decision.Scanned(face(pack, gone)), EntryMethod.SCAN, who));
    }

    private Outcome<?, Refusal> commit() {
        PreparedDay day = work.read(views -> views.days().current().orElseThrow())
                .<Optional<PreparedDay>>fold(open -> Optional.empty(), Optional::of, closed -> Optional.empty())
                .orElseThrow();
        return new CommitClose(work, books)
                .handle(new CommitClose.Command(day.preparation().token(), who));
    }

    private ActivePack onSale() {
        return work.read(views -> views.packs().active()).get(0);
    }

    private static TicketNumber face(ActivePack pack, int gone) {
        return pack.numbering().faceUpAt(new TicketPosition(gone)).orElseThrow();
    }
}
