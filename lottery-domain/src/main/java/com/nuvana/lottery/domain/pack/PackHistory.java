package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All movements of one pack in the order of the ledger, and what they allow: replaying them to a state, undoing the
 * latest act, correcting a booked line. Immutable.
 */
public final class PackHistory {

    private static final Set<MovementKind> UNDOABLE =
            Set.of(MovementKind.ACTIVATED, MovementKind.DEPLETED, MovementKind.RETURNED, MovementKind.REPORTED_MISSING);
    private static final Set<MovementKind> CORRECTABLE =
            Set.of(MovementKind.COUNTED, MovementKind.DEPLETED, MovementKind.RETURNED);

    private final List<Movement> movements;
    private final PackReplay replay;
    private final Set<MovementId> compensated = new HashSet<>();

    private PackHistory(Strip sealed, List<Movement> movements) {
        this.movements = List.copyOf(movements);
        this.replay = new PackReplay(sealed, this.movements);
        this.movements.forEach(movement -> compensatedBy(movement).ifPresent(compensated::add));
    }

    /**
     * The history of one pack. {@code strip} may be the pack's strip at any time: only what never changes is read from
     * it.
     */
    public static PackHistory of(Strip strip, List<Movement> movements) {
        Strip sealed = new Strip(
                strip.id(),
                strip.key(),
                strip.game(),
                strip.size(),
                strip.first(),
                strip.width(),
                Optional.empty(),
                TicketPosition.UNTOUCHED,
                strip.receivedAt(),
                Settlement.unsettled());
        return new PackHistory(sealed, movements);
    }

    /** The pack that the movements lead to; empty without a movement. */
    public Optional<Pack> pack() {
        return replay.pack();
    }

    /** Says whether no ticket has ever gone through the ledger: rule of onboarding a received pack. */
    public boolean neverMovedATicket() {
        return movements.stream().allMatch(movement -> movement.tickets().sold().equals(TicketCount.NONE));
    }

    /** The movement of that id. */
    public Optional<Movement> find(MovementId id) {
        return movements.stream().filter(movement -> movement.id().equals(id)).findFirst();
    }

    /** The latest act that stands: settlements and compensations, and what they took back, are passed over. */
    public Optional<Movement> latestAct() {
        return movements.stream()
                .filter(movement -> movement.kind() != MovementKind.SETTLED)
                .filter(movement -> movement.kind() != MovementKind.UNDONE)
                .filter(movement -> !isUndone(movement))
                .reduce((earlier, later) -> later);
    }

    /**
     * Takes back the latest act. Refused UNDO_NOT_POSSIBLE when it was booked in another day than {@code openDay}, is
     * of a kind that is not undone, or there is none; PACK_ALREADY_SETTLED for an activation after which the pack was
     * settled for another cause. Whether the bin is still free is for the caller to ask.
     */
    public Outcome<PackChange<Pack>, PackRefusal> undoLatest(DayId openDay, Booking booking) {
        Pack present = pack().orElseThrow();
        Optional<Movement> latest =
                latestAct().filter(act -> replay.before(act.id()).isPresent());
        if (latest.isEmpty()) {
            return refused(new PackRefusal.UndoNotPossible(
                    present.key(), UndoObstacle.NOTHING_TO_UNDO, latestAct().map(Movement::kind)));
        }
        return undoable(latest.get(), openDay)
                .then(act -> settledOtherwise(act)
                        .<Outcome<PackChange<Pack>, PackRefusal>>map(Outcome::refused)
                        .orElseGet(() -> accepted(undo(act, booking))));
    }

    private Outcome<Movement, PackRefusal> undoable(Movement act, DayId openDay) {
        PackKey key = pack().orElseThrow().key();
        if (!UNDOABLE.contains(act.kind())) {
            return refused(new PackRefusal.UndoNotPossible(key, UndoObstacle.NOT_UNDOABLE, Optional.of(act.kind())));
        }
        if (!act.on().day().equals(openDay)) {
            return refused(new PackRefusal.UndoNotPossible(key, UndoObstacle.OTHER_DAY, Optional.of(act.kind())));
        }
        return accepted(act);
    }

    private Optional<PackRefusal> settledOtherwise(Movement act) {
        Pack present = pack().orElseThrow();
        return present.strip()
                .settlement()
                .fold(
                        unsettled -> Optional.empty(),
                        settled -> act.kind() == MovementKind.ACTIVATED
                                        && settled.cause() != SettlementCause.ON_ACTIVATION
                                        && isSettledAfter(act)
                                ? Optional.of(new PackRefusal.PackAlreadySettled(
                                        present.key(), settled.at(), settled.cause()))
                                : Optional.empty());
    }

    private boolean isSettledAfter(Movement act) {
        return movements.subList(movements.indexOf(act), movements.size()).stream()
                .anyMatch(movement -> movement.kind() == MovementKind.SETTLED);
    }

