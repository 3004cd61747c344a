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
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
    private final Instant now;
    private final Set<GameCode> seen = new HashSet<>();

    CatalogueRows(Views views, StoreRules rules, IdSource ids, Instant now) {
        this.views = views;
        this.rules = rules;
        this.ids = ids;
        this.now = now;
    }

    /** The fate of one row. */
    CataloguePreview.Row read(int number, List<String> columns, List<String> cells) {
        return game(new CatalogueCells(number, columns, cells))
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

    private Outcome<Game, Refusal> game(CatalogueCells cells) {
        return cells.headed()
                .then(CatalogueCells::code)
                .then(code -> once(cells, code))
                .then(code -> game(cells, code, views.games().byCode(code)));
    }

    private Outcome<GameCode, Refusal> once(CatalogueCells cells, GameCode code) {
        return seen.add(code) ? accepted(code) : cells.bad("game_number", "an earlier row has the same game");
    }

    /** What a row does not state of a known game's numbering stays; no status means ACTIVE. */
    private Outcome<Game, Refusal> game(CatalogueCells cells, GameCode code, Optional<Game> known) {
        GameId id = known.map(Game::id).orElseGet(() -> new GameId(ids.next()));
        GameCode shown = known.map(Game::code).orElse(code);
        return cells.name()
                .then(name -> cells.price()
                        .then(price -> cells.size()
                                .then(size -> cells.status()
                                        .then(status -> cells.direction()
                                                .map(stated -> stated.or(() -> known.flatMap(Game::direction)))
                                                .then(direction -> first(cells, code, size, known)
                                                        .map(first -> new Game(
                                                                id,
                                                                shown,
                                                                name,
                                                                price,
                                                                size,
                                                                Optional.of(first),
                                                                direction,
                                                                status)))))))
                .then(game -> renumbered(cells, known, game));
    }

    private Outcome<FirstTicket, Refusal> first(
            CatalogueCells cells, GameCode code, PackSize size, Optional<Game> known) {
        return cells.first()
                .then(stated -> stated.or(() -> known.flatMap(Game::first))
                        .or(rules::first)
                        .<Outcome<FirstTicket, Refusal>>map(Outcome::accepted)
                        .orElseGet(() -> refused(new GameRefusal.GameNumberingUnknown(code)))
                        .then(first -> fits(cells, first, size)));
    }

    private Outcome<FirstTicket, Refusal> fits(CatalogueCells cells, FirstTicket first, PackSize size) {
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

    private Outcome<Game, Refusal> renumbered(CatalogueCells cells, Optional<Game> known, Game game) {
        return known.flatMap(was -> new Renumbering(was, game).obstacle(views, now))
                .<Outcome<Game, Refusal>>map(obstacle -> cells.bad(obstacle.column(), obstacle.why()))
                .orElseGet(() -> accepted(game));
    }
}
