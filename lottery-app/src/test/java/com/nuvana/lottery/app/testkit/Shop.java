package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aStore;
import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.jurisdiction.KnownJurisdictions;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackEntry;
import com.nuvana.lottery.domain.pack.PackHistory;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A shop with its books, whatever store they are kept in: what has happened before a test begins. Each act goes through
 * the domain's own transitions and is a write of its own without an entry in the journal; each takes a second, and a
 * cashier does it. The use cases are not asked, so nothing is refused: what makes no sense fails.
 */
public final class Shop {

    private final Supplier<UnitOfWork> work;
    private final SettableTime time;
    private final IdSource ids;

    private final Consumer<List<Movement>> recorded;

    private Shop(Supplier<UnitOfWork> work, SettableTime time, IdSource ids, Consumer<List<Movement>> recorded) {
        this.work = work;
        this.time = time;
        this.ids = ids;
        this.recorded = recorded;
    }

    /** Nothing is set up yet. The supplier answers the store as it is open now. */
    public static Shop bare(Supplier<UnitOfWork> work, SettableTime time, IdSource ids) {
        return new Shop(work, time, ids, movements -> {});
    }

    /** Open for business: {@link Fixtures#aStore}, {@link Fixtures#aGame}, 24 bins, the first day, onboarding over. */
    public static Shop open(UnitOfWork work, SettableTime time, IdSource ids) {
        return bare(() -> work, time, ids).open();
    }

    /** The same shop, which hands the movements of each change to {@code listener} once they are booked. */
    public Shop telling(Consumer<List<Movement>> listener) {
        return new Shop(work, time, ids, listener);
    }

    /** The same for a bare shop. */
    public Shop open() {
        return setUp().withGame(aGame().build()).withBins(24).openFirstDay().completeOnboarding();
    }

    // ---- setting up

    /** Sets the store up, with its copy of the profile of its state. */
    public Shop setUp() {
        return wrote(tx -> {
            tx.stores().open(aStore());
            tx.stores().adopt(KnownJurisdictions.toCopy(aStore().settings().state()));
        });
    }

    /** Puts a game into the catalogue, or replaces it. */
    public Shop withGame(Game game) {
        return wrote(tx -> tx.games().put(game));
    }

    /** Makes bins 1 to {@code count}. */
    public Shop withBins(int count) {
        return withBinsNumbered(IntStream.rangeClosed(1, count).toArray());
    }

    /** Makes bins of these numbers. */
    public Shop withBinsNumbered(int... numbers) {
        List<Bin> bins = IntStream.of(numbers)
                .mapToObj(number -> Bin.of(new BinId(ids.next()), new BinNumber(number)))
                .toList();
        return wrote(tx -> tx.bins().create(Change.of(bins, new BinFact.BinsCreated(bins, origin(tx)))));
    }

    /** Opens the first day, in which packs already on sale are entered. */
    public Shop openFirstDay() {
        Settings settings = aStore().settings();
        BusinessDate date = BusinessDate.atOpening(now(), settings.timeZone(), settings.cutOff());
        DayOpening opening = new DayOpening(
                new DayId(ids.next()), new DayLabel(date, 1), now(), aStoreManager(), Onboarding.UNDER_WAY);
        return wrote(tx -> tx.days().open(OpenDay.first(opening, origin(tx))));
    }

    /** Says that all packs already on sale are entered. */
    public Shop completeOnboarding() {
        return wrote(tx -> tx.days()
                .onboarded(new OpenDay(tx.days().current().orElseThrow().opening()).completeOnboarding(0, origin(tx))));
    }

    private Shop wrote(Consumer<Tx> step) {
        time.tick();
        work.get().<Boolean>write(tx -> {
            step.accept(tx);
            return true;
        });
        return this;
    }

    // ---- packs

    /** Receives a pack of a game in the catalogue. */
    public ReceivedPack receive(Game game, String number) {
        return receive(new ReceivedPackFixture(game, number).strip(now()));
    }