    private PackChange<Pack> undo(Movement act, Booking booking) {
        Pack present = pack().orElseThrow();
        Pack former = replay.before(act.id()).orElseThrow();
        Pack next = restored(former, present);
        TicketRange back = new TicketRange(present.position(), next.position());
        Movement movement =
                booking.at(act.price()).of(next.strip(), back, new Act.Undone(act.id(), PackStatus.of(next)));
        PackFact.SettlementEffect effect =
                next.strip().settlement().equals(present.strip().settlement())
                        ? PackFact.SettlementEffect.KEPT
                        : PackFact.SettlementEffect.WITHDRAWN;
        PackFact fact = new PackFact.ActUndone(next.strip(), movement, PackStatus.of(next), binOf(next), effect);
        return PackChange.of(next, movement, fact);
    }

    /**
     * Books the difference between the right position and the booked one of a line, in the open day, at the line's
     * price. Refused CORRECTION_NOT_POSSIBLE; see {@link CorrectionObstacle}. Correcting the act that ended a pack
     * takes it to RECEIVED at the new position.
     */
    public Outcome<PackChange<Pack>, PackRefusal> correct(Movement line, TicketPosition right, Booking booking) {
        Pack present = pack().orElseThrow();
        int corrected = present.position().gone() + right.gone() - line.to().gone();
        return obstacle(line, right, corrected)
                .<Outcome<PackChange<Pack>, PackRefusal>>map(why -> refused(new PackRefusal.CorrectionNotPossible(
                        present.key(), why, latestAct().map(Movement::kind))))
                .orElseGet(() -> accepted(correction(line, new TicketPosition(corrected), booking)));
    }

    private Optional<CorrectionObstacle> obstacle(Movement line, TicketPosition right, int corrected) {
        Pack present = pack().orElseThrow();
        if (!CORRECTABLE.contains(line.kind())) {
            return Optional.of(CorrectionObstacle.NOT_A_COUNTED_LINE);
        }
        if (compensated.contains(line.id())) {
            return Optional.of(CorrectionObstacle.ALREADY_COMPENSATED);
        }
        boolean terminal = present.fold(r -> false, a -> false, d -> true, r -> true, m -> false);
        if (terminal && !latestAct().map(Movement::id).equals(Optional.of(line.id()))) {
            return Optional.of(CorrectionObstacle.NOT_THE_LAST_ACT);
        }
        if (right.equals(line.to())) {
            return Optional.of(CorrectionObstacle.NOTHING_TO_CORRECT);
        }
        boolean fits = corrected >= 0 && corrected <= present.strip().size().tickets();
        return fits ? Optional.empty() : Optional.of(CorrectionObstacle.OUT_OF_RANGE);
    }

    private PackChange<Pack> correction(Movement line, TicketPosition to, Booking booking) {
        Pack present = pack().orElseThrow();
        Strip right = present.strip().at(to);
        Pack next = present.fold(
                received -> received.with(right),
                active -> active.with(right),
                depleted -> new ReceivedPack(right),
                returned -> new ReceivedPack(right),
                missing -> missing.with(right));
        Movement movement = booking.at(line.price())
                .of(right, new TicketRange(present.position(), to), new Act.Corrected(line.id()));
        PackFact fact = new PackFact.LineCorrected(right, movement, line.on().day(), PackStatus.of(next));
        return PackChange.of(next, movement, fact);
    }

    /** {@code former} as it comes back: with the present settlement, unless the undone act itself had caused it. */
    static Pack restored(Pack former, Pack present) {
        Settlement now = present.strip().settlement();
        return now.equals(former.strip().settlement()) || causedWith(now, present)
                ? former
                : former.with(former.strip().with(now));
    }

    private static boolean causedWith(Settlement now, Pack present) {
        SettlementCause own = present.fold(
                received -> SettlementCause.MANUAL,
                active -> SettlementCause.ON_ACTIVATION,
                depleted -> SettlementCause.SOLD_OUT,
                returned -> SettlementCause.MANUAL,
                missing -> SettlementCause.MANUAL);
        return now.fold(unsettled -> false, settled -> settled.cause() == own && own != SettlementCause.MANUAL);
    }

    private boolean isUndone(Movement movement) {
        return movements.stream()
                .anyMatch(later -> later.kind() == MovementKind.UNDONE
                        && compensatedBy(later).equals(Optional.of(movement.id())));
    }

    private static Optional<MovementId> compensatedBy(Movement movement) {
        return movement.act().fold(new Compensated());
    }

    private static Optional<BinId> binOf(Pack pack) {
        return pack.fold(
                received -> Optional.empty(),
                active -> Optional.of(active.bin()),
                depleted -> Optional.empty(),
                returned -> Optional.empty(),
                missing -> Optional.empty());
    }
}
