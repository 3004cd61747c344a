package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.DueReport;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.pack.PackData;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.ticket.TicketCount;

/** Packs that the lottery has not charged yet. */
final class DueView implements View<DueReport.Due> {

    @Override
    public Json json(DueReport.Due due) {
        return Data.object(
                "store", due.store().name(),
                "made_at", due.madeAt(),
                "today", due.today(),
                "packs", due.rows().stream().map(DueView::row).toList());
    }

    private static Json.Obj row(DueReport.Row row) {
        return Data.object(
                "pack", row.pack().key(),
                "game_name", row.game().name(),
                "status", PackStatus.of(row.pack()),
                "position", row.pack().position(),
                "next_ticket", PackData.next(row.pack().strip(), row.pack().position()),
                "last_sold_ticket",
                        PackData.lastSold(row.pack().strip(), row.pack().position()),
                "activated_on", row.activated(),
                "due_on", row.due(),
                "basis", row.basis(),
                "value", value(row));
    }

    private static Money value(DueReport.Row row) {
        return row.game()
                .price()
                .times(new TicketCount(row.pack().strip().size().tickets()));
    }

    @Override
    public void show(DueReport.Due due, Page page) {
        Table table = new Table()
                .left("pack", "game_name", "status", "activated", "due", "basis")
                .right("value");
        due.rows()
                .forEach(row -> table.row(
                        row.pack().key(),
                        row.game().name(),
                        PackStatus.of(row.pack()),
                        row.activated(),
                        row.due(),
                        row.basis(),
                        value(row)));
        page.line(
                        "report.due",
                        "store",
                        due.store().name(),
                        "today",
                        due.today(),
                        "count",
                        due.rows().size())
                .table(table);
    }
}
