package com.nuvana.lottery.cli.settings;

import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.app.store.ChangeSetting.Setting;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery settings set}. */
@Command(
        name = "set",
        description = "Change one setting; a store manager does it. It holds for what comes after.",
        footer = {"Example:", "  lottery settings set prepareExpiry 45 --as 56"})
final class SetCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "timeZone, cutOff (HH:MM), profile (state), direction (up or down), prepareExpiry (minutes),"
                    + " jumpShare (percent), varianceTolerance (cents), first (0 or 1), packWidth (digits),"
                    + " settlementDays (days), lowTierPercent (percent), settleAtSoldOut (yes or no) or"
                    + " settleOnActivation (yes or no). cut-off and cut_off are cutOff too.")
    private String name;

    @Parameters(index = "1", paramLabel = "VALUE", description = "Its new value.")
    private String value;

    SetCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> Outcome.<Setting, Refusal>from(Setting.parse(SettingsData.withoutUnit(name)))
                        .then(setting ->
                                lottery.store().changeSetting().handle(new ChangeSetting.Command(setting, value, who))),
                new SettingsView());
    }
}
