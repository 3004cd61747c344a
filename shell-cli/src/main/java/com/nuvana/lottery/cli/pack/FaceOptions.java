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

    /** What is stated about that pack: needed of one in the state from which its tickets are counted. */
    Stated stated(FindPack.Found found, PackStatus counted) {
        return said.stated()
                .or(() -> scannedOrStanding(found, counted))
                .orElseThrow(() -> new UsageException(
                        "usage.face_or_known_needed", "pack", found.pack().key()));
    }

    /**
     * The ticket that was scanned with the pack, or that a pack in any state but that one is where the books say: it is
     * in stock, or in a wrong state, which is told before anybody is asked for a number.
     */
    static Optional<Stated> scannedOrStanding(FindPack.Found found, PackStatus counted) {
        boolean isCounted = PackStatus.of(found.pack()) == counted;
        return found.face()
                .map(Stated::scanned)
                .or(() -> isCounted ? Optional.empty() : Optional.of(Stated.lastKnown()));
    }
}
