package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.Note;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack return}. */
@Command(
        name = "return",
        description = "Hand the rest of the pack back to the distributor; needs a shift manager.",
        footer = {"Example:", "  lottery pack return bin:7 --face 026 --reason damaged --as 12 --approver 34"})
final class ReturnCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Mixin
    private FaceOptions face;

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            description = "supplier-recall, damaged, expired, inventory-adjustment or store-closure.")
    private Optional<ReturnReason> reason = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "A note of up to 500 characters.")
    private Optional<Note> note = Optional.empty();

    ReturnCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .giveBack()
                        .handle(new ReturnPack.Command(
                                found.pack().id(), reason, face.stated(found, PackStatus.ACTIVE), note, who)));
    }
}
