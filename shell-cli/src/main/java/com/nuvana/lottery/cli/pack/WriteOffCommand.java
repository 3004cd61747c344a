package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.WriteOffPack;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lottery pack write-off}. */
@Command(
        name = "write-off",
        description = "Accept the loss of a missing pack in the books; a store manager does it.",
        footer = {"Example:", "  lottery pack write-off 2029-0004321 --as 56"})
final class WriteOffCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    WriteOffCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .writeOff()
                        .handle(new WriteOffPack.Command(found.pack().id(), who)));
    }
}
