package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.app.query.InventoryReport;
import com.nuvana.lottery.app.query.InventoryReport.Inventory;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.pack.PackData;
import java.util.List;

/** The inventory by place. */
final class InventoryView implements View<Inventory> {

    @Override
    public Json json(Inventory inventory) {
        return Data.object(
                "store", inventory.store().name(),
                "made_at", inventory.madeAt(),
                "counter", place(inventory.counter()),
                "safe", place(inventory.safe()),
                "missing", place(inventory.missing()),
                "total", inventory.total());
    }

    private static Json.Obj place(List<PackRow> rows) {
        return Data.object(
                "packs", rows.stream().map(InventoryView::row).toList(),
                "tickets", Inventory.tickets(rows),
                "value", Inventory.value(rows));
    }

    private static Json.Obj row(PackRow row) {
        return PackData.of(row.pack(), row.bin())
                .withAll(Data.object(
                        "game_name", row.game(), "price", row.price(), "value", InventoryReport.value(row)));
    }

    @Override
    public void show(Inventory inventory, Page page) {
        page.line("report.made", "store", inventory.store().name(), "at", inventory.madeAt());
        show("report.counter", inventory.counter(), page);
        show("report.safe", inventory.safe(), page);
        page.blank().line("report.total", "total", inventory.total());
        if (!inventory.missing().isEmpty()) {
            show("report.missing", inventory.missing(), page);
        }
    }

    private static void show(String key, List<PackRow> rows, Page page) {
        page.blank()
                .line(key, "packs", rows.size(), "tickets", Inventory.tickets(rows), "value", Inventory.value(rows));
        Table table = new Table().right("bin").left("pack", "game_name").right("gone", "left", "price", "value");
        rows.forEach(row -> table.row(
                row.bin(),
                row.pack().key(),
                row.game(),
                row.pack().position(),
                row.pack().strip().remaining(),
                row.price(),
                InventoryReport.value(row)));
        if (!rows.isEmpty()) {
            page.table(table);
        }
    }
}
