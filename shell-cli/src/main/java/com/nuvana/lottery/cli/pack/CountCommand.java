package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.pack.CountOccasion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lottery pack count}. */
@Command(
        name = "count",
        description = "Book what is gone since the last movement, by the ticket that shows in the bin.",
        footer = {"Example:", "  lottery pack count 001200045670130123456789 --as 12"})
final class CountCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Mixin
    private FaceOptions face;

    CountCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .count()
                        .handle(new CountPack.Command(found.pack().id(), face.stated(found), CountOccasion.SPOT, who)));
    }
}
