package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.BackToStock;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.pack.PackStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lottery pack back-to-stock}. */
@Command(
        name = "back-to-stock",
        description = "Take a pack out of its bin into the safe; it keeps its place.",
        footer = {"Example:", "  lottery pack back-to-stock bin:7 --last-known --as 12"})
final class BackToStockCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Mixin
    private FaceOptions face;

    BackToStockCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .backToStock()
                        .handle(new BackToStock.Command(
                                found.pack().id(), face.stated(found, PackStatus.ACTIVE), who)));
    }
}
