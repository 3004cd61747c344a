package com.nuvana.lottery.cli.game;

import com.nuvana.lottery.app.game.CataloguePreview;
import com.nuvana.lottery.app.game.CataloguePreview.Fate;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Output;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.Words;
import com.nuvana.lottery.domain.game.Game;

/** What an import did or would do, row by row. Rows count from 1, the heading not counted. */
final class CatalogueView implements View<CataloguePreview> {

    /** Nothing is booked yet, so there is something to do about bad rows. */
    private static final String PREVIEW = "game.preview";

    private final Words words;
    private final String key;

    static CatalogueView ofPreview(Words words) {
        return new CatalogueView(words, PREVIEW);
    }

    static CatalogueView ofImport(Words words) {
        return new CatalogueView(words, "game.imported");
    }

    private CatalogueView(Words words, String key) {
        this.words = words;
        this.key = key;
    }

    @Override
    public Json json(CataloguePreview preview) {
        return Data.object(
                "new", preview.count(Fate.NEW),
                "changed", preview.count(Fate.CHANGED),
                "same", preview.count(Fate.SAME),
                "bad", preview.count(Fate.BAD),
                "ignored_columns", preview.ignored(),
                "rows", preview.rows().stream().map(this::row).toList());
    }

    private Json.Obj row(CataloguePreview.Row row) {
        return Data.object(
                "row", row.number(),
                "fate", row.fate(),
                "game", row.game().map(GameData::of),
                "refused", row.why().map(why -> Output.json(words, why)));
    }

    @Override
    public void show(CataloguePreview preview, Page page) {
        page.line(
                key,
                "new",
                preview.count(Fate.NEW),
                "changed",
                preview.count(Fate.CHANGED),
                "same",
                preview.count(Fate.SAME),
                "bad",
                preview.count(Fate.BAD));
        if (!preview.ignored().isEmpty()) {
            page.line("game.ignored", "columns", preview.ignored());
        }
        rows(preview, page);
    }

    private void rows(CataloguePreview preview, Page page) {
        Table table = new Table().right("row").left("fate", "game", "name", "refused");
        preview.rows().stream()
                .filter(row -> row.fate() != Fate.SAME)
                .forEach(row -> table.row(
                        row.number(),
                        row.fate(),
                        row.game().map(Game::code),
                        row.game().map(Game::name),
                        row.why().map(page.words()::coded)));
        page.table(table);
        if (key.equals(PREVIEW)) {
            page.next(preview.rows().stream().flatMap(row -> row.why().stream()));
        }
    }

    @Override
    public ExitCode exit(CataloguePreview preview) {
        return preview.count(Fate.BAD) == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
