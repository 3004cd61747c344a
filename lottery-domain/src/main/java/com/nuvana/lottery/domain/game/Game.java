package com.nuvana.lottery.domain.game;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.util.Optional;

/**
 * A scratch-ticket product. Its numbering may be unknown in part: packs cannot be received while the first ticket is,
 * nor activated while no direction is known from anywhere.
 */
public record Game(
        GameId id,
        GameCode code,
        GameName name,
        Money price,
        PackSize size,
        Optional<FirstTicket> first,
        Optional<Direction> direction,
        GameStatus status) {

    /**
     * The highest price of a ticket, $1,000.00: ten times the dearest one sold. With it no day can come to 2^53 cents,
     * the end of the whole numbers that the journal and the facts can write; that would take ninety million full packs
     * of a thousand tickets.
     */
    public static final Money HIGHEST_PRICE = new Money(100_000);

    /** Refuses a price that is not above zero, or above the highest. */
    public Game {
        if (!isPriceValid(price)) {
            throw new IllegalArgumentException(
                    "the price of game " + code + " must be above zero, at most " + HIGHEST_PRICE + ": " + price);
        }
    }

    /** Says whether a ticket can cost that much. */
    public static boolean isPriceValid(Money price) {
        return price.cents() > 0 && price.compareTo(HIGHEST_PRICE) <= 0;
    }

    /** What a full pack is worth: n times the price. */
    public Money packValue() {
        return price.times(size.remainingAt(TicketPosition.UNTOUCHED));
    }

    /** This game, or the refusal GAME_NOT_ACTIVE: rule of receiving and activating. */
    public Outcome<Game, GameRefusal> onSale() {
        return status == GameStatus.ACTIVE ? accepted(this) : refused(new GameRefusal.GameNotActive(code, status));
    }

    /** The lowest ticket number, or the refusal GAME_NUMBERING_UNKNOWN: rule of receiving. */
    public Outcome<FirstTicket, GameRefusal> knownFirst() {
        return first.<Outcome<FirstTicket, GameRefusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new GameRefusal.GameNumberingUnknown(code)));
    }

    /** Rule: the last number fits the width. A pack of 1000 needs first 0 with three digits. */
    public static boolean numbersFit(FirstTicket first, PackSize size, TicketWidth width) {
        return width.fits(first.last(size));
    }

    /** Rule: the last number stays below the ticket value that means "the whole pack" in a layout. */
    public static boolean numbersStayBelow(int labelValue, FirstTicket first, PackSize size) {
        return first.last(size) < labelValue;
    }

    /**
     * The pack size that a pack value and a price state: value / price, which must divide exactly into 1 to 1000.
     * Refused GAME_DATA_INVALID otherwise, for instance 150.00 / 4.00.
     */
    public static Outcome<PackSize, GameRefusal> sizeFrom(GameCode code, Money packValue, Money price) {
        if (price.cents() <= 0
                || packValue.cents() % price.cents() != 0
                || !PackSize.isValid(packValue.cents() / price.cents())) {
            return refused(new GameRefusal.GameDataInvalid(
                    code.text(), "pack_value", "pack value must be 1 to 1000 times the price"));
        }
        return accepted(new PackSize((int) (packValue.cents() / price.cents())));
    }
}
