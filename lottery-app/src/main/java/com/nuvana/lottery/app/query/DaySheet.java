package com.nuvana.lottery.app.query;

import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.DaySpan;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The daily report of one business day. Every figure is a query over {@code movements}.
 *
 * @param rows a row for each pack with tickets gone or a line in the close, by bin and pack
 * @param corrections what was booked later, or in this day, against lines of this day; the lines stay as they were
 * @param span how long the day was open, or has been
 * @param strips of every pack that a movement names: they tell positions by the numbers printed on tickets
 */
public record DaySheet(
        BusinessDay day,
        DaySpan span,
        List<Row> rows,
        DayTotals totals,
        List<Event> events,
        List<BookedMovement> movements,
        List<BookedMovement> corrections,
        List<Discrepancy> discrepancies,
        Map<PackId, Strip> strips) {

    /** Copies the collections. */
    public DaySheet {
        rows = List.copyOf(rows);
        events = List.copyOf(events);
        movements = List.copyOf(movements);
        corrections = List.copyOf(corrections);
        discrepancies = List.copyOf(discrepancies);
        strips = Map.copyOf(strips);
    }

    /**
     * What went of one pack in the day, corrections left out.
     *
     * @param from {@code to} less the tickets of the day, as the close tells it; where the day also booked a correction
     *     it is no position the pack ever had, and may lie below 0
     * @param to where the last movement of the day left it, corrections too
     * @param line its line in the close, once there is one
     */
    public record Row(
            Pack pack,
            Game game,
            Optional<BinNumber> bin,
            int from,
            TicketPosition to,
            TicketCount tickets,
            Money amount,
            Optional<CloseLine> line) {}

    /** Something that happened to a pack in the day, beyond a count, with the bin it happened at. */
    public record Event(BookedMovement booked, Optional<BinNumber> bin) {}
}
