package com.nuvana.lottery.app.day;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackStatus;
import java.time.Instant;
import java.util.List;

/** Names a pack that is not on sale, and since when it is not. */
final class NotActive {

    private NotActive() {}

    static DayRefusal.InactivePack of(Views views, Pack pack) {
        List<BookedMovement> ledger = views.ledger().of(pack.id());
        Instant since = ledger.stream()
                .filter(BookedMovement::disturbs)
                .reduce((earlier, later) -> later)
                .map(booked -> booked.movement().on().at())
                .orElse(pack.strip().receivedAt());
        return new DayRefusal.InactivePack(pack.key(), PackStatus.of(pack), since);
    }
}
