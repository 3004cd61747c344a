package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.StoreRefusal;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import com.nuvana.lottery.domain.ticket.TicketRefusal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules of a close over the packs on sale: each is tested alone, and the first that fails answers for every pack it
 * concerns. Immutable.
 */
public final class CloseSheet {

    private final Map<PackId, OnSale> onSale;

    /** The sheet of these packs; each of them has to be decided. */
    public CloseSheet(List<OnSale> onSale) {
        this.onSale = onSale.stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.pack().id(), each -> each));
    }

    /** Rule: at most one decision per pack. Refused CLOSE_DUPLICATE_LINE; packs not on sale are named by {@code keys}. */
    public static Outcome<List<CloseDecision>, Refusal> oneDecisionPerPack(
            List<CloseDecision> decisions, Function<PackId, PackKey> keys) {
        Set<PackId> once = new HashSet<>();
        List<PackKey> twice = decisions.stream()
                .map(CloseDecision::pack)
                .filter(pack -> !once.add(pack))
                .distinct()
                .map(keys)
                .toList();
        return twice.isEmpty() ? accepted(decisions) : refused(new DayRefusal.CloseDuplicateLine(twice));
    }

    /**
     * Rule: every pack on sale has a decision, made since the pack last changed. Refused CLOSE_INCOMPLETE; packs in
     * {@code changed} have a decision that no longer holds.
     */
    public Outcome<List<CloseDecision>, Refusal> everyPackDecided(List<CloseDecision> decisions, Set<PackId> changed) {
        Set<PackId> decided = decisions.stream().map(CloseDecision::pack).collect(Collectors.toSet());
        List<DayRefusal.UndecidedPack> missing = onSale.values().stream()
                .filter(each -> !decided.contains(each.pack().id()))
                .sorted(Comparator.comparing(OnSale::bin))
                .map(each -> new DayRefusal.UndecidedPack(
                        each.pack().key(),
                        each.bin(),
                        changed.contains(each.pack().id())
                                ? DayRefusal.IncompleteCause.CHANGED
                                : DayRefusal.IncompleteCause.MISSING))
                .toList();
        return missing.isEmpty() ? accepted(decisions) : refused(new DayRefusal.CloseIncomplete(missing));
    }

    /**
     * Rule: ticket numbers are well formed, in range and not behind. Refused with the code of the first pack concerned:
     * SERIAL_MALFORMED, SERIAL_ABOVE_LAST or SERIAL_BELOW_START.
     */
    public Outcome<List<CloseDecision>, Refusal> ticketsReadable(List<CloseDecision> decisions) {
        List<DayRefusal.UnreadablePack> unreadable = sorted(decisions).stream()
                .flatMap(decision -> unreadable(decision).stream())
                .toList();
        return unreadable.isEmpty()
                ? accepted(decisions)
                : refused(new DayRefusal.CloseLinesUnreadable(unreadable.get(0), unreadable));
    }

    /** The same rule for one decision, as a draft line is saved. */
    public Outcome<CloseDecision, Refusal> ticketReadable(CloseDecision decision) {
        return ticketsReadable(List.of(decision)).map(checked -> checked.get(0));
    }

    private Optional<DayRefusal.UnreadablePack> unreadable(CloseDecision decision) {
        OnSale line = onSale(decision);
        return refusalOf(line, decision.decision())
                .map(why -> new DayRefusal.UnreadablePack(line.pack().key(), line.bin(), why));
    }

    private static Optional<TicketRefusal> refusalOf(OnSale line, Decision decision) {
        return decision.fold(
                scanned -> refusal(positionOf(line, scanned.face())),
                typed -> refusal(positionOf(line, typed.face())),
                soldOut -> Optional.empty(),
                notSeen -> notSeen.read()
                        .flatMap(read -> refusal(line.pack().numbering().positionOf(read))));
    }

    private static Optional<TicketRefusal> refusal(Outcome<TicketPosition, TicketRefusal> outcome) {
        return outcome.fold(position -> Optional.empty(), Optional::of);
    }

    private static Outcome<TicketPosition, TicketRefusal> positionOf(OnSale line, TicketNumber face) {
        return line.pack().numbering().positionOfNotBehind(face, line.pack().position());
    }

    /**
     * Rule: a pack not seen has what its reason needs: the ticket read, behind the position, for POSITION_BACKWARDS; a
     * note for OTHER. Refused REASON_REQUIRED.
     */
    public Outcome<List<CloseDecision>, Refusal> notSeenReasoned(List<CloseDecision> decisions) {
        List<PackKey> packs = keys(decisions, decision -> !isReasoned(decision));
        return packs.isEmpty()
                ? accepted(decisions)
                : refused(new DayRefusal.NotSeenReasonRequired(packs, List.of(NotSeenReason.values())));
    }

    private boolean isReasoned(CloseDecision decision) {
        return decision.decision()
                .fold(scanned -> true, typed -> true, soldOut -> true, notSeen -> switch (notSeen.reason()) {
                    case NOT_IN_BIN, UNREADABLE -> true;
                    case POSITION_BACKWARDS -> isBehind(onSale(decision), notSeen);
                    case OTHER -> notSeen.note().isPresent();
                });
    }

    private static boolean isBehind(OnSale line, Decision.NotSeen notSeen) {
        return notSeen.read()
                .flatMap(read -> line.pack().numbering().positionOf(read).fold(Optional::of, why -> Optional.empty()))
                .filter(position -> position.isBehind(line.pack().position()))
                .isPresent();
    }

    /** Rule: typed numbers and packs not seen are allowed by a shift manager. Refused APPROVAL_REQUIRED. */
    public Outcome<List<CloseDecision>, Refusal> approved(List<CloseDecision> decisions) {
        List<PackKey> packs = keys(
                decisions,
                decision -> decision.needsApproval() && decision.allowedBy().isEmpty());
        return packs.isEmpty()
                ? accepted(decisions)
                : refused(new StoreRefusal.ApprovalRequired(
                        Role.SHIFT_MANAGER,
                        packs.stream().map(PackKey::toString).toList()));
    }

    /** The lines of decisions that have passed every rule, in the order of the bins. */
    public List<CloseLine> lines(List<CloseDecision> decisions) {
        return sorted(decisions).stream().map(this::line).toList();
    }

    private CloseLine line(CloseDecision decision) {
        OnSale at = onSale(decision);
        TicketPosition from = at.pack().position();
        TicketPosition to = decision.decision()
                .fold(
                        scanned -> read(at, scanned.face()),
                        typed -> read(at, typed.face()),
                        soldOut -> at.pack().strip().size().soldOut(),
                        notSeen -> from);
        return new CloseLine(
                decision, at.pack().key(), at.pack().bin(), at.bin(), new TicketRange(from, to), at.price());
    }

    private static TicketPosition read(OnSale line, TicketNumber face) {
        return positionOf(line, face).fold(position -> position, why -> {
            throw new IllegalStateException(
                    "a line that passed the rules: " + line.pack().key() + " " + why);
        });
    }

    private List<PackKey> keys(List<CloseDecision> decisions, Predicate<CloseDecision> concerned) {
        return sorted(decisions).stream()
                .filter(concerned)
                .map(decision -> onSale(decision).pack().key())
                .toList();
    }

    private List<CloseDecision> sorted(List<CloseDecision> decisions) {
        return decisions.stream()
                .sorted(Comparator.comparing(decision -> onSale(decision).bin()))
                .toList();
    }

    private OnSale onSale(CloseDecision decision) {
        OnSale line = onSale.get(decision.pack());
        if (line == null) {
            throw new IllegalArgumentException("not on sale: " + decision.pack());
        }
        return line;
    }
}
