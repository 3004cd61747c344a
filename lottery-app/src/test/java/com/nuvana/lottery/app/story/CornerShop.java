package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;

import com.nuvana.lottery.app.barcode.PackName;
import com.nuvana.lottery.app.barcode.ReadBarcode;
import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.employee.CheckPin;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.query.DailyReport;
import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.app.query.DueReport;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.app.testkit.PlainPinHasher;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A shop whose days a story tells: its people give commands, and anybody looks into its books. It stands on one store,
 * whatever keeps it; nothing of it is remembered here, so a restart shows what the store has kept.
 */
public final class CornerShop {
    private final StoreHandle store;
    private final SettableTime time;
    private final Books books;
    private final PinHasher hasher = new PlainPinHasher();
    private UnaryOperator<UnitOfWork> fate = UnaryOperator.identity();

    private CornerShop(StoreHandle store, SettableTime time, Books books) {
        this.store = store;
        this.time = time;
        this.books = books;
    }

    /** A shop by that plan, with its people and games; no day was opened yet. */
    static CornerShop planned(StoreHandle store, SettableTime time, Books books, ShopPlan plan) {
        CornerShop shop = new CornerShop(store, time, books);
        assertThat(new SetUpStore(shop.work(), books, shop.hasher).handle(plan.request()))
                .isAccepted();
        shop.hire("11", "Cleo", Role.CASHIER);
        shop.hire("12", "Carl", Role.CASHIER);
        shop.hire("21", "Sam", Role.SHIFT_MANAGER);
        if (!plan.games().rows().isEmpty()) {
            shop.mia().imports(plan.games());
        }
        return shop;
    }

    /** A shop whose store may hold anything yet, nothing included. */
    static CornerShop standing(StoreHandle store, SettableTime time, Books books) {
        return new CornerShop(store, time, books);
    }

    private void hire(String code, String name, Role role) {
        assertThat(new AddEmployee(work(), books, hasher)
                        .handle(new AddEmployee.Command(
                                new EmployeeCode(code),
                                new PersonName(name),
                                role,
                                new Pin("1" + code + "1"),
                                mia().who())))
                .isAccepted();
    }

    /** The first day is opened, and packs already on sale can be entered. */
    public CornerShop onItsFirstDay() {
        assertThat(sam().initialisesTheDay()).isAccepted();
        return this;
    }

    /** The first day is opened, and all packs already on sale are entered: there were none. */
    public CornerShop open() {
        onItsFirstDay();
        assertThat(sam().completesOnboarding()).isAccepted();
        return this;
    }

    // ---- the people

    /** A cashier. */
    public Clerk cleo() {
        return clerk("11", "1111");
    }

    /** Another cashier. */
    public Clerk carl() {
        return clerk("12", "1121");
    }

    /** The shift manager. */
    public Clerk sam() {
        return clerk("21", "1211");
    }

    /** The store manager. */
    public Clerk mia() {
        return clerk(ShopPlan.MIA.digits(), ShopPlan.MIAS_PIN.digits());
    }

    private Clerk clerk(String code, String pin) {
        Actor person = assertThat(logsIn(code, pin)).isAccepted();
        return new Clerk(this, Authority.of(person));
    }

    /** Somebody types a code and a PIN. */
    public Outcome<Actor, Refusal> logsIn(String code, String pin) {
        return new CheckPin(store.unitOfWork(), books, hasher)
                .handle(new CheckPin.Query(new EmployeeCode(code), new Pin(pin)));
    }

    // ---- the store under it

    /** The store as it is open now. */
    public UnitOfWork work() {
        return fate.apply(store.unitOfWork());
    }

    /** Time and ids. */
    public Books books() {
        return books;
    }

    PinHasher hasher() {
        return hasher;
    }

    /** The clock. */
    public SettableTime time() {
        return time;
    }

    /** Enables layouts of whatever state, as a store at a border might need them; no use case does that. */
    void knowsLayouts(String... layouts) {
        store.unitOfWork().<Boolean>write(tx -> {
            Arrays.stream(layouts).map(LayoutId::new).forEach(tx.stores()::enable);
            return true;
        });
    }

    /** The program ends, and starts again. */
    void restarts() {
        fate = UnaryOperator.identity();
        store.reopen();
    }

    /** The next command dies after that many writes. */
    void diesAfterWrites(int writes) {
        fate = work -> MortalStore.dyingAfter(writes, work);
    }

    /** The next command dies after its commit, before it is answered. */
    void diesAfterCommit() {
        fate = MortalStore::dyingAfterCommit;
    }

    // ---- what stands in the books

    /** Reads from the books. */
    public <T> T read(Function<Views, T> reading) {
        return store.unitOfWork().read(reading);
    }

    /** Everything that can be read of the store. */
    StoreContents contents() {
        return read(StoreContents::of);
    }

    /** The pack named by a scan, by {@code GAME-PACK} or by {@code bin:N}. */
    public Outcome<FindPack.Found, Refusal> finds(String text) {
        return new FindPack(store.unitOfWork(), time).handle(new FindPack.Query(text, Optional.empty()));
    }

    /** What a code says in this shop. */
    Outcome<Scan, Refusal> reads(String code) {
        return new ReadBarcode(store.unitOfWork(), time).handle(new ReadBarcode.Query(code, Optional.empty()));
    }

    /** The pack of that name, which is in the books. */
    Pack pack(String name) {
        return assertThat(finds(name)).isAccepted().pack();
    }

    /** The key of that name, whether or not the pack is in the books. */
    PackKey key(String name) {
        return read(views ->
                        PackName.parse(name, StoreRules.of(views.stores().find().orElseThrow(), views, time.instant())))
                .fold(key -> key, why -> {
                    throw new AssertionError(name + " " + why);
                });
    }

    /** Looks at a pack. */
    PackCheck sees(String name) {
        return new PackCheck(this, pack(name));
    }

    /** The day as it reads now. */
    ShowDay.Shown today() {
        return assertThat(new ShowDay(store.unitOfWork(), books).handle()).isAccepted();
    }

    /** The report of the day closed last. */
    DailyReport.Daily lastReport() {
        return report(DayChoice.LATEST);
    }

    /** The report of the day that is on. */
    DaySheet sheetOfToday() {
        return report(new DayChoice(Optional.of(today().day().label().date()), Optional.empty())).days().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Which packs are due to be settled. */
    DueReport.Due due() {
        return assertThat(new DueReport(store.unitOfWork(), books).handle()).isAccepted();
    }

    /** All movements of the pack of that name. */
    List<Movement> ledgerOf(String name) {
        PackId id = pack(name).id();
        return read(views ->
                views.ledger().of(id).stream().map(BookedMovement::movement).toList());
    }

    /** A report. */
    DailyReport.Daily report(DayChoice choice) {
        return assertThat(new DailyReport(store.unitOfWork(), books).handle(choice))
                .isAccepted();
    }

    /** What does not add up, oldest first: {@code COUNT_GAP 3 $15.00 OPEN}. */
    List<String> discrepancies() {
        return read(
                views -> views.discrepancies().open().stream().map(Words::of).toList());
    }

    /** Begins to watch what is booked. */
    Trace watched() {
        return Trace.from(this);
    }
}
