package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.UndoAct;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lottery pack undo}. */
@Command(
        name = "undo",
        description = "Take back the latest act on a pack, if it was booked today; needs a shift manager.",
        footer = {"Example:", "  lottery pack undo 2029-0004321 --as 34"})
final class UndoCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    UndoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .undo()
                        .handle(new UndoAct.Command(found.pack().id(), who)));
    }
}
