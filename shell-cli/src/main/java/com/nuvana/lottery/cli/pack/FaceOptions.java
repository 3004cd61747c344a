package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a command states how far a pack has been sold: what is said here goes before the ticket that was scanned. */
final class FaceOptions {

    /** One of three ways to say it. */
    private static final class Said {
        @Option(
                names = "--face",
                paramLabel = "N",
                required = true,
                description = "The number on the ticket that shows, typed, such as 013; needs a shift manager.")
        private Optional<TicketNumber> face = Optional.empty();

        @Option(
                names = "--last-sold",
                paramLabel = "N",
                required = true,
                description = "Instead: the number on the ticket sold last, typed.")
        private Optional<TicketNumber> lastSold = Optional.empty();

        @Option(names = "--last-known", required = true, description = "Instead: what the books say stands.")
        private boolean lastKnown;

        Optional<Stated> stated() {
            Optional<Stated> known = lastKnown ? Optional.of(Stated.lastKnown()) : Optional.empty();
            return face.map(Stated::typed)
                    .or(() -> lastSold.map(number -> new Stated(new Reading.LastSold(number), EntryMethod.MANUAL)))
                    .or(() -> known);
        }
    }

    @ArgGroup
    private Said said = new Said();

    /** What is stated about that pack. A pack in stock needs no statement; one that is or was on sale does. */
    Stated stated(FindPack.Found found) {
        boolean isInStock = PackStatus.of(found.pack()) == PackStatus.RECEIVED;
        return said.stated()
                .or(() -> found.face().map(Stated::scanned))
                .or(() -> isInStock ? Optional.of(Stated.lastKnown()) : Optional.empty())
                .orElseThrow(() -> new UsageException(
                        "usage.face_needed", "pack", found.pack().key()));
    }
}
