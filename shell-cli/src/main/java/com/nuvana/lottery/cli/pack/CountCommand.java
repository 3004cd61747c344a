package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.StatedFace;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack count}. */
@Command(
        name = "count",
        description = "Book what is gone since the last movement, by the ticket that shows in the bin.",
        footer = {"Example:", "  lottery pack count 001200045670130123456789 --as 12"})
final class CountCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Option(
            names = "--face",
            paramLabel = "N",
            description = "The number on the ticket that shows, typed, such as 013; needs a shift manager.")
    private Optional<TicketNumber> face = Optional.empty();

    CountCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> face(found)
                        .then(shown -> lottery.packs()
                                .count()
                                .handle(new CountPack.Command(found.pack().id(), shown, CountOccasion.SPOT, who))));
    }

    /** The face that is stated. Of a pack that is not on sale none is asked for. */
    private Outcome<StatedFace, Refusal> face(FindPack.Found found) {
        Optional<StatedFace> shown =
                face.map(StatedFace::typed).or(() -> found.face().map(StatedFace::scanned));
        if (shown.isEmpty() && PackStatus.of(found.pack()) != PackStatus.ACTIVE) {
            return Outcome.refused(PackRefusal.PackWrongState.of(found.pack(), PackStatus.ACTIVE));
        }
        return Outcome.accepted(shown.orElseThrow(() ->
                new UsageException("usage.face_needed", "pack", found.pack().key())));
    }
}
