package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.Games;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue, in memory. */
record InMemoryGames(Session session) implements Games {

    @Override
    public Optional<Game> byCode(GameCode code) {
        return session.read().games.values().stream()
                .filter(game -> game.code().equals(code))
                .findFirst();
    }

    @Override
    public Game get(GameId id) {
        return Optional.ofNullable(session.read().games.get(id))
                .orElseThrow(() -> new IllegalStateException("no game " + id));
    }

    @Override
    public List<Game> all() {
        return session.read().games.values().stream()
                .sorted(Comparator.comparing((Game game) -> game.code().canonical()))
                .toList();
    }

    @Override
    public void put(Game game) {
        State.require(
                byCode(game.code())
                        .map(Game::id)
                        .filter(id -> !id.equals(game.id()))
                        .isEmpty(),
                "game code " + game.code() + " is taken");
        State state = session.write();
        state.games.put(game.id(), game);
        state.packs.replaceAll((id, pack) -> pack.strip().game().equals(game.id()) ? renumbered(pack, game) : pack);
    }

    private Pack renumbered(Pack pack, Game game) {
        Strip strip = pack.strip();
        FirstTicket first = game.first().orElse(strip.first());
        if (strip.size().equals(game.size()) && strip.first().equals(first)) {
            return pack;
        }
        State.require(
                pack.position().isUntouched()
                        && new InMemoryLedger(session)
                                        .furthestOf(game.id())
                                        .compareTo(game.size().soldOut())
                                <= 0,
                "pack " + pack.key() + " keeps its size and numbering");
        return pack.with(strip.renumbered(game.size(), first));
    }
}
