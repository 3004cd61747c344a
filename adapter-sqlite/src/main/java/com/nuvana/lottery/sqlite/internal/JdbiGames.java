package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Games;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The catalogue. */
record JdbiGames(Session session) implements Games {

    @Override
    public Optional<Game> byCode(GameCode code) {
        return session.find(
                "select * from games where key_code = :code", Session.with("code", code.canonical()), JdbiGames::game);
    }

    @Override
    public Game get(GameId id) {
        return session.kept(
                kept -> kept.game(id),
                () -> session.find("select * from games where id = :id", Session.with("id", id), JdbiGames::game)
                        .orElseThrow(() -> new IllegalStateException("no game " + id)));
    }

    @Override
    public List<Game> all() {
        return session.list("select * from games order by key_code", Session.none(), JdbiGames::game);
    }

    static Game game(Columns row) throws SQLException {
        return new Game(
                new GameId(row.uuid("id")),
                new GameCode(row.text("code")),
                new GameName(row.text("name")),
                row.money("price_cents"),
                new PackSize(row.number("size")),
                row.optionalNumber("first").map(FirstTicket::new),
                row.direction(),
                row.word("status", GameStatus.class));
    }

    @Override
    public void put(Game game) {
        session.changesStore();
        Bindings row = Session.with("id", game.id())
                .with("code", game.code())
                .with("name", game.name())
                .with("price_cents", game.price())
                .with("size", game.size())
                .with("first", game.first())
                .with("direction", game.direction())
                .with("status", game.status());
        session.run("""
                insert into games (id, code, name, price_cents, size, first, direction, status)
                values (:id, :code, :name, :price_cents, :size, :first, :direction, :status)
                on conflict (id) do update set code = :code, name = :name, price_cents = :price_cents, size = :size,
                  first = :first, direction = :direction, status = :status
                """, row);
        session.run("""
                update packs set size = :size, first = coalesce(:first, first)
                where game = :id and (size <> :size or first <> coalesce(:first, first))
                """, row);
    }
}
