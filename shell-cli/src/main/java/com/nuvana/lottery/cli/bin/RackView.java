package com.nuvana.lottery.cli.bin;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.pack.PackData;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.ActivePack;
import java.util.List;
import java.util.Optional;

/** The rack as it stands. */
final class RackView implements View<List<BinBoardRow>> {

    @Override
    public Json json(List<BinBoardRow> rack) {
        return Data.object("bins", rack.stream().map(RackView::row).toList());
    }

    private static Json.Obj row(BinBoardRow row) {
        return BinData.of(row.bin())
                .withAll(Data.object(
                        "pack",
                        row.pack()
                                .map(pack ->
                                        PackData.of(pack, Optional.of(row.bin().number()))),
                        "game_name",
                        row.game().map(Game::name),
                        "price",
                        row.game().map(Game::price)));
    }

    @Override
    public void show(List<BinBoardRow> rack, Page page) {
        Table table =
                new Table().right("bin").left("label", "pack", "game_name").right("price", "left", "next");
        rack.forEach(row -> table.row(
                row.bin().number(),
                row.bin().label(),
                row.pack().map(ActivePack::key),
                row.game().map(Game::name),
                row.game().map(Game::price),
                row.pack().map(pack -> pack.strip().remaining()),
                row.pack().flatMap(pack -> PackData.next(pack.strip(), pack.position()))));
        page.table(table)
                .line(
                        "bin.listed",
                        "count",
                        rack.size(),
                        "hint",
                        rack.isEmpty() ? page.words().text("bin.none") : "");
    }
}
