package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.day.DayData;
import com.nuvana.lottery.cli.pack.MovementData;
import com.nuvana.lottery.cli.pack.PackData;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.Interval;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import java.util.Objects;

/** The daily report of one business day as JSON. */
final class SheetData {

    private SheetData() {}

    static Json.Obj of(DaySheet sheet) {
        return Data.object(
                "day", DayData.of(sheet.day()),
                "span", DayData.span(sheet.span()),
                "totals", DayData.totals(sheet.totals()),
                "packs", sheet.rows().stream().map(SheetData::row).toList(),
                "events",
                        sheet.events().stream().map(each -> event(sheet, each)).toList(),
                "corrections",
                        sheet.corrections().stream()
                                .map(each -> movement(sheet, each))
                                .toList(),
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
                        "line",
                                row.line()
                                        .map(line ->
                                                DayData.line(line, row.pack().strip())))
                .withAll(Data.object(
                        "from_position", row.from(),
                        "from_ticket", PackData.next(row.pack().strip(), row.from()),
                        "to_position", row.to(),
                        "to_ticket", PackData.next(row.pack().strip(), row.to()),
                        "last_sold_ticket", PackData.lastSold(row.pack().strip(), row.to()),
                        "tickets", row.tickets()));
    }

    private static Json.Obj event(DaySheet sheet, DaySheet.Event event) {
        return movement(sheet, event.booked()).withAll(Data.object("bin", event.bin()));
    }

    private static Json.Obj movement(DaySheet sheet, BookedMovement booked) {
        Movement movement = booked.movement();
        return Data.object(
                        "id", movement.id(),
                        "sequence", booked.sequence(),
                        "pack", booked.key(),
                        "kind", movement.kind(),
                        "amount", movement.amount(),
                        "by", MovementData.actor(movement.on().by()),
                        "approver", movement.on().approver().map(MovementData::actor),
                        "at", movement.on().at(),
                        "note", movement.note())
                .withAll(PackData.range(
                        Objects.requireNonNull(sheet.strips().get(movement.pack())), movement.tickets()));
    }

    private static Json.Obj discrepancy(Discrepancy discrepancy) {
        return Data.object(
                "id", discrepancy.id(),
                "kind", discrepancy.kind(),
                "pack", discrepancy.key(),
                "tickets", discrepancy.tickets(),
                "amount", discrepancy.amount(),
                "status", discrepancy.status(),
                "at", discrepancy.at(),
                "since", discrepancy.interval().since().map(SheetData::end),
                "between",
                        discrepancy.interval().between().stream()
                                .map(MovementData::actor)
                                .toList(),
                "until", end(discrepancy.interval().until()));
    }

    private static Json.Obj end(Interval.End end) {
        return Data.object("movement", end.movement(), "by", MovementData.actor(end.by()), "at", end.at());
    }
}