    /** Receives a sealed strip, with a delivery reference. */
    public ReceivedPack receive(Strip sealed) {
        Act.Received how = new Act.Received(Optional.of(new DeliveryReference("D-100")));
        return book(PackEntry.receive(sealed, how, booking(sealed)));
    }

    /** Puts a pack on sale in the bin of that number: by its own direction, else the game's, else UP. */
    public ActivePack activate(ReceivedPack pack, int bin) {
        Direction direction = pack.strip()
                .direction()
                .or(() -> books().games().get(pack.strip().game()).direction())
                .orElse(Direction.UP);
        return book(pack.activate(Opening.of(bin(bin).id(), direction), booking(pack.strip())));
    }

    /** Counts a pack to that position. */
    public ActivePack count(ActivePack pack, int gone) {
        return book(pack.count(new TicketPosition(gone), CountOccasion.SPOT, booking(pack.strip())));
    }

    /** Books a change of a pack. */
    public <P extends Pack> P book(PackChange<P> change) {
        wrote(tx -> tx.packs().record(change));
        recorded.accept(change.movements());
        return change.next();
    }

    /** What a transition of that strip needs, now, at its game's present price. */
    public Booking booking(Strip strip) {
        return new Booking(
                new MovementId(ids.next()),
                read(views -> views.games().get(strip.game()).price()),
                stamp(),
                Optional.empty());
    }

    /** The stamp of a cashier, now, in the day that is on. */
    public Stamp stamp() {
        return new Stamp(
                day().id(),
                Optional.empty(),
                aCashier(),
                Optional.empty(),
                EntryMethod.SCAN,
                now(),
                ClockReading.FORWARD);
    }

    // ---- the close

    /** Prepares the close: every pack on sale is scanned where it stands. */
    public PreparedDay prepare() {
        return prepare(Map.of());
    }

    /** Prepares the close with these decisions; every other pack on sale is scanned where it stands. */
    public PreparedDay prepare(Map<PackId, Decision> decisions) {
        time.tick();
        return work.get().write(tx -> new Closing(tx, ids, now()).prepare(decisions));
    }

    /** Commits the preparation; the next day opens. */
    public ClosedDay commit() {
        time.tick();
        return work.get().write(tx -> new Closing(tx, ids, now()).commit());
    }

    /** Prepares and commits. */
    public ClosedDay closeDay() {
        prepare();
        return commit();
    }

    // ---- reading

    /** The instant that it is. */
    public Instant now() {
        return time.instant();
    }

    /** The live bin of that number. */
    public Bin bin(int number) {
        return read(views -> views.bins().byNumber(new BinNumber(number)).orElseThrow());
    }

    /** The pack as the books have it now. */
    public Pack pack(PackId id) {
        return read(views -> views.packs().find(id).fold(pack -> pack, why -> {
            throw new AssertionError("no pack " + id);
        }));
    }

    /** The day that is on, as stored. */
    public BusinessDay day() {
        return read(views -> views.days().current().orElseThrow());
    }

    /** All movements of a pack. */
    public List<BookedMovement> ledgerOf(PackId pack) {
        return read(views -> views.ledger().of(pack));
    }

    /** All movements. */
    public List<BookedMovement> ledger() {
        return read(views -> views.ledger().since(LedgerSequence.START));
    }

    /** A pack's movements, and what they allow. */
    public PackHistory historyOf(PackId pack) {
        return PackHistory.of(
                pack(pack).strip(),
                ledgerOf(pack).stream().map(BookedMovement::movement).toList());
    }

    /** The facts that wait for the cloud, for {@link OutboxAssert}. */
    public OutboxLog outbox() {
        return read(OutboxLog::of);
    }

    /** The rows of the outbox. */
    public List<OutboxRow> outboxRows() {
        return outbox().rows();
    }

    /** The books; each call is a read of its own. */
    public Views books() {
        return SingleReads.of(work);
    }

    /** Reads one consistent state. */
    public <T> T read(Function<Views, T> reading) {
        return work.get().read(reading);
    }

    private Origin origin(Views views) {
        return new Origin(
                views.days().current().map(BusinessDay::id),
                aStoreManager(),
                Optional.empty(),
                Optional.empty(),
                now());
    }
}
