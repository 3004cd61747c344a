package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lottery pack show}. */
@Command(
        name = "show",
        description = "Show a pack with its whole history.",
        footer = {"Example:", "  lottery pack show bin:7"})
final class ShowCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    ShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> pack.find(lottery)
                        .then(found ->
                                lottery.queries().showPack().handle(found.pack().id())),
                new HistoryView());
    }
}
