package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.SettlePack;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack settle}. */
@Command(
        name = "settle",
        description = "Record that the lottery has charged the store for the pack; needs a shift manager.",
        footer = {"Example:", "  lottery pack settle 2029-0004321 --as 34"})
final class SettleCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            description = "manual, or rule when the list of packs due is booked. Otherwise manual.")
    private SettlePack.Cause cause = SettlePack.Cause.MANUAL;

    SettleCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .settle()
                        .handle(new SettlePack.Command(found.pack().id(), cause, who)));
    }
}
