package com.nuvana.lottery.cli.employee;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery employee list}. */
@Command(
        name = "list",
        description = "List everybody, active or not.",
        footer = {"Example:", "  lottery employee list"})
final class ListCommand implements Callable<Integer> {

    private final Shell shell;

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery ->
                        lottery.read(views -> Outcome.accepted(views.employees().all())),
                new EmployeesView());
    }
}
