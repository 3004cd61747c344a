package com.nuvana.lottery.cli.employee;

import com.nuvana.lottery.app.employee.ChangePin;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery employee change-pin}. */
@Command(
        name = "change-pin",
        description =
                "Give an employee another PIN; a store manager does it. It comes from LOTTERY_NEW_PIN, or is asked for.",
        footer = {"Example:", "  lottery employee change-pin 12 --as 56"})
final class ChangePinCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "CODE", description = "The employee's code.")
    private EmployeeCode code;

    ChangePinCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> shell.prompt()
                        .pin("LOTTERY_NEW_PIN", "prompt.new_pin", code.digits())
                        .then(pin -> lottery.employees()
                                .changePin()
                                .handle(new ChangePin.Command(code, pin, who))
                                .map(List::of)),
                new EmployeeView("employee.pin_changed"));
    }
}
