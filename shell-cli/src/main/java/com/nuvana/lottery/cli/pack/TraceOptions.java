package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.pack.StatedTrace;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a command states how far a missing pack had been sold: what is said here goes before a ticket that was scanned. */
final class TraceOptions {

    /** One of three ways to say it. */
    private static final class Said {
        @Option(
                names = "--face",
                paramLabel = "N",
                required = true,
                description = "The number on the ticket that showed, typed, such as 013.")
        private Optional<TicketNumber> face = Optional.empty();

        @Option(
                names = "--last-sold",
                paramLabel = "N",
                required = true,
                description = "Instead: the number on the ticket sold last, typed.")
        private Optional<TicketNumber> lastSold = Optional.empty();

        @Option(names = "--last-known", required = true, description = "Instead: what the books say stands.")
        private boolean lastKnown;

        Optional<StatedTrace> stated() {
            Optional<StatedTrace> known =
                    lastKnown ? Optional.of(StatedTrace.of(Stated.lastKnown())) : Optional.empty();
            return face.map(number -> StatedTrace.of(Stated.typed(number)))
                    .or(() -> lastSold.map(StatedTrace::lastSold))
                    .or(() -> known);
        }
    }

    @ArgGroup
    private Said said = new Said();

    /** What is stated about that pack. Only one on sale needs a statement. */
    StatedTrace stated(FindPack.Found found) {
        return said.stated()
                .or(() ->
                        FaceOptions.scannedOrStanding(found, PackStatus.ACTIVE).map(StatedTrace::of))
                .orElseThrow(() -> new UsageException(
                        "usage.trace_needed", "pack", found.pack().key()));
    }
}
