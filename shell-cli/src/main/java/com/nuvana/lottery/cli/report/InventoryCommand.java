package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery report inventory}. */
@Command(
        name = "inventory",
        description = "What the tickets in the store are worth: on the counter, in the safe, and missing apart.",
        footer = {"Example:", "  lottery report inventory"})
final class InventoryCommand implements Callable<Integer> {

    private final Shell shell;

    InventoryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(lottery -> lottery.queries().inventoryReport().handle(), new InventoryView());
    }
}
