package com.nuvana.lottery.cli.employee;

import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lottery employee add}. */
@Command(
        name = "add",
        description =
                "Add an employee; a store manager does it. The new PIN comes from LOTTERY_NEW_PIN, or is asked for.",
        footer = {"Example:", "  lottery employee add 12 \"Luis Vega\" --role cashier --as 56"})
final class AddCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "CODE", description = "The new employee's code, 1 to 10 digits.")
    private EmployeeCode code;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name.")
    private PersonName name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description = "cashier, shift-manager or store-manager.")
    private Role role;

    AddCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> shell.prompt()
                        .pin("LOTTERY_NEW_PIN", "prompt.new_pin", code.digits())
                        .then(pin -> lottery.employees()
                                .add()
                                .handle(new AddEmployee.Command(code, name, role, pin, who))
                                .map(List::of)),
                new EmployeeView("employee.added"));
    }
}
