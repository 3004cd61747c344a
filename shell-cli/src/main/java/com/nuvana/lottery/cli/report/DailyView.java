package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.DailyReport;
import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.day.DayData;
import com.nuvana.lottery.cli.pack.PackData;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.Interval;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The daily report: day by day, and summed where a date has several. */
public final class DailyView implements View<DailyReport.Daily> {

    @Override
    public Json json(DailyReport.Daily daily) {
        return Data.object(
                "store", daily.store().name(),
                "time_zone", daily.store().settings().timeZone().getId(),
                "made_at", daily.madeAt(),
                "days", daily.days().stream().map(SheetData::of).toList(),
                "tickets", daily.tickets(),
                "sold", daily.sold(),
                "corrections", daily.corrections(),
                "net", daily.net());
    }

    @Override
    public void show(DailyReport.Daily daily, Page page) {
        page.line("report.made", "store", daily.store().name(), "at", daily.madeAt());
        daily.days().forEach(sheet -> sheet(sheet, page.blank()));
        if (daily.days().size() > 1) {
            page.blank()
                    .line(
                            "report.sum",
                            "days",
                            daily.days().size(),
                            "tickets",
                            daily.tickets(),
                            "sold",
                            daily.sold(),
                            "corrections",
                            daily.corrections(),
                            "net",
                            daily.net());
        }
    }

    private static void sheet(DaySheet sheet, Page page) {
        page.line(
                "report.day",
                "day",
                sheet.day().label(),
                "state",
                page.words().text("state." + DayData.state(sheet.day())));
        DayData.longDay(sheet.span(), page);
        Table table = new Table()
                .right("bin")
                .left("pack", "game_name")
                .right("from", "to", "next", "tickets", "price", "amount")
                .left("decision", "entry", "counter", "approver");
        sheet.rows().forEach(row -> table.row(row(row)));
        page.table(table);
        received(sheet, page);
        events(sheet, page);
        totals(sheet, page);
    }

    private static void totals(DaySheet sheet, Page page) {
        DayTotals totals = sheet.totals();
        page.blank()
                .line(
                        "report.totals",
                        "tickets",
                        totals.soldTickets(),
                        "sold",
                        totals.sold(),
                        "corrections",
                        totals.corrections(),
                        "net",
                        totals.net());
        sheet.corrections().forEach(booked -> correction(booked.movement(), page));
        sheet.discrepancies().forEach(each -> discrepancy(each, page));
    }

    private static void discrepancy(Discrepancy each, Page page) {
        Interval interval = each.interval();
        page.warning(
                "report.discrepancy",
                "kind",
                each.kind(),
                "pack",
                each.key(),
                "tickets",
                each.tickets(),
                "amount",
                each.amount());
        page.line(
                "report.interval",
                "since",
                interval.since().map(Interval.End::at),
                "since_by",
                interval.since().map(end -> end.by().name()),
                "between",
                Optional.of(interval.between().stream()
                                .map(actor -> actor.name().toString())
                                .collect(Collectors.joining(", ")))
                        .filter(names -> !names.isEmpty()),
                "until",
                interval.until().at(),
                "until_by",
                interval.until().by().name());
    }

    private static Object[] row(DaySheet.Row row) {
        return new Object[] {
            row.bin(),
            row.pack().key(),
            row.game().name(),
            row.from(),
            row.to(),
            PackData.next(row.pack().strip(), row.to()),
            row.tickets(),
            row.line().map(line -> line.price()).orElse(row.game().price()),
            row.amount(),
            row.line().map(line -> DecisionKind.of(line.decision().decision())),
            row.line().map(line -> line.decision().entry()),
            row.line().map(line -> line.decision().counter().name()),
            row.line().flatMap(line -> line.decision().approver()).map(actor -> actor.name())
        };
    }

    /** Received packs are counted by game: a delivery is long, and says nothing about what was sold. */
    private static void received(DaySheet sheet, Page page) {
        Map<String, Long> byGame = sheet.events().stream()
                .filter(event -> event.booked().movement().kind() == MovementKind.RECEIVED)
                .collect(Collectors.groupingBy(
                        event -> event.booked().key().game().text(), TreeMap::new, Collectors.counting()));
        if (!byGame.isEmpty()) {
            page.blank()
                    .line(
                            "report.received",
                            "packs",
                            byGame.values().stream().mapToLong(Long::longValue).sum(),
                            "games",
                            byGame.entrySet().stream()
                                    .map(game -> game.getKey() + " x " + game.getValue())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static void events(DaySheet sheet, Page page) {
        List<DaySheet.Event> events = sheet.events().stream()
                .filter(event -> event.booked().movement().kind() != MovementKind.RECEIVED)
                .toList();
        if (events.isEmpty()) {
            return;
        }
        Table table = new Table()
                .left("at", "act", "pack")
                .right("bin", "tickets", "amount")
                .left("by", "note");
        events.forEach(event -> table.row(event(event)));
        page.blank().table(table);
    }

    private static Object[] event(DaySheet.Event event) {
        Movement movement = event.booked().movement();
        return new Object[] {
            movement.on().at(),
            movement.kind(),
            event.booked().key(),
            event.bin(),
            movement.tickets().sold(),
            movement.amount(),
            movement.on().by().name(),
            movement.note()
        };
    }

    private static void correction(Movement movement, Page page) {
        page.line(
                "report.corrected",
                "tickets",
                movement.tickets().sold(),
                "amount",
                movement.amount(),
                "at",
                movement.on().at(),
                "by",
                movement.on().by().name(),
                "note",
                movement.note());
    }
}
