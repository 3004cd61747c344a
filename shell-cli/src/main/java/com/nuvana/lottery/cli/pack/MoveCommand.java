package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.MovePack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack move}. */
@Command(
        name = "move",
        description = "Put a pack on sale into another bin.",
        footer = {"Example:", "  lottery pack move bin:7 --bin 9 --as 12"})
final class MoveCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Option(names = "--bin", paramLabel = "N", required = true, description = "The bin it goes to.")
    private BinNumber bin;

    MoveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .move()
                        .handle(new MovePack.Command(found.pack().id(), bin, who)));
    }
}
