package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.day.DayData;
import com.nuvana.lottery.cli.pack.MovementData;
import com.nuvana.lottery.cli.pack.PackData;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.ticket.TicketRange;

/** The daily report of one business day as JSON. */
final class SheetData {

    private SheetData() {}

    static Json.Obj of(DaySheet sheet) {
        return Data.object(
                "day", DayData.of(sheet.day()),
                "totals", DayData.totals(sheet.totals()),
                "packs", sheet.rows().stream().map(SheetData::row).toList(),
                "events", sheet.events().stream().map(SheetData::event).toList(),
                "corrections",
                        sheet.corrections().stream().map(SheetData::movement).toList(),
                "discrepancies",
                        sheet.discrepancies().stream()
                                .map(SheetData::discrepancy)
                                .toList());
    }

    private static Json.Obj row(DaySheet.Row row) {
        return Data.object(
                        "pack", row.pack().key(),
                        "game_name", row.game().name(),
                        "bin", row.bin(),
                        "amount", row.amount(),
                        "price",
                                row.line()
                                        .map(line -> line.price())
                                        .orElse(row.game().price()),
                        "line", row.line().map(DayData::line))
                .withAll(PackData.range(row.pack().strip(), new TicketRange(row.from(), row.to())))
                .withAll(Data.object("tickets", row.tickets()));
    }

    private static Json.Obj event(DaySheet.Event event) {
        return movement(event.booked()).withAll(Data.object("bin", event.bin()));
    }

    /** A movement by its positions; the printed numbers stand with its pack. */
    private static Json.Obj movement(BookedMovement booked) {
        Movement movement = booked.movement();
        return Data.object(
                "id", movement.id(),
                "sequence", booked.sequence(),
                "pack", booked.key(),
                "kind", movement.kind(),
                "from_position", movement.tickets().from(),
                "to_position", movement.to(),
                "tickets", movement.tickets().sold(),
                "amount", movement.amount(),
                "by", MovementData.actor(movement.on().by()),
                "approver", movement.on().approver().map(MovementData::actor),
                "at", movement.on().at(),
                "note", movement.note());
    }

    private static Json.Obj discrepancy(Discrepancy discrepancy) {
        return Data.object(
                "id", discrepancy.id(),
                "kind", discrepancy.kind(),
                "pack", discrepancy.key(),
                "tickets", discrepancy.tickets(),
                "amount", discrepancy.amount(),
                "status", discrepancy.status(),
                "at", discrepancy.at());
    }
}
