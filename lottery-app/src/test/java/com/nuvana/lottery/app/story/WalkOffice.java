package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.story.WalkSteps.done;

import com.nuvana.lottery.app.barcode.EnableLayout;
import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.app.bin.RemoveBin;
import com.nuvana.lottery.app.bin.RenameBin;
import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.employee.ChangePin;
import com.nuvana.lottery.app.employee.DeactivateEmployee;
import com.nuvana.lottery.app.employee.UnlockEmployee;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import java.util.List;
import java.util.Random;

/** Has somebody try something with bins, games, settings and people. */
final class WalkOffice {
    private static final List<String> GAMES = List.of(
            "2029,Numbers Game,5,75,001,075",
            "2029,Numbers Game,6,75,001,075",
            "2029,Numbers Game,5,75,001,075,,DISCONTINUED",
            "2029,Numbers Game,5,70,001,070",
            "2590,Fifty,50,20,001,020,DOWN",
            "2590,Fifty,50,20,001,021",
            "2474,$250 Grand,10,50,001,050,,INACTIVE",
            "2474,$250 Grand,12.50,50,001,050");

    private final CornerShop shop;
    private final Random random;
    private final WalkSteps steps;

    WalkOffice(CornerShop shop, Random random, WalkSteps steps) {
        this.shop = shop;
        this.random = random;
        this.steps = steps;
    }

    WalkSteps.Done next() {
        Clerk clerk = steps.somebody();
        return switch (random.nextInt(13)) {
            case 0 -> bins(clerk.who());
            case 1, 2, 3 -> done("importGames", clerk.triesToImport(Catalogues.of(steps.oneOf(GAMES))));
            case 4, 5 -> sets(clerk);
            case 6, 7, 8 -> people(clerk.who());
            case 9, 10 -> done("checkPin", shop.logsIn("9" + random.nextInt(3), steps.oneIn(4) ? "9191" : "1919"));
            case 11 ->
                done(
                        "enableLayout",
                        new EnableLayout(shop.work())
                                .handle(new EnableLayout.Command(
                                        new LayoutId(steps.oneIn(3) ? "GA-14" : "TX-14"),
                                        List.of("20290004321001", "20290004321002", "20290004321003"),
                                        clerk.who())));
            default ->
                done(
                        "setUpStore",
                        new SetUpStore(shop.work(), shop.books(), shop.hasher())
                                .handle(ShopPlan.texan().request()));
        };
    }

    private WalkSteps.Done bins(Authority who) {
        UnitOfWork work = shop.work();
        Books books = shop.books();
        BinNumber bin = new BinNumber(1 + random.nextInt(8));
        return switch (random.nextInt(3)) {
            case 0 ->
                done("createBins", new CreateBins(work, books).handle(new CreateBins.Command(random.nextInt(2), who)));
            case 1 ->
                done(
                        "renameBin",
                        new RenameBin(work, books)
                                .handle(new RenameBin.Command(bin, new BinLabel("By the door"), who)));
            default -> done("removeBin", new RemoveBin(work, books).handle(new RemoveBin.Command(bin, who)));
        };
    }

    private WalkSteps.Done sets(Clerk clerk) {
        ChangeSetting.Setting setting = steps.oneOf(List.of(ChangeSetting.Setting.values()));
        String value =
                steps.oneOf(List.of("up", "1", "10", "50", "100", "18:00", "America/Chicago", "no", "yes", "TX"));
        return done("changeSetting", clerk.sets(setting, value));
    }

    private WalkSteps.Done people(Authority who) {
        UnitOfWork work = shop.work();
        EmployeeCode code = new EmployeeCode("9" + random.nextInt(3));
        Pin pin = new Pin("9191");
        return switch (random.nextInt(4)) {
            case 0 ->
                done(
                        "addEmployee",
                        new AddEmployee(work, shop.books(), shop.hasher())
                                .handle(new AddEmployee.Command(
                                        code, new PersonName("Nell"), steps.oneOf(List.of(Role.values())), pin, who)));
            case 1 ->
                done("changePin", new ChangePin(work, shop.hasher()).handle(new ChangePin.Command(code, pin, who)));
            case 2 ->
                done(
                        "deactivateEmployee",
                        new DeactivateEmployee(work).handle(new DeactivateEmployee.Command(code, who)));
            default ->
                done(
                        "unlockEmployee",
                        new UnlockEmployee(work, shop.books()).handle(new UnlockEmployee.Command(code, who)));
        };
    }
}
