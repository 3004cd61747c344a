package com.nuvana.lottery.cli.game;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.game.Game;
import java.util.List;

/** Games. */
final class GamesView implements View<List<Game>> {

    @Override
    public Json json(List<Game> games) {
        return Data.object("games", games.stream().map(GameData::of).toList());
    }

    @Override
    public void show(List<Game> games, Page page) {
        Table table = GameData.table();
        games.forEach(game -> GameData.row(table, game));
        page.table(table).line("game.listed", "count", games.size());
    }
}
