package com.nuvana.lottery.cli.employee;

import picocli.CommandLine.Command;

/** {@code lottery employee}: who may do what. */
@Command(
        name = "employee",
        description = "Add, list, deactivate and unlock employees, and change their PINs.",
        subcommands = {
            AddCommand.class,
            ListCommand.class,
            DeactivateCommand.class,
            UnlockCommand.class,
            ChangePinCommand.class
        })
public final class EmployeeGroup {}
