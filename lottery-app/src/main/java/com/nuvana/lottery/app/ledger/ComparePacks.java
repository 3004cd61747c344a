package com.nuvana.lottery.app.ledger;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackHistory;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares every pack row with what the pack's movements lead to, pack by pack. */
final class ComparePacks {

    private final Views views;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Movement> current = new ArrayList<>();
    private long compared;

    ComparePacks(Views views) {
        this.views = views;
    }

    List<Finding> findings() {
        views.ledger().forEachByPack(this::accept);
        compare();
        long[] rows = new long[1];
        views.packs().forEach(pack -> rows[0]++);
        if (rows[0] != compared) {
            damage(Finding.Check.PACK_ROWS, "packs", rows[0] + " rows, " + compared + " packs in the ledger");
        }
        return findings;
    }

    private void accept(BookedMovement booked) {
        Movement movement = booked.movement();
        if (!current.isEmpty() && !current.get(0).pack().equals(movement.pack())) {
            compare();
        }
        current.add(movement);
    }

    private void compare() {
        if (current.isEmpty()) {
            return;
        }
        compared++;
        PackId id = current.get(0).pack();
        views.packs().find(id).fold(pack -> compared(pack), why -> {
            damage(Finding.Check.PACK_ROWS, "pack " + id, "has movements, but no row");
            return compared;
        });
        current.clear();
    }

    private long compared(Pack row) {
        String subject = "pack " + row.key();
        brokenAt().ifPresent(at -> damage(Finding.Check.LEDGER_CHAIN, subject, at));
        try {
            Optional<Pack> replayed = PackHistory.of(row.strip(), current).pack();
            if (!replayed.equals(Optional.of(row))) {
                damage(Finding.Check.PACK_ROWS, subject, "the row is not what its movements lead to");
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            damage(Finding.Check.LEDGER_CHAIN, subject, "its movements cannot be replayed: " + e.getMessage());
        }
        return compared;
    }

    private Optional<String> brokenAt() {
        TicketPosition at = TicketPosition.UNTOUCHED;
        boolean untouched = true;
        for (Movement movement : current) {
            boolean isEntry = movement.kind() == MovementKind.RECEIVED
                    || (movement.kind() == MovementKind.ONBOARDED && untouched);
            if (!isEntry && !movement.tickets().from().equals(at)) {
                return Optional.of(movement.kind() + " begins at "
                        + movement.tickets().from().gone() + " where " + at.gone() + " tickets were gone");
            }
            untouched = untouched && movement.tickets().sold().tickets() == 0;
            at = movement.to();
        }
        return Optional.empty();
    }

    private void damage(Finding.Check check, String subject, String detail) {
        findings.add(new Finding(check, Finding.Severity.DAMAGE, subject, detail));
    }
}
