package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The movements of one pack that stand: what was undone is left out with its undo, and what was corrected counts as it
 * was corrected, from the day on which it was booked. Immutable.
 */
public final class StandingMovements {

    private final List<Movement> standing;
    private final Map<MovementId, TicketCount> corrections = new HashMap<>();

    private StandingMovements(List<Movement> ledger) {
        Set<MovementId> undone = ledger.stream()
                .filter(movement -> movement.kind() == MovementKind.UNDONE)
                .flatMap(movement -> compensated(movement).stream())
                .collect(Collectors.toSet());
        ledger.stream()
                .filter(movement -> movement.kind() == MovementKind.CORRECTED)
                .forEach(movement -> compensated(movement)
                        .ifPresent(
                                line -> corrections.put(line, movement.tickets().sold())));
        this.standing = ledger.stream()
                .filter(movement -> movement.kind() != MovementKind.UNDONE)
                .filter(movement -> movement.kind() != MovementKind.CORRECTED)
                .filter(movement -> !undone.contains(movement.id()))
                .toList();
    }

    /** Those among all movements of one pack, or among the first of them, in the order of the ledger. */
    public static StandingMovements of(List<Movement> ledger) {
        return new StandingMovements(ledger);
    }

    private static Optional<MovementId> compensated(Movement movement) {
        return movement.act().fold(new Compensated());
    }

    /** Those that say where the pack stands: everything but a move, a settlement, a write-off and the cloud's word. */
    public List<Movement> readings() {
        return standing.stream()
                .filter(movement -> switch (movement.kind()) {
                    case MOVED, SETTLED, WRITTEN_OFF, UNDONE, CORRECTED, CLOUD_STATUS -> false;
                    case RECEIVED,
                            ONBOARDED,
                            ACTIVATED,
                            COUNTED,
                            DEPLETED,
                            RETURNED,
                            RESTOCKED,
                            REPORTED_MISSING,
                            RECOVERED -> true;
                })
                .toList();
    }

    /** The activation with which the pack first went on sale. */
    public Optional<Movement> firstActivation() {
        return standing.stream()
                .filter(movement -> movement.kind() == MovementKind.ACTIVATED)
                .findFirst();
    }

    /** The movement after which {@code tickets gone} first satisfied the rule. */
    public Optional<Movement> firstReaching(IntPredicate gone) {
        int position = 0;
        for (Movement movement : standing) {
            position = isEntry(movement) ? movement.to().gone() : position + taken(movement);
            if (gone.test(position)) {
                return Optional.of(movement);
            }
        }
        return Optional.empty();
    }

    private static boolean isEntry(Movement movement) {
        return movement.kind() == MovementKind.RECEIVED || movement.kind() == MovementKind.ONBOARDED;
    }

    private int taken(Movement movement) {
        TicketCount correction = corrections.getOrDefault(movement.id(), TicketCount.NONE);
        return movement.tickets().sold().plus(correction).tickets();
    }
}
