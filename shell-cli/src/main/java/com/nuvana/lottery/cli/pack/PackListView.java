package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.pack.PackStatus;

/** A page of packs. */
final class PackListView implements View<PackPage> {

    @Override
    public Json json(PackPage answer) {
        return Data.object(
                "packs", answer.rows().stream().map(PackListView::row).toList(),
                "next", answer.next());
    }

    /** A pack of a list, with its game's name and price. */
    private static Json.Obj row(PackRow row) {
        return PackData.of(row.pack(), row.bin()).withAll(Data.object("game_name", row.game(), "price", row.price()));
    }

    @Override
    public void show(PackPage answer, Page page) {
        Table table =
                new Table().left("pack", "game_name", "status").right("bin", "size", "gone", "left", "next", "price");
        answer.rows()
                .forEach(row -> table.row(
                        row.pack().key(),
                        row.game(),
                        PackStatus.of(row.pack()),
                        row.bin(),
                        row.pack().strip().size(),
                        row.pack().position(),
                        row.pack().strip().remaining(),
                        PackData.next(row.pack().strip(), row.pack().position()),
                        row.price()));
        page.table(table).line("pack.listed", "count", answer.rows().size());
        answer.next().ifPresent(next -> page.line("pack.more", "after", next));
    }
}
