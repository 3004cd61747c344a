package com.nuvana.lottery.verification.durability;

import static com.nuvana.lottery.verification.durability.PerformedPacks.WHO;

import com.nuvana.lottery.app.barcode.EnableLayout;
import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.app.bin.RemoveBin;
import com.nuvana.lottery.app.bin.RenameBin;
import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.employee.ChangePin;
import com.nuvana.lottery.app.employee.DeactivateEmployee;
import com.nuvana.lottery.app.employee.UnlockEmployee;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.app.story.Catalogues;
import com.nuvana.lottery.app.story.ShopPlan;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.embed.Lottery;
import java.util.Arrays;
import java.util.List;

/** Acts on the store, its bins, its games and its people, as commands. */
final class PerformedOffice {

    private final Lottery lottery;

    PerformedOffice(Lottery lottery) {
        this.lottery = lottery;
    }

    Outcome<?, Refusal> outcome(Act act) {
        return switch (act.command()) {
            case "setUpStore" ->
                lottery.store()
                        .setUp()
                        .handle(ShopPlan.texan().withBins(act.number(0)).request());
            case "importGames" ->
                lottery.store()
                        .importGames()
                        .handle(new ImportGames.Command(Catalogues.of(row(act)), ImportGames.BadRows.STOP, WHO));
            case "createBins" -> lottery.bins().create().handle(new CreateBins.Command(act.number(0), WHO));
            case "renameBin" ->
                lottery.bins()
                        .rename()
                        .handle(new RenameBin.Command(new BinNumber(act.number(0)), new BinLabel(act.word(1)), WHO));
            case "removeBin" ->
                lottery.bins().remove().handle(new RemoveBin.Command(new BinNumber(act.number(0)), WHO));
            case "changeSetting" ->
                lottery.store()
                        .changeSetting()
                        .handle(new ChangeSetting.Command(setting(act.word(0)), act.word(1), WHO));
            case "enableLayout" ->
                lottery.store()
                        .enableLayout()
                        .handle(new EnableLayout.Command(
                                new LayoutId(act.word(0)),
                                List.of("20290004321001", "20290004321002", "20290004321003"),
                                WHO));
            default -> throw new IllegalArgumentException(act.text());
        };
    }

    private static ChangeSetting.Setting setting(String word) {
        return Arrays.stream(ChangeSetting.Setting.values())
                .filter(setting -> setting.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String row(Act act) {
        return new ModelGame(
                        act.word(0),
                        act.number(1),
                        act.number(2),
                        act.number(3),
                        act.word(4).equals("UP"))
                .row();
    }

    Outcome<?, Refusal> people(Act act) {
        EmployeeCode code = new EmployeeCode(act.word(0));
        return switch (act.command()) {
            case "addEmployee" ->
                lottery.employees()
                        .add()
                        .handle(new AddEmployee.Command(
                                code, new PersonName("Nell"), Role.valueOf(act.word(1)), new Pin(act.word(2)), WHO));
            case "deactivateEmployee" ->
                lottery.employees().deactivate().handle(new DeactivateEmployee.Command(code, WHO));
            case "unlockEmployee" -> lottery.employees().unlock().handle(new UnlockEmployee.Command(code, WHO));
            case "changePin" ->
                lottery.employees().changePin().handle(new ChangePin.Command(code, new Pin(act.word(1)), WHO));
            default -> throw new IllegalArgumentException(act.text());
        };
    }
}
