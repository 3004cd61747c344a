package com.nuvana.lottery.app.game;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cells of one row by the names of their columns. */
final class CatalogueCells {
    private final int number;
    private final int headings;
    private final int width;
    private final Map<String, String> cells = new HashMap<>();

    CatalogueCells(int number, List<String> columns, List<String> row) {
        this.number = number;
        this.headings = columns.size();
        this.width = row.size();
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            cells.put(columns.get(i), row.get(i).strip());
        }
    }

    int number() {
        return number;
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    <T> Outcome<T, Refusal> bad(String column, String why) {
        return refused(new GameRefusal.CatalogueInvalid(number, column, why));
    }

    /** Itself, if every cell stands below a heading; an extra comma shifts what follows it. */
    Outcome<CatalogueCells, Refusal> headed() {
        return width <= headings ? accepted(this) : bad("", width + " cells stand below " + headings + " headings");
    }

    Outcome<GameCode, Refusal> code() {
        return GameCode.parse(text("game_number"))
                .fold(Outcome::accepted, why -> bad("game_number", "3 to 5 digits are needed"));
    }

    Outcome<GameName, Refusal> name() {
        return GameName.isValid(text("name"))
                ? accepted(new GameName(text("name")))
                : bad("name", "1 to 255 printable characters are needed");
    }

    Outcome<Money, Refusal> price() {
        return Money.parseDollars(text("price_usd"))
                .fold(
                        price -> Game.isPriceValid(price)
                                ? accepted(price)
                                : bad("price_usd", "0.01 to 1000.00 are needed"),
                        why -> bad("price_usd", "dollars with at most two decimals are needed"));
    }

    Outcome<PackSize, Refusal> size() {
        String text = text("tickets_per_pack");
        return text.matches("[0-9]{1,4}") && PackSize.isValid(Integer.parseInt(text))
                ? accepted(new PackSize(Integer.parseInt(text)))
                : bad("tickets_per_pack", "1 to 1000 are needed");
    }

    Outcome<Optional<FirstTicket>, Refusal> first() {
        String text = text("first_ticket");
        if (text.isEmpty()) {
            return accepted(Optional.empty());
        }
        return text.matches("0{0,5}[01]")
                ? accepted(Optional.of(new FirstTicket(Integer.parseInt(text))))
                : bad("first_ticket", "0 or 1 is needed");
    }

    Outcome<Integer, Refusal> last(int expected) {
        String text = text("last_ticket");
        boolean isRight = text.isEmpty() || (text.matches("[0-9]{1,6}") && Integer.parseInt(text) == expected);
        return isRight ? accepted(expected) : bad("last_ticket", "first + tickets - 1 is " + expected);
    }

    Outcome<Optional<Direction>, Refusal> direction() {
        return word("direction", Direction.values());
    }

    Outcome<GameStatus, Refusal> status() {
        return word("status", GameStatus.values()).map(status -> status.orElse(GameStatus.ACTIVE));
    }

    private <E extends Enum<E>> Outcome<Optional<E>, Refusal> word(String column, E[] allowed) {
        String text = text(column).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return accepted(Optional.empty());
        }
        Optional<E> found =
                Arrays.stream(allowed).filter(each -> each.name().equals(text)).findFirst();
        return found.isPresent() ? accepted(found) : bad(column, "one of " + Arrays.toString(allowed) + " is needed");
    }
}
