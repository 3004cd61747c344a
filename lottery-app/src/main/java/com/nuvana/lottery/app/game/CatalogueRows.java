package com.nuvana.lottery.app.game;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a catalogue against the present one. Lives as long as its transaction; not thread-safe. */
final class CatalogueRows {

    /** The columns that have to be there. */
    static final List<String> REQUIRED = List.of("game_number", "name", "price_usd", "tickets_per_pack");

    /** The columns that may be there. */
    static final List<String> OPTIONAL = List.of("first_ticket", "last_ticket", "direction", "status");

    private final Views views;
    private final StoreRules rules;
    private final IdSource ids;
    private final Set<GameCode> seen = new HashSet<>();

    CatalogueRows(Views views, StoreRules rules, IdSource ids) {
        this.views = views;
        this.rules = rules;
        this.ids = ids;
    }

    /** The fate of one row. */
    CataloguePreview.Row read(int number, List<String> columns, List<String> cells) {
        return game(new Cells(number, columns, cells))
                .fold(
                        game -> new CataloguePreview.Row(number, fate(game), Optional.of(game), Optional.empty()),
                        why -> new CataloguePreview.Row(
                                number, CataloguePreview.Fate.BAD, Optional.empty(), Optional.of(why)));
    }

    private CataloguePreview.Fate fate(Game game) {
        Optional<Game> known = views.games().byCode(game.code());
        if (known.isEmpty()) {
            return CataloguePreview.Fate.NEW;
        }
        return known.get().equals(game) ? CataloguePreview.Fate.SAME : CataloguePreview.Fate.CHANGED;
    }

    private Outcome<Game, Refusal> game(Cells cells) {
        return cells.code()
                .then(this::once)
                .then(code -> cells.name()
                        .then(name -> cells.price()
                                .then(price -> cells.size()
                                        .then(size -> cells.status()
                                                .then(status -> cells.direction()
                                                        .then(direction -> first(cells, code, size)
                                                                .then(first -> game(
                                                                        code, name, price, size, first, direction,
                                                                        status, cells))))))));
    }

    private Outcome<GameCode, Refusal> once(GameCode code) {
        return seen.add(code)
                ? accepted(code)
                : refused(new GameRefusal.GameDataInvalid(
                        code.text(), "game_number", "an earlier row has the same game"));
    }

    private Outcome<FirstTicket, Refusal> first(Cells cells, GameCode code, PackSize size) {
        return cells.first()
                .then(given -> given.or(rules::first)
                        .<Outcome<FirstTicket, Refusal>>map(Outcome::accepted)
                        .orElseGet(() -> refused(new GameRefusal.GameNumberingUnknown(code)))
                        .then(first -> fits(cells, first, size)));
    }

    private Outcome<FirstTicket, Refusal> fits(Cells cells, FirstTicket first, PackSize size) {
        boolean fits = Game.numbersFit(first, size, rules.ticketWidth())
                && rules.labelValue()
                        .map(label -> Game.numbersStayBelow(label, first, size))
                        .orElse(true);
        if (!fits) {
            return refused(new GameRefusal.GameDataInvalid(
                    cells.text("game_number"),
                    "tickets_per_pack",
                    "last ticket " + first.last(size) + " does not fit the printed width"));
        }
        return cells.last(first.last(size)).map(last -> first);
    }

    private Outcome<Game, Refusal> game(
            GameCode code,
            GameName name,
            Money price,
            PackSize size,
            FirstTicket first,
            Optional<Direction> direction,
            GameStatus status,
            Cells cells) {
        Optional<Game> known = views.games().byCode(code);
        boolean isRenumbered = known.filter(
                        game -> !game.size().equals(size) || !game.first().equals(Optional.of(first)))
                .isPresent();
        if (isRenumbered && views.packs().anyTouchedOf(known.get().id())) {
            return refused(new GameRefusal.CatalogueInvalid(
                    cells.number(), "tickets_per_pack", "packs of the game are on sale with another numbering"));
        }
        GameId id = known.map(Game::id).orElseGet(() -> new GameId(ids.next()));
        GameCode shown = known.map(Game::code).orElse(code);
        return accepted(new Game(id, shown, name, price, size, Optional.of(first), direction, status));
    }

    /** The cells of one row by the names of their columns. */
    private static final class Cells {
        private final int number;
        private final Map<String, String> cells = new HashMap<>();

        private Cells(int number, List<String> columns, List<String> row) {
            this.number = number;
            for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
                cells.put(columns.get(i), row.get(i).strip());
            }
        }

        private int number() {
            return number;
        }

        private String text(String column) {
            return cells.getOrDefault(column, "");
        }

        private <T> Outcome<T, Refusal> bad(String column, String why) {
            return refused(new GameRefusal.CatalogueInvalid(number, column, why));
        }

        private Outcome<GameCode, Refusal> code() {
            return GameCode.parse(text("game_number"))
                    .fold(Outcome::accepted, why -> bad("game_number", "3 to 5 digits are needed"));
        }

        private Outcome<GameName, Refusal> name() {
            return GameName.isValid(text("name"))
                    ? accepted(new GameName(text("name")))
                    : bad("name", "1 to 255 printable characters are needed");
        }

        private Outcome<Money, Refusal> price() {
            return Money.parseDollars(text("price_usd"))
                    .fold(
                            price ->
                                    price.cents() > 0 ? accepted(price) : bad("price_usd", "a price above 0 is needed"),
                            why -> bad("price_usd", "dollars with at most two decimals are needed"));
        }

        private Outcome<PackSize, Refusal> size() {
            String text = text("tickets_per_pack");
            return text.matches("[0-9]{1,4}") && PackSize.isValid(Integer.parseInt(text))
                    ? accepted(new PackSize(Integer.parseInt(text)))
                    : bad("tickets_per_pack", "1 to 1000 are needed");
        }

        private Outcome<Optional<FirstTicket>, Refusal> first() {
            String text = text("first_ticket");
            if (text.isEmpty()) {
                return accepted(Optional.empty());
            }
            return text.matches("0{0,5}[01]")
                    ? accepted(Optional.of(new FirstTicket(Integer.parseInt(text))))
                    : bad("first_ticket", "0 or 1 is needed");
        }

        private Outcome<Integer, Refusal> last(int expected) {
            String text = text("last_ticket");
            boolean isRight = text.isEmpty() || (text.matches("[0-9]{1,6}") && Integer.parseInt(text) == expected);
            return isRight ? accepted(expected) : bad("last_ticket", "first + tickets - 1 is " + expected);
        }

        private Outcome<Optional<Direction>, Refusal> direction() {
            return word("direction", Direction.values());
        }

        private Outcome<GameStatus, Refusal> status() {
            return word("status", GameStatus.values()).map(status -> status.orElse(GameStatus.ACTIVE));
        }

        private <E extends Enum<E>> Outcome<Optional<E>, Refusal> word(String column, E[] allowed) {
            String text = text(column).toUpperCase(Locale.ROOT);
            if (text.isEmpty()) {
                return accepted(Optional.empty());
            }
            Optional<E> found = Arrays.stream(allowed)
                    .filter(each -> each.name().equals(text))
                    .findFirst();
            return found.isPresent()
                    ? accepted(found)
                    : bad(column, "one of " + Arrays.toString(allowed) + " is needed");
        }
    }
}
