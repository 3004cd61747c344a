package com.nuvana.lottery.cli.doctor;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code lottery doctor}. */
@Command(
        name = "doctor",
        description = "Check the whole store: file, ledger, packs, days, journal, outbox. Changes nothing."
                + " Exit code 4 where damage is found.",
        footer = {"Example:", "  lottery doctor"})
public final class DoctorCommand implements Callable<Integer> {

    private final Shell shell;

    DoctorCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> Outcome.accepted(new CheckUp(
                        lottery.health(),
                        Stream.concat(
                                        lottery.queries().compareLedger().handle().stream(),
                                        lottery.missingBackup().stream())
                                .toList(),
                        lottery.read(views -> views.outbox().health()))),
                new CheckUpView());
    }
}
