package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the movements; there is no other way to write one than with a change of its pack. */
public interface LedgerViews {

    /** All movements of a pack, in the order of the ledger. */
    List<BookedMovement> of(PackId pack);

    /** All movements after that place, in order. */
    List<BookedMovement> since(LedgerSequence sequence);

    /** All movements of a day, in order. */
    List<BookedMovement> ofDay(DayId day);

    /** The sums over the movements of a day, as {@link DayTotals#of} has them; no movement is made of its row for that. */
    DayTotals totals(DayId day);

    /** The corrections, in whatever day they were booked, of lines that were booked in that day, in order. */
    List<BookedMovement> correcting(DayId day);

    /** The movement of that id. */
    Optional<BookedMovement> find(MovementId id);

    /** The furthest position that a movement of any pack of the game ever reached. */
    TicketPosition furthestOf(GameId game);

    /** The place of the last movement; the start when there is none. */
    LedgerSequence last();

    /** The instant that the last movement bears. */
    Optional<Instant> lastAt();

    /** Hands every movement to {@code each}, grouped by pack and in order within each; memory stays flat. */
    void forEachByPack(Consumer<BookedMovement> each);
}
