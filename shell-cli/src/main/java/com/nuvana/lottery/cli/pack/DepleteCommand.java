package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lottery pack deplete}. */
@Command(
        name = "deplete",
        description = "Record that no ticket of the pack is left.",
        footer = {"Example:", "  lottery pack deplete bin:7 --as 12"})
final class DepleteCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    DepleteCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .deplete()
                        .handle(new DepletePack.Command(found.pack().id(), DepletePack.Reason.SOLD_OUT_MANUAL, who)));
    }
}
