package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.app.bin.RemoveBin;
import com.nuvana.lottery.app.bin.RenameBin;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.employee.ChangePin;
import com.nuvana.lottery.app.employee.DeactivateEmployee;
import com.nuvana.lottery.app.employee.UnlockEmployee;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A new shop in which every use case is carried out, one step after another, and accepted; some more than once. A step
 * depends on nothing but its number and what stands in the store, so that any process can go on with a store that
 * another has left. After the last step people may try anything: {@link #walk}.
 */
public final class EveryUseCase {

    /** What is done in one step. */
    public record Step(String command, Supplier<Outcome<?, Refusal>> act) {}

    private static final Instant MORNING = Instant.parse("2026-03-03T15:00:00Z");

    private final CornerShop shop;
    private final SettableTime time;
    private final ShopPlan plan = new ShopPlan(
            "TX",
            5,
            ShopPlan.texan().direction(),
            Catalogues.of("2029,Numbers Game,5,75,001,075", "2590,Fifty,50,20,001,020,DOWN"));
    private final List<Step> steps = new ArrayList<>();

    private EveryUseCase(CornerShop shop, SettableTime time) {
        this.shop = shop;
        this.time = time;
        office();
        firstDay();
        packs();
        close();
        afterwards();
    }

    /** The steps in that store, which is new, or in which some were done. */
    public static EveryUseCase in(StoreHandle store, SettableTime time, IdSource ids) {
        return new EveryUseCase(CornerShop.standing(store, time, new Books(time, ids)), time);
    }

    /** The commands of all steps, in their order. */
    public List<String> commands() {
        return steps.stream().map(Step::command).toList();
    }

    /** Carries out the step of that number, from 0, at the time that belongs to it. */
    public Outcome<?, Refusal> carryOut(int step) {
        time.set(MORNING.plus(Duration.ofMinutes(step)));
        return steps.get(step).act().get();
    }

    /** Carries out the steps before that number, which are all accepted. */
    public void carryOutBefore(int step) {
        for (int each = 0; each < step; each++) {
            String command = steps.get(each).command();
            carryOut(each).fold(value -> value, why -> {
                throw new AssertionError(command + " is refused: " + why);
            });
        }
    }

    /** One more step of people who try anything, after all others; some of it is refused. The shop goes on for years. */
    public Supplier<String> walk(Random random) {
        time.set(MORNING.plus(Duration.ofMinutes(steps.size())));
        WalkSteps people = new WalkSteps(shop, random);
        return () -> {
            time.tick(WalkSteps.pause(random));
            WalkSteps.Done done = people.next();
            return done.command() + ": " + done.outcome().fold(value -> "accepted", Refusal::code);
        };
    }

    /** Something that can be done at any time, once for each number from 0 to 99. */
    public Outcome<?, Refusal> oneMore(int number) {
        time.tick();
        return hires("3" + number, "Nora", Role.CASHIER);
    }

    private void step(String command, Supplier<Outcome<?, Refusal>> act) {
        steps.add(new Step(command, act));
    }

    private void office() {
        step("setUpStore", () -> new SetUpStore(work(), shop.books(), shop.hasher()).handle(plan.request()));
        step("addEmployee", () -> hires("11", "Cleo", Role.CASHIER));
        step("addEmployee", () -> hires("12", "Carl", Role.CASHIER));
        step("addEmployee", () -> hires("21", "Sam", Role.SHIFT_MANAGER));
        step("addEmployee", () -> hires("90", "Nell", Role.CASHIER));
        step("importGames", () -> shop.mia().triesToImport(plan.games()));
        step(
                "createBins",
                () -> new CreateBins(work(), shop.books())
                        .handle(new CreateBins.Command(2, shop.mia().who())));
        step(
                "renameBin",
                () -> new RenameBin(work(), shop.books())
                        .handle(new RenameBin.Command(
                                new BinNumber(2),
                                new BinLabel("By the window"),
                                shop.mia().who())));
        step("changeSetting", () -> shop.mia().sets(ChangeSetting.Setting.CUT_OFF, "18:30"));
        step("enableLayout", () -> shop.mia().enables("TX-14", "20290004321001", "20290004321075", "20290004321013"));
    }

    private UnitOfWork work() {
        return shop.work();
    }

    private Outcome<?, Refusal> hires(String code, String name, Role role) {
        return new AddEmployee(work(), shop.books(), shop.hasher())
                .handle(new AddEmployee.Command(
                        new EmployeeCode(code),
                        new PersonName(name),
                        role,
                        new Pin("1" + code + "1"),
                        shop.mia().who()));
    }

    private void firstDay() {
        step("initialiseDay", () -> shop.sam().initialisesTheDay());
        step("onboardPack", () -> shop.sam().onboards("2029", 501, 20, 1));
        step("completeOnboarding", () -> shop.sam().completesOnboarding());
    }

    private void packs() {
        step(
                "receivePacks",
                () -> shop.cleo()
                        .receives("2029-601", "2029-602", "2029-603", "2029-604", "2029-605", "2590-701", "2590-702"));
        step("activatePack", () -> shop.cleo().activates("2029-601", 2));
        step("countPack", () -> shop.cleo().counts(Scans.of("2029", 601, 13)));
        step("movePack", () -> shop.cleo().moves("2029-601", 3));
        step("settlePack", () -> shop.mia().settles("2029-601"));
        step("activatePack", () -> shop.cleo().activates("2590-701", 2));
        step("backToStock", () -> shop.sam().restocks("2590-701", Stated.lastKnown()));
        step("returnPack", () -> shop.mia().returns("2590-702", ReturnReason.DAMAGED, Stated.lastKnown()));
        step("reportMissing", () -> shop.mia().reportsMissing("2029-602", MissingKind.LOST, Stated.lastKnown()));
        step("recoverPack", () -> shop.mia().recovers("2029-602", Stated.lastKnown()));
        step("reportMissing", () -> shop.mia().reportsMissing("2029-603", MissingKind.STOLEN, Stated.lastKnown()));
        step("writeOffPack", () -> shop.mia().writesOff("2029-603"));
        step("activatePack", () -> shop.carl().activates("2029-604", 4));
        step("depletePack", () -> shop.carl().sellsOut("2029-604"));
        step("undoAct", () -> shop.mia().undoes("2029-604"));
        step("correctLine", () -> shop.mia().corrects(aSale(), 9));
    }

    private Movement aSale() {
        return shop.ledgerOf("2029-601").stream()
                .filter(movement -> movement.tickets().sold().tickets() > 0)
                .findFirst()
                .orElseThrow();
    }

    private void close() {
        step("saveDraft", () -> closing().saves(closing().scan(Scans.of("2029", 601, 40))));
        step("prepareClose", () -> closing().prepares(everyPackScanned()));
        step("cancelClose", () -> closing().cancels());
        step("prepareClose", () -> closing().prepares(everyPackScanned()));
        step("commitClose", () -> closing().commits(token()));
    }

    private Closer closing() {
        return shop.mia().closing();
    }

    private PrepareClose.Entry[] everyPackScanned() {
        return shop.read(views -> views.packs().active()).stream()
                .map(this::scanned)
                .toArray(PrepareClose.Entry[]::new);
    }

    private PrepareClose.Entry scanned(ActivePack pack) {
        return new PrepareClose.Entry(
                pack.id(),
                new Decision.Scanned(pack.numbering().faceUpAt(pack.position()).orElseThrow()),
                EntryMethod.SCAN);
    }

    private CloseToken token() {
        return shop.read(views -> views.days().current().orElseThrow())
                .<Optional<PreparedDay>>fold(open -> Optional.empty(), Optional::of, closed -> Optional.empty())
                .orElseThrow()
                .preparation()
                .token();
    }

    private void afterwards() {
        step(
                "changePin",
                () -> new ChangePin(work(), shop.hasher())
                        .handle(new ChangePin.Command(
                                new EmployeeCode("90"),
                                new Pin("9191"),
                                shop.mia().who())));
        step(
                "unlockEmployee",
                () -> new UnlockEmployee(work(), shop.books())
                        .handle(new UnlockEmployee.Command(
                                new EmployeeCode("90"), shop.mia().who())));
        step(
                "deactivateEmployee",
                () -> new DeactivateEmployee(work())
                        .handle(new DeactivateEmployee.Command(
                                new EmployeeCode("90"), shop.mia().who())));
        step(
                "removeBin",
                () -> new RemoveBin(work(), shop.books())
                        .handle(new RemoveBin.Command(
                                new BinNumber(7), shop.mia().who())));
    }
}
