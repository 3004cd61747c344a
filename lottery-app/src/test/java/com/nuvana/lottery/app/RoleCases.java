package com.nuvana.lottery.app;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;

import com.nuvana.lottery.app.barcode.EnableLayout;
import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.app.bin.RemoveBin;
import com.nuvana.lottery.app.bin.RenameBin;
import com.nuvana.lottery.app.day.CancelClose;
import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.employee.ChangePin;
import com.nuvana.lottery.app.employee.DeactivateEmployee;
import com.nuvana.lottery.app.employee.UnlockEmployee;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.BackToStock;
import com.nuvana.lottery.app.pack.CorrectLine;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.MovePack;
import com.nuvana.lottery.app.pack.OnboardPack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.RecoverPack;
import com.nuvana.lottery.app.pack.ReportMissing;
import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.app.pack.SettlePack;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.pack.UndoAct;
import com.nuvana.lottery.app.pack.WriteOffPack;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.story.Catalogues;
import com.nuvana.lottery.app.story.Clerk;
import com.nuvana.lottery.app.story.Closer;
import com.nuvana.lottery.app.story.CornerShop;
import com.nuvana.lottery.app.story.Scans;
import com.nuvana.lottery.app.story.ShopPlan;
import com.nuvana.lottery.app.testkit.PlainPinHasher;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import java.util.List;
import java.util.function.Function;

/** One command of every use case, in a shop in which nothing but a role can stop it. */
final class RoleCases {
    static final String ON_SALE = "2029-1";
    static final String MISSING = "2029-2";
    private static final String IN_STOCK = "2029-3";
    private static final String COUNTED = "2029-4";
    private static final String SOLD_OUT = "2029-5";
    private static final Stated STANDS = Stated.lastKnown();
    private static final EmployeeCode CARL = new EmployeeCode("12");
    private static final Pin PIN = new Pin("4711");

    private RoleCases() {}

    /** The shop, with packs in the states that the cases need. */
    static CornerShop shop(CornerShop open) {
        open.cleo().loads("2029", 1, 1);
        assertThat(open.cleo().receives(MISSING, IN_STOCK)).isAccepted();
        assertThat(open.sam().reportsMissing(MISSING, MissingKind.LOST, STANDS)).isAccepted();
        open.cleo().loads("2029", 4, 4);
        assertThat(open.cleo().counts(Scans.of("2029", 4, 11))).isAccepted();
        open.cleo().loads("2029", 5, 5);
        assertThat(open.cleo().sellsOut(SOLD_OUT)).isAccepted();
        return open;
    }

