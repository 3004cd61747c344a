package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Games;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of the catalogue. */
final class JdbiGames implements Games {

    private final Handle handle;

    JdbiGames(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Game> byCode(GameCode code) {
        return handle.createQuery("SELECT * FROM games WHERE code = :code")
                .bind("code", code)
                .map((row, context) -> game(new Columns(row)))
                .findFirst();
    }

    @Override
    public Game get(GameId id) {
        return handle.createQuery("SELECT * FROM games WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> game(new Columns(row)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no game " + id));
    }

    @Override
    public List<Game> all() {
        return handle.createQuery("SELECT * FROM games ORDER BY code")
                .map((row, context) -> game(new Columns(row)))
                .list();
    }

    static Game game(Columns row) throws SQLException {
        return new Game(
                new GameId(row.id("id")),
                new GameCode(row.text("code_shown")),
                new GameName(row.text("name")),
                row.money("price_cents"),
                new PackSize(row.number("size")),
                row.optionalNumber("first").map(FirstTicket::new),
                row.optionalWord("direction", Direction.class),
                row.word("status", GameStatus.class));
    }

    @Override
    public void put(Game game) {
        handle.createUpdate("""
                        INSERT INTO games (id, code, code_shown, name, price_cents, size, first, direction, status)
                        VALUES (:id, :code, :shown, :name, :price, :size, :first, :direction, :status)
                        ON CONFLICT (id) DO UPDATE SET code = :code, code_shown = :shown, name = :name,
                            price_cents = :price, size = :size, first = :first, direction = :direction, status = :status
                        """)
                .bind("id", game.id())
                .bind("code", game.code())
                .bind("shown", game.code().text())
                .bind("name", game.name())
                .bind("price", game.price())
                .bind("size", game.size())
                .bind("first", game.first())
                .bind("direction", game.direction())
                .bind("status", game.status())
                .execute();
    }
}
