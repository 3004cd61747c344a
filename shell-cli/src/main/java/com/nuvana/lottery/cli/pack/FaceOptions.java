package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command states how far a pack has been sold: what is said here goes before the ticket that was scanned. */
final class FaceOptions {

    @Option(
            names = "--face",
            paramLabel = "N",
            description = "The number on the ticket that shows, typed; needs a shift manager.")
    private Optional<TicketNumber> face = Optional.empty();

    @Option(
            names = "--last-sold",
            paramLabel = "N",
            description = "Instead: the number on the ticket sold last, typed.")
    private Optional<TicketNumber> lastSold = Optional.empty();

    @Option(names = "--last-known", description = "Instead: what the books say stands.")
    private boolean lastKnown;

    /** The typed face-up ticket, where there is one. */
    Optional<TicketNumber> face() {
        return face;
    }

    /** What is stated about that pack. A pack in stock needs no statement; one that is or was on sale does. */
    Stated stated(FindPack.Found found) {
        boolean isInStock = PackStatus.of(found.pack()) == PackStatus.RECEIVED;
        return typed().or(() -> found.face().map(Stated::scanned))
                .or(() -> isInStock ? Optional.of(Stated.lastKnown()) : Optional.empty())
                .orElseThrow(
                        () -> new UsageException(
                                "say how far " + found.pack().key()
                                        + " has been sold: scan the ticket that shows, or give --face N, --last-sold N or --last-known"));
    }

    private Optional<Stated> typed() {
        Optional<Stated> known = lastKnown ? Optional.of(Stated.lastKnown()) : Optional.empty();
        return face.map(Stated::typed)
                .or(() -> lastSold.map(number -> new Stated(new Reading.LastSold(number), EntryMethod.MANUAL)))
                .or(() -> known);
    }
}
