package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import java.time.Instant;
import java.util.Optional;

/** One decision with who made it, who allowed it, how and when. */
public record CloseDecision(
        PackId pack, Decision decision, Actor counter, Optional<Actor> approver, EntryMethod entry, Instant at) {

    /** Rule: a typed number and a pack not seen need a shift manager; a reading and a sold-out pack do not. */
    public boolean needsApproval() {
        return decision.fold(scanned -> false, typed -> true, soldOut -> false, notSeen -> true);
    }

    /** Who allows it: its own approver, else the counter, if of that role. */
    public Optional<Actor> allowedBy() {
        return approver.or(() -> Optional.of(counter))
                .filter(actor -> actor.role().covers(Role.SHIFT_MANAGER));
    }

    /** The same decision, allowed by {@code actor} where it has no approver of its own and needs one. */
    public CloseDecision allowedBy(Actor actor) {
        return needsApproval() && allowedBy().isEmpty()
                ? new CloseDecision(pack, decision, counter, Optional.of(actor), entry, at)
                : this;
    }
}
