package com.nuvana.lottery.app.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.bin.BinPlan;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeId;
import com.nuvana.lottery.domain.employee.EmployeeStatus;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.util.List;
import java.util.Set;

/**
 * Sets up a new store: its name and settings, its copy of the profile of its state, its bins and its first store
 * manager, in one transaction. The first layout, STD-24, is enabled. Nobody can be logged in yet, so the manager named here is the actor.
 */
public final class SetUpStore {

    /** The role of the person who is named as the first manager. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** The one layout that is enabled from the start. */
    public static final LayoutId FIRST_LAYOUT = new LayoutId("STD-24");

    /** What a store has to say of itself; {@code bins} is 0 to 200. */
    public record Request(
            StoreName name, Settings settings, int bins, EmployeeCode managerCode, PersonName managerName, Pin pin) {}

    /** The new store, its bins, and its manager as an actor. */
    public record SetUp(Store store, List<Bin> bins, Actor manager) {

        /** Copies the list. */
        public SetUp {
            bins = List.copyOf(bins);
        }
    }

    private record Command(Request request, Actor by) implements Audited {

        @Override
        public String command() {
            return "setUpStore";
        }

        @Override
        public Json.Obj detail() {
            return SettingsJson.of(request.settings())
                    .with("store", request.name().text());
        }
    }

    private final UnitOfWork work;
    private final Books books;
    private final PinHasher hasher;

    /** Sets up the store of that storage. */
    public SetUpStore(UnitOfWork work, Books books, PinHasher hasher) {
        this.work = work;
        this.books = books;
        this.hasher = hasher;
    }

    /** The new store. Refused SETTING_INVALID for what is no US state or a second set-up, BIN_COUNT_OUT_OF_RANGE. */
    public Outcome<SetUp, Refusal> handle(Request request) {
        Employee manager = new Employee(
                new EmployeeId(books.ids().next()),
                request.managerCode(),
                request.managerName(),
                Role.STORE_MANAGER,
                hasher.hash(request.pin()),
                EmployeeStatus.ACTIVE);
        return work.write(new Command(request, manager.asActor()), tx -> setUp(tx, request, manager));
    }

    private Outcome<SetUp, Refusal> setUp(Tx tx, Request request, Employee manager) {
        if (tx.stores().find().isPresent()) {
            return refused(
                    new StoreRefusal.SettingInvalid("store", request.name().text(), "set up once only"));
        }
        return Profiles.of(request.settings().state())
                .then(profile -> bins(request).map(bins -> setUp(tx, request, manager, profile, bins)));
    }

    private SetUp setUp(Tx tx, Request request, Employee manager, List<JurisdictionProfile> profile, List<Bin> bins) {
        Store store = new Store(new StoreId(books.ids().next()), request.name(), request.settings());
        tx.stores().open(store);
        tx.stores().adopt(profile);
        tx.stores().enable(FIRST_LAYOUT);
        tx.employees().add(manager);
        if (!bins.isEmpty()) {
            Authority who = Authority.of(manager.asActor());
            tx.bins().create(Change.of(bins, new BinFact.BinsCreated(bins, books.origin(tx, who))));
        }
        return new SetUp(store, bins, manager.asActor());
    }

    private Outcome<List<Bin>, Refusal> bins(Request request) {
        if (request.bins() == 0) {
            return accepted(List.of());
        }
        return Outcome.<List<BinNumber>, Refusal>from(BinPlan.lowestFree(request.bins(), Set.of()))
                .map(numbers -> numbers.stream()
                        .map(number -> Bin.of(new BinId(books.ids().next()), number))
                        .toList());
    }
}
