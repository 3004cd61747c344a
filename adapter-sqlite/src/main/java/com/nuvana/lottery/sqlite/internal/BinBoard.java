package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.bin.BinStatus;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rack as it stands, in one query: live bins by number, with the pack in each and its game. */
record BinBoard(Session session) {

    static final String SQL = """
            select p.*, b.id as b_id, b.number as b_number, b.label as b_label,
              g.code as g_code, g.name as g_name, g.price_cents as g_price_cents, g.size as g_size,
              g.first as g_first, g.direction as g_direction, g.status as g_status
            from bins b
            left join packs p on p.bin = b.id and p.state = 'ACTIVE'
            left join games g on g.id = p.game
            where b.status = 'LIVE' order by b.number
            """;

    List<BinBoardRow> rows() {
        return session.list(SQL, Session.none(), new Rows()::row);
    }

    /** A rack has many packs of few games: each game is made of the first row that has it. */
    private static final class Rows {
        private final Map<GameId, Game> games = new HashMap<>();

        BinBoardRow row(Columns row) throws SQLException {
            Bin bin = new Bin(
                    new BinId(row.uuid("b_id")),
                    new BinNumber(row.number("b_number")),
                    new BinLabel(row.text("b_label")),
                    BinStatus.LIVE);
            if (row.optionalText("id").isEmpty()) {
                return new BinBoardRow(bin, Optional.empty(), Optional.empty());
            }
            ActivePack pack = StoredPack.toActive(row);
            return new BinBoardRow(
                    bin, Optional.of(pack), Optional.of(game(pack.strip().game(), row)));
        }

        private Game game(GameId id, Columns row) throws SQLException {
            Game known = games.get(id);
            if (known != null) {
                return known;
            }
            Game made = BinBoard.game(id, row);
            games.put(id, made);
            return made;
        }
    }

    private static Game game(GameId id, Columns row) throws SQLException {
        return new Game(
                id,
                new GameCode(row.text("g_code")),
                new GameName(row.text("g_name")),
                row.money("g_price_cents"),
                new PackSize(row.number("g_size")),
                row.optionalNumber("g_first").map(FirstTicket::new),
                row.optionalWord("g_direction", Direction.class),
                row.word("g_status", GameStatus.class));
    }
}
