package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.app.query.ShowDay.Progress;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.pack.PackData;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.ActivePack;
import java.util.Optional;

/** The day that is on. */
final class ShownDayView implements View<ShowDay.Shown> {

    @Override
    public Json json(ShowDay.Shown shown) {
        return Data.object(
                "day", DayData.of(shown.day()),
                "span", DayData.span(shown.span()),
                "totals", DayData.totals(shown.totals()),
                "undecided", shown.count(Progress.UNDECIDED),
                "changed", shown.count(Progress.CHANGED),
                "decided", shown.count(Progress.DECIDED),
                "rack", shown.rack().stream().map(ShownDayView::place).toList());
    }

    private static Json.Obj place(ShowDay.Place place) {
        return Data.object(
                "bin", place.bin().bin().number(),
                "label", place.bin().bin().label(),
                "game_name", place.bin().game().map(Game::name),
                "pack",
                        place.bin()
                                .pack()
                                .map(pack -> PackData.of(
                                        pack, Optional.of(place.bin().bin().number()))),
                "progress", place.bin().pack().map(pack -> place.progress()),
                "decision",
                        place.line()
                                .flatMap(line -> place.bin()
                                        .pack()
                                        .map(pack -> DayData.decision(line.decision(), pack.strip()))));
    }

    @Override
    public void show(ShowDay.Shown shown, Page page) {
        page.line(
                "day.heading." + DayData.state(shown.day()),
                "day",
                shown.day().label(),
                "since",
                shown.day().opening().at(),
                "tickets",
                shown.totals().soldTickets(),
                "sold",
                shown.totals().sold(),
                "net",
                shown.totals().net());
        DayData.longDay(shown.span(), page);
        if (shown.day().opening().onboarding() == Onboarding.UNDER_WAY) {
            page.line("day.onboarding_under_way");
        }
        page.line(
                "day.progress",
                "decided",
                shown.count(Progress.DECIDED),
                "undecided",
                shown.count(Progress.UNDECIDED),
                "changed",
                shown.count(Progress.CHANGED));
        rack(shown, page);
    }

    private static void rack(ShowDay.Shown shown, Page page) {
        Table table = new Table()
                .right("bin")
                .left("pack", "game_name")
                .right("left", "next")
                .left("progress", "decision")
                .right("ticket");
        shown.rack().stream().filter(place -> place.bin().pack().isPresent()).forEach(place -> table.row(row(place)));
        page.table(table);
    }

    private static Object[] row(ShowDay.Place place) {
        Optional<ActivePack> pack = place.bin().pack();
        Optional<DraftLine> line = place.line();
        return new Object[] {
            place.bin().bin().number(),
            pack.map(ActivePack::key),
            place.bin().game().map(Game::name),
            pack.map(each -> each.strip().remaining()),
            pack.flatMap(each -> PackData.next(each.strip(), each.position())),
            place.progress(),
            line.map(each -> DecisionKind.of(each.decision().decision())),
            line.flatMap(each -> DayData.ticket(each.decision().decision()))
        };
    }
}
