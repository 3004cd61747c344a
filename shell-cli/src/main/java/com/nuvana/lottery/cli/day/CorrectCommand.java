package com.nuvana.lottery.cli.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.pack.CorrectLine;
import com.nuvana.lottery.app.query.ShowPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.pack.PackArgument;
import com.nuvana.lottery.cli.pack.PackCorrection;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Compensated;
import com.nuvana.lottery.domain.pack.CorrectionObstacle;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery day correct}. */
@Command(
        name = "correct",
        description =
                "Correct a booked count, sold out or return: the difference is booked today. A store manager does it.",
        footer = {"Example:", "  lottery day correct 2029-0004321 --face 016 --note \"misread\" --as 56"})
final class CorrectCommand implements Callable<Integer> {

    private static final Set<MovementKind> LINES =
            Set.of(MovementKind.COUNTED, MovementKind.DEPLETED, MovementKind.RETURNED);

    /** Where the line should have ended. */
    private static final class Right {
        @Option(names = "--face", paramLabel = "N", required = true, description = "The ticket that showed in truth.")
        private Optional<TicketNumber> face = Optional.empty();

        @Option(
                names = "--position",
                paramLabel = "N",
                required = true,
                description = "Or: how many tickets were gone.")
        private Optional<TicketPosition> position = Optional.empty();
    }

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @ArgGroup(multiplicity = "1")
    private Right right;

    @Option(
            names = "--line",
            paramLabel = "ID",
            description = "The line, as pack show gives it. Otherwise the pack's latest count, sold out or return.")
    private Optional<MovementId> line = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; it is needed.")
    private Optional<Note> note = Optional.empty();

    CorrectCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackCorrection.run(
                shell,
                pack,
                (lottery, shown, who) -> line(shown)
                        .then(id -> position(shown)
                                .then(gone -> lottery.packs()
                                        .correct()
                                        .handle(new CorrectLine.Command(
                                                shown.pack().id(), id, gone, note, who)))));
    }

    private Outcome<MovementId, Refusal> line(ShowPack.Shown shown) {
        return line.or(() -> latest(shown))
                .<Outcome<MovementId, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new PackRefusal.CorrectionNotPossible(
                        shown.pack().key(), CorrectionObstacle.NOTHING_TO_CORRECT, Optional.empty())));
    }

    /** The latest line that still stands: what was undone or corrected does not. */
    private static Optional<MovementId> latest(ShowPack.Shown shown) {
        List<Movement> all =
                shown.movements().stream().map(BookedMovement::movement).toList();
        Set<MovementId> compensated = all.stream()
                .flatMap(movement -> movement.act().fold(new Compensated()).stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(movement -> LINES.contains(movement.kind()) && !compensated.contains(movement.id()))
                .reduce((earlier, later) -> later)
                .map(Movement::id);
    }

    private Outcome<TicketPosition, Refusal> position(ShowPack.Shown shown) {
        if (right.position.isPresent()) {
            return accepted(right.position.get());
        }
        return shown.pack()
                .strip()
                .numbering()
                .<Outcome<TicketPosition, Refusal>>map(
                        numbering -> Outcome.from(numbering.positionOf(right.face.orElseThrow())))
                .orElseGet(() -> refused(new PackRefusal.CorrectionNotPossible(
                        shown.pack().key(), CorrectionObstacle.NOTHING_TO_CORRECT, Optional.empty())));
    }
}
