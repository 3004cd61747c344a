package com.nuvana.lottery.cli.employee;

import com.nuvana.lottery.app.employee.DeactivateEmployee;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery employee deactivate}. */
@Command(
        name = "deactivate",
        description = "Take away an employee's right to log in; a store manager does it.",
        footer = {"Example:", "  lottery employee deactivate 12 --as 56"})
final class DeactivateCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "CODE", description = "The employee's code.")
    private EmployeeCode code;

    DeactivateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.employees()
                        .deactivate()
                        .handle(new DeactivateEmployee.Command(code, who))
                        .map(List::of),
                new EmployeeView("employee.deactivated"));
    }
}