    static List<RoleCase> all() {
        return List.of(
                everybody(ReceivePacks.class, clerk -> clerk.receives("2029-10")),
                everybody(ActivatePack.class, clerk -> clerk.activates(IN_STOCK, 7)),
                everybody(
                        OnboardPack.class,
                        clerk -> clerk.approvedBy(clerk.shop().mia()).onboards("2029", 11, 5, 8)),
                everybody(CountPack.class, clerk -> clerk.counts(Scans.of("2029", 1, 9))),
                everybody(DepletePack.class, clerk -> clerk.sellsOut(ON_SALE)),
                everybody(MovePack.class, clerk -> clerk.moves(ON_SALE, 9)),
                everybody(BackToStock.class, clerk -> clerk.restocks(ON_SALE, STANDS)),
                everybody(SaveDraft.class, clerk -> closing(clerk, closer -> closer.saves(closer.soldOut(ON_SALE)))),
                everybody(PrepareClose.class, clerk -> closing(clerk, Closer::preparesTheDraft)),
                everybody(
                        CommitClose.class,
                        clerk -> closing(clerk, closer -> closer.commits(new CloseToken("0".repeat(32))))),
                everybody(CancelClose.class, clerk -> closing(clerk, Closer::cancels)),
                approved(ReturnPack.class, clerk -> clerk.returns(ON_SALE, ReturnReason.DAMAGED, STANDS)),
                approved(ReportMissing.class, clerk -> clerk.reportsMissing(ON_SALE, MissingKind.STOLEN, STANDS)),
                approved(RecoverPack.class, RoleCases::recovered),
                approved(UndoAct.class, clerk -> clerk.undoes(SOLD_OUT)),
                approved(SettlePack.class, clerk -> clerk.settles(ON_SALE)),
                inPerson(InitialiseDay.class, Role.SHIFT_MANAGER, Clerk::initialisesTheDay),
                inPerson(CompleteOnboarding.class, Role.SHIFT_MANAGER, Clerk::completesOnboarding),
                inPerson(
                        CreateBins.class,
                        Role.SHIFT_MANAGER,
                        clerk -> new CreateBins(work(clerk), clerk.shop().books())
                                .handle(new CreateBins.Command(1, clerk.who()))),
                inPerson(
                        RenameBin.class,
                        Role.SHIFT_MANAGER,
                        clerk -> new RenameBin(work(clerk), clerk.shop().books())
                                .handle(new RenameBin.Command(new BinNumber(20), new BinLabel("Door"), clerk.who()))),
                inPerson(
                        RemoveBin.class,
                        Role.SHIFT_MANAGER,
                        clerk -> new RemoveBin(work(clerk), clerk.shop().books())
                                .handle(new RemoveBin.Command(new BinNumber(21), clerk.who()))),
                inPerson(CorrectLine.class, Role.STORE_MANAGER, clerk -> clerk.corrects(line(clerk.shop()), 8)),
                inPerson(WriteOffPack.class, Role.STORE_MANAGER, clerk -> clerk.writesOff(MISSING)),
                inPerson(
                        ChangeSetting.class,
                        Role.STORE_MANAGER,
                        clerk -> clerk.sets(ChangeSetting.Setting.JUMP_SHARE, "50")),
                inPerson(EnableLayout.class, Role.STORE_MANAGER, RoleCases::enabled),
                inPerson(
                        ImportGames.class,
                        Role.STORE_MANAGER,
                        clerk -> clerk.triesToImport(Catalogues.of("3000,New Game,5,75"))),
                inPerson(
                        AddEmployee.class,
                        Role.STORE_MANAGER,
                        clerk -> new AddEmployee(work(clerk), clerk.shop().books(), new PlainPinHasher())
                                .handle(new AddEmployee.Command(
                                        new EmployeeCode("77"),
                                        new PersonName("Nell"),
                                        Role.CASHIER,
                                        PIN,
                                        clerk.who()))),
                inPerson(
                        ChangePin.class,
                        Role.STORE_MANAGER,
                        clerk -> new ChangePin(work(clerk), new PlainPinHasher())
                                .handle(new ChangePin.Command(CARL, PIN, clerk.who()))),
                inPerson(
                        DeactivateEmployee.class,
                        Role.STORE_MANAGER,
                        clerk -> new DeactivateEmployee(work(clerk))
                                .handle(new DeactivateEmployee.Command(CARL, clerk.who()))),
                inPerson(
                        UnlockEmployee.class,
                        Role.STORE_MANAGER,
                        clerk -> new UnlockEmployee(work(clerk), clerk.shop().books())
                                .handle(new UnlockEmployee.Command(CARL, clerk.who()))),
                new RoleCase(
                        SetUpStore.class,
                        Role.STORE_MANAGER,
                        RoleCase.Need.NAMES_ITS_GIVER,
                        clerk -> new SetUpStore(work(clerk), clerk.shop().books(), new PlainPinHasher())
                                .handle(ShopPlan.texan().request())));
    }

    static Outcome<?, Refusal> recovered(Clerk clerk) {
        return clerk.recovers(MISSING, STANDS);
    }

    private static Outcome<?, Refusal> enabled(Clerk clerk) {
        return new EnableLayout(work(clerk))
                .handle(new EnableLayout.Command(
                        new LayoutId("TX-14"),
                        List.of("20290004321001", "20290004321002", "20290004321003"),
                        clerk.who()));
    }

    private static Outcome<?, Refusal> closing(Clerk clerk, Function<Closer, Outcome<?, Refusal>> act) {
        return act.apply(clerk.closing());
    }

    private static UnitOfWork work(Clerk clerk) {
        return clerk.shop().work();
    }

    private static RoleCase everybody(Class<?> useCase, Function<Clerk, Outcome<?, Refusal>> command) {
        return new RoleCase(useCase, Role.CASHIER, RoleCase.Need.NOTHING, command);
    }

    private static RoleCase approved(Class<?> useCase, Function<Clerk, Outcome<?, Refusal>> command) {
        return new RoleCase(useCase, Role.SHIFT_MANAGER, RoleCase.Need.APPROVAL, command);
    }

    private static RoleCase inPerson(Class<?> useCase, Role least, Function<Clerk, Outcome<?, Refusal>> command) {
        return new RoleCase(useCase, least, RoleCase.Need.IN_PERSON, command);
    }

    /** The line that a count booked. */
    private static Movement line(CornerShop shop) {
        Pack pack = shop.finds(COUNTED).fold(FindPack.Found::pack, why -> {
            throw new AssertionError(why.code());
        });
        return shop.read(views -> views.ledger().of(pack.id())).get(2).movement();
    }
}
