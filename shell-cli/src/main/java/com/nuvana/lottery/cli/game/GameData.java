package com.nuvana.lottery.cli.game;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.domain.game.Game;

/** Games as JSON, and as rows of a table. */
public final class GameData {

    private GameData() {}

    /** A game; its first number and direction where they are known. */
    public static Json.Obj of(Game game) {
        return Data.object(
                "game", game.code(),
                "id", game.id(),
                "name", game.name(),
                "price", game.price(),
                "tickets_per_pack", game.size(),
                "pack_value", game.packValue(),
                "first_number", game.first(),
                "last_number", game.first().map(first -> first.last(game.size())),
                "direction", game.direction(),
                "status", game.status());
    }

    static Table table() {
        return new Table()
                .left("game", "name")
                .right("price", "size", "pack_value", "first", "last")
                .left("direction", "status");
    }

    static void row(Table table, Game game) {
        table.row(
                game.code(),
                game.name(),
                game.price(),
                game.size(),
                game.packValue(),
                game.first(),
                game.first().map(first -> first.last(game.size())),
                game.direction(),
                game.status());
    }
}
