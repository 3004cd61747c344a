package com.nuvana.lottery.cli.settings;

import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery settings list}. */
@Command(
        name = "list",
        description = "List the settings that have a value.",
        footer = {"Example:", "  lottery settings list"})
final class ListCommand implements Callable<Integer> {

    private final Shell shell;

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(lottery -> lottery.read(Books::store), new SettingsView());
    }
}
