package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a command states what a pack shows: what is said here goes before the ticket that was scanned. */
final class FaceOptions {

    /** One of two ways to say it. */
    private static final class Said {
        @Option(
                names = "--face",
                paramLabel = "N",
                required = true,
                description = "The number on the ticket that shows, typed, such as 013; needs a shift manager.")
        private Optional<TicketNumber> face = Optional.empty();

        @Option(names = "--last-known", required = true, description = "Instead: what the books say stands.")
        private boolean lastKnown;

        Optional<Stated> stated() {
            Optional<Stated> known = lastKnown ? Optional.of(Stated.lastKnown()) : Optional.empty();
            return face.map(Stated::typed).or(() -> known);
        }
    }

    @ArgGroup
    private Said said = new Said();

    /** What is stated about that pack. A pack in stock needs no statement; one that is or was on sale does. */
    Stated stated(FindPack.Found found) {
        return said.stated()
                .or(() -> scannedOrInStock(found))
                .orElseThrow(() -> new UsageException(
                        "usage.face_or_known_needed", "pack", found.pack().key()));
    }

    /** The ticket that was scanned with the pack, or that a pack in stock is where the books say. */
    static Optional<Stated> scannedOrInStock(FindPack.Found found) {
        boolean isInStock = PackStatus.of(found.pack()) == PackStatus.RECEIVED;
        return found.face()
                .map(Stated::scanned)
                .or(() -> isInStock ? Optional.of(Stated.lastKnown()) : Optional.empty());
    }
}
