package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.util.Optional;

/**
 * How a lottery prints game, pack and ticket numbers.
 *
 * @param game the digits of a game code, 3 to 5
 * @param pack the digits of a pack number, 1 to 20; shorter numbers are padded to it with zeros
 */
public record PrintedNumbers(
        Optional<Integer> game,
        Optional<Integer> pack,
        Optional<TicketWidth> ticket,
        Optional<FirstTicket> first,
        Optional<Direction> direction) {

    /** Nothing was seen in a source. */
    public static final PrintedNumbers NOT_SEEN = new PrintedNumbers(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses widths no game code or pack number can have. */
    public PrintedNumbers {
        game.ifPresent(width -> require("game", width, 3, 5));
        pack.ifPresent(width -> require("pack", width, 1, 20));
    }

    /** All three widths, as in 4-7-3; where packs begin and how they are sold was not seen. */
    public static PrintedNumbers widths(int game, int pack, int ticket) {
        return NOT_SEEN.withGame(game).withPack(pack).withTicket(new TicketWidth(ticket));
    }

    /** The same with that width of game codes. */
    public PrintedNumbers withGame(int width) {
        return new PrintedNumbers(Optional.of(width), pack, ticket, first, direction);
    }

    /** The same with that width of pack numbers. */
    public PrintedNumbers withPack(int width) {
        return new PrintedNumbers(game, Optional.of(width), ticket, first, direction);
    }

    /** The same with that width of ticket numbers. */
    public PrintedNumbers withTicket(TicketWidth width) {
        return new PrintedNumbers(game, pack, Optional.of(width), first, direction);
    }

    /** The same with packs that begin with that ticket. */
    public PrintedNumbers withFirst(FirstTicket lowest) {
        return new PrintedNumbers(game, pack, ticket, Optional.of(lowest), direction);
    }

    /** The same with packs sold from that end. */
    public PrintedNumbers withDirection(Direction sold) {
        return new PrintedNumbers(game, pack, ticket, first, Optional.of(sold));
    }

    private static void require(String what, int width, int least, int most) {
        if (width < least || width > most) {
            throw new IllegalArgumentException(what + " width must be " + least + " to " + most + ": " + width);
        }
    }
}
