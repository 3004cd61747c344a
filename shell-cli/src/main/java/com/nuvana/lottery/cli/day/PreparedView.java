package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.Preparation;

/** A prepared close: its lines, what they come to, what to look at, and the token. */
final class PreparedView implements View<PreparedClose> {

    @Override
    public Json json(PreparedClose prepared) {
        return Data.object(
                "day", DayData.of(prepared.day()),
                "token", prepared.day().preparation().token(),
                "expires_at", prepared.day().preparation().expiresAt(),
                "lines",
                        prepared.day().preparation().lines().stream()
                                .map(DayData::line)
                                .toList(),
                "tickets", prepared.tickets(),
                "amount", prepared.amount(),
                "warnings", prepared.warnings().stream().map(DayData::warning).toList());
    }

    @Override
    public void show(PreparedClose prepared, Page page) {
        Preparation preparation = prepared.day().preparation();
        Table table = new Table()
                .right("bin")
                .left("pack", "decision")
                .right("ticket", "from", "to", "tickets", "price", "amount");
        preparation.lines().forEach(line -> table.row(row(line)));
        page.table(table)
                .line(
                        "day.prepared",
                        "day",
                        preparation.closeAs(),
                        "tickets",
                        prepared.tickets(),
                        "amount",
                        prepared.amount());
        prepared.warnings()
                .forEach(warning -> page.warning(
                        "day.warning",
                        "kind",
                        warning.kind(),
                        "pack",
                        warning.pack(),
                        "bin",
                        warning.bin(),
                        "tickets",
                        warning.tickets()));
        page.line("day.token", "token", preparation.token(), "expires", preparation.expiresAt());
    }

    private static Object[] row(CloseLine line) {
        return new Object[] {
            line.binNumber(),
            line.key(),
            DecisionKind.of(line.decision().decision()),
            DayData.ticket(line.decision().decision()),
            line.tickets().from(),
            line.tickets().to(),
            line.tickets().sold(),
            line.price(),
            line.amount()
        };
    }
}
