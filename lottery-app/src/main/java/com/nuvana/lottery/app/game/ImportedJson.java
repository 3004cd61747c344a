package com.nuvana.lottery.app.game;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.game.Game;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import does to the catalogue, as the journal tells it: each game that is new or changed, with the fields that
 * are, before and after. A field that is absent on one side has no value there.
 */
final class ImportedJson {

    private ImportedJson() {}

    /** To be asked before the games are stored. */
    static Json.Obj of(Views before, CataloguePreview preview) {
        return Json.Obj.EMPTY
                .with(
                        "games",
                        Json.of(preview.rows().stream()
                                .filter(row -> row.fate() != CataloguePreview.Fate.SAME)
                                .flatMap(row -> row.game().map(game -> game(before, row.fate(), game)).stream())
                                .toList()))
                .with("rows_left_out", preview.count(CataloguePreview.Fate.BAD));
    }

    private static Json.Obj game(Views before, CataloguePreview.Fate fate, Game game) {
        Json.Obj now = fields(game);
        Json.Obj was =
                before.games().byCode(game.code()).map(ImportedJson::fields).orElse(Json.Obj.EMPTY);
        Json.Obj json = Json.Obj.EMPTY
                .with("game", game.code().text())
                .with("fate", fate.name())
                .with("new", differing(now, was));
        return was.fields().isEmpty() ? json : json.with("old", differing(was, now));
    }

    private static Json.Obj differing(Json.Obj one, Json.Obj other) {
        SortedMap<String, Json> fields = new TreeMap<>(one.fields());
        fields.entrySet()
                .removeIf(field -> field.getValue().equals(other.fields().get(field.getKey())));
        return Json.Obj.of(fields);
    }

    private static Json.Obj fields(Game game) {
        Json.Obj always = Json.Obj.EMPTY
                .with("name", game.name().text())
                .with("price_cents", game.price().cents())
                .with("tickets_per_pack", game.size().tickets())
                .with("status", game.status().name());
        Json.Obj first = game.first()
                .map(known -> Json.Obj.EMPTY.with("first_ticket", known.number()))
                .orElse(Json.Obj.EMPTY);
        Json.Obj direction = game.direction()
                .map(known -> Json.Obj.EMPTY.with("direction", known.name()))
                .orElse(Json.Obj.EMPTY);
        return always.withAll(first).withAll(direction);
    }
}
