package com.nuvana.lottery.cli.setup;

import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.Direction;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery setup}. */
@Command(
        name = "setup",
        description = "Make a new store, encrypted, with its first store manager. The PIN comes from LOTTERY_PIN.",
        footer = {
            "Example:",
            "  lottery setup --store-name \"Corner Store\" --state TX --timezone America/Chicago \\",
            "      --cut-off 18:00 --direction up --bins 24 --manager \"56:Ana Ruiz\""
        })
public final class SetupCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--store-name", paramLabel = "NAME", required = true, description = "The store's name.")
    private StoreName name;

    @Option(names = "--state", paramLabel = "XX", required = true, description = "The state, two letters.")
    private StateCode state;

    @Option(names = "--timezone", paramLabel = "ZONE", required = true, description = "Such as America/Chicago.")
    private ZoneId zone;

    @Option(
            names = "--cut-off",
            paramLabel = "HH:MM",
            required = true,
            description = "From when on a day that opens bears the next date: 12:00 to 24:00.")
    private CutOff cutOff;

    @Option(names = "--direction", paramLabel = "up|down", description = "How this store loads its packs.")
    private Optional<Direction> direction = Optional.empty();

    @Option(names = "--bins", paramLabel = "N", required = true, description = "How many bins, 0 to 200.")
    private int bins;

    @Option(
            names = "--manager",
            paramLabel = "CODE:NAME",
            required = true,
            converter = CodeAndName.Converter.class,
            description = "The first store manager.")
    private CodeAndName manager;

    SetupCommand(Shell shell) {
        this.shell = shell;
    }

    /** Asks for the PIN before anything is made, so that a wrong one leaves no half store behind. */
    @Override
    public Integer call() {
        Outcome<SetUpStore.SetUp, Refusal> made = shell.prompt()
                .pin("LOTTERY_PIN", "prompt.new_pin", manager.code().digits())
                .map(this::request)
                .then(request -> shell.store().create().store().setUp().handle(request));
        return shell.output().print(made, new SetUpView(shell.home()));
    }

    private SetUpStore.Request request(Pin pin) {
        Settings required = Settings.of(zone, cutOff, state);
        Settings settings = direction.map(required::withDirection).orElse(required);
        return new SetUpStore.Request(name, settings, bins, manager.code(), manager.name(), pin);
    }
}
