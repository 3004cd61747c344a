package com.nuvana.lottery.cli.employee;

import com.nuvana.lottery.app.employee.UnlockEmployee;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery employee unlock}. */
@Command(
        name = "unlock",
        description = "End the lock that wrong PINs have set; a store manager does it.",
        footer = {"Example:", "  lottery employee unlock 12 --as 56"})
final class UnlockCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "CODE", description = "The employee's code.")
    private EmployeeCode code;

    UnlockCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.employees()
                        .unlock()
                        .handle(new UnlockEmployee.Command(code, who))
                        .map(List::of),
                new EmployeeView("employee.unlocked"));
    }
}
