package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Compensated;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackHistory;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every change of a pack has to keep: the constraints of the real schema, and that the ledger leads to the pack. */
final class PackRules {

    private static final Set<MovementKind> CORRECTABLE =
            EnumSet.of(MovementKind.COUNTED, MovementKind.DEPLETED, MovementKind.RETURNED);

    private final State state;
    private final PackChange<? extends Pack> change;
    private final Pack next;
    private final List<Movement> history;

    private PackRules(State state, PackChange<? extends Pack> change) {
        this.state = state;
        this.change = change;
        this.next = change.next();
        this.history = new ArrayList<>(state.ledger.stream()
                .map(BookedMovement::movement)
                .filter(movement -> movement.pack().equals(next.id()))
                .toList());
    }

    static PackRules of(State state, PackChange<? extends Pack> change) {
        return new PackRules(state, change);
    }

    /** Throws an {@link IllegalStateException} that says which rule the change would break. */
    void check() {
        checkPack();
        for (Movement movement : change.movements()) {
            checkMovement(movement);
            history.add(movement);
        }
        require(
                change.last().to().equals(next.position()),
                "its last movement ends at " + change.last().to());
        Optional<Pack> replayed = PackHistory.of(next.strip(), history).pack();
        require(replayed.equals(Optional.of(next)), "its movements lead to " + replayed);
        require(change.facts().stream().allMatch(fact -> fact.pack().id().equals(next.id())), "a fact of another pack");
    }

    private void checkPack() {
        require(
                state.packs.values().stream()
                        .noneMatch(pack ->
                                !pack.id().equals(next.id()) && pack.key().equals(next.key())),
                "its key is another pack's");
        require(
                Optional.ofNullable(state.packs.get(next.id()))
                        .map(was -> was.key().equals(next.key())
                                && was.strip().game().equals(next.strip().game()))
                        .orElse(true),
                "a pack keeps its key and its game");
        require(state.games.containsKey(next.strip().game()), "its game is not in the catalogue");
        InMemoryPacks.asActive(next).ifPresent(active -> {
            require(state.bins.containsKey(active.bin()), "no bin " + active.bin());
            require(
                    state.packs.values().stream()
                            .filter(pack -> !pack.id().equals(next.id()))
                            .flatMap(pack -> InMemoryPacks.asActive(pack).stream())
                            .noneMatch(other -> other.bin().equals(active.bin())),
                    "another pack is on sale in its bin");
        });
    }

    private void checkMovement(Movement movement) {
        require(movement.pack().equals(next.id()), "a movement of another pack");
        require(!isKnown(movement.id()), "movement " + movement.id() + " exists");
        require(
                movement.to().gone() <= next.strip().size().tickets()
                        && movement.tickets().from().gone()
                                <= next.strip().size().tickets(),
                "a position beyond its size");
        require(
                !state.days.isEmpty()
                        && state.days
                                .get(state.days.size() - 1)
                                .id()
                                .equals(movement.on().day()),
                "its day is not the one that is on");
        checkStart(movement);
        movement.act().fold(new Compensated()).ifPresent(id -> checkCompensation(movement, id));
    }

    private boolean isKnown(MovementId id) {
        return state.ledger.stream().anyMatch(booked -> booked.movement().id().equals(id))
                || history.stream().anyMatch(movement -> movement.id().equals(id));
    }

    private void checkStart(Movement movement) {
        boolean standing = movement.tickets().sold().equals(TicketCount.NONE);
        boolean untouched =
                history.stream().allMatch(earlier -> earlier.tickets().sold().equals(TicketCount.NONE));
        switch (movement.kind()) {
            case RECEIVED -> require(history.isEmpty() && standing, "RECEIVED is an entry, and the first movement");
            case ONBOARDED -> require(untouched && standing, "ONBOARDED is an entry of a pack that never moved");
            case CLOUD_STATUS, SETTLED, WRITTEN_OFF, MOVED, ACTIVATED ->
                require(standing && startsAtLastEnd(movement), movement.kind() + " does not stand at the position");
            default -> require(startsAtLastEnd(movement), movement.kind() + " does not start where the last one ended");
        }
    }

    private boolean startsAtLastEnd(Movement movement) {
        return !history.isEmpty()
                && history.get(history.size() - 1)
                        .to()
                        .equals(movement.tickets().from());
    }

    private void checkCompensation(Movement movement, MovementId id) {
        Movement refersTo = history.stream()
                .filter(earlier -> earlier.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(message("it has no movement " + id)));
        require(
                history.stream()
                        .noneMatch(
                                earlier -> earlier.act().fold(new Compensated()).equals(Optional.of(id))),
                "movement " + id + " is compensated already");
        if (movement.kind() == MovementKind.UNDONE) {
            require(movement.tickets().equals(refersTo.tickets().reversed()), "an undo is the exact reverse");
            require(movement.on().day().equals(refersTo.on().day()), "an undo is booked in the same day");
        } else {
            require(CORRECTABLE.contains(refersTo.kind()), refersTo.kind() + " is not corrected");
        }
    }

    private void require(boolean holds, String otherwise) {
        State.require(holds, message(otherwise));
    }

    private String message(String why) {
        return "pack " + next.key() + ": " + why;
    }
}
