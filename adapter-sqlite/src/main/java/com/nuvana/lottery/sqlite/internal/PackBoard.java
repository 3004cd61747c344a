package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.store.BinId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rack: the live bins with the packs on sale in them. Its cost does not grow with history. */
final class PackBoard {

    private final Handle handle;

    PackBoard(Handle handle) {
        this.handle = handle;
    }

    List<BinBoardRow> rows() {
        JdbiGames games = new JdbiGames(handle);
        List<ActivePack> active = handle.createQuery(
                        "SELECT * FROM packs INDEXED BY packs_one_per_bin WHERE status = 'ACTIVE' AND bin_id > ''")
                .map((row, context) -> PackColumns.active(new Columns(row)))
                .list();
        Map<BinId, ActivePack> byBin = active.stream().collect(Collectors.toMap(ActivePack::bin, Function.identity()));
        Map<GameId, Game> byId = active.stream()
                .map(pack -> pack.strip().game())
                .distinct()
                .map(games::get)
                .collect(Collectors.toMap(Game::id, Function.identity()));
        return handle
                .createQuery("SELECT * FROM bins WHERE status = 'LIVE' AND number > 0 ORDER BY number")
                .map((row, context) -> JdbiBins.bin(new Columns(row)))
                .list()
                .stream()
                .map((Bin bin) -> row(bin, Optional.ofNullable(byBin.get(bin.id())), byId))
                .toList();
    }

    private static BinBoardRow row(Bin bin, Optional<ActivePack> pack, Map<GameId, Game> games) {
        return new BinBoardRow(
                bin,
                pack,
                pack.flatMap(
                        active -> Optional.ofNullable(games.get(active.strip().game()))));
    }
}
