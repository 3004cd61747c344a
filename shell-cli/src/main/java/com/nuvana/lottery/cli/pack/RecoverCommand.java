package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.RecoverPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack recover}. */
@Command(
        name = "recover",
        description = "Record that a missing pack was found; needs a shift manager.",
        footer = {"Example:", "  lottery pack recover 2029-0004321 --last-known --as 34"})
final class RecoverCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Mixin
    private FaceOptions face;

    @Option(
            names = "--direction",
            paramLabel = "up|down",
            description = "From which end it is sold; needed when tickets of a pack never on sale are gone.")
    private Optional<Direction> direction = Optional.empty();

    RecoverCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .recover()
                        .handle(new RecoverPack.Command(
                                found.pack().id(), face.stated(found, PackStatus.MISSING), direction, who)));
    }
}
