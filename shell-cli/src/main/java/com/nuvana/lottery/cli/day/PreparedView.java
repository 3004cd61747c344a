package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseWarning;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.embed.Lottery;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A prepared close: its lines, what they come to, what to look at, and the token. */
final class PreparedView implements View<PreparedView.Answer> {

    /** A preparation, and the strips of its packs: they tell positions by printed numbers. */
    record Answer(PreparedClose close, Map<PackId, Strip> strips) {

        static Answer of(Lottery lottery, PreparedClose close) {
            return new Answer(close, lottery.read(views -> strips(views, close)));
        }

        /** A pack may have left its bin already, at another till: it is found in whatever state. */
        private static Map<PackId, Strip> strips(Views views, PreparedClose close) {
            Map<PackId, Strip> strips = new HashMap<>();
            close.day().preparation().lines().stream()
                    .flatMap(line -> views.packs().byKey(line.key()).stream())
                    .forEach(pack -> strips.put(pack.id(), pack.strip()));
            return strips;
        }

        Json.Obj line(CloseLine line) {
            Strip strip = Objects.requireNonNull(strips.get(line.decision().pack()), "every line has a pack");
            return DayData.line(line, strip);
        }
    }

    @Override
    public Json json(Answer answer) {
        PreparedClose prepared = answer.close();
        return Data.object(
                "day", DayData.of(prepared.day()),
                "token", prepared.day().preparation().token(),
                "expires_at", prepared.day().preparation().expiresAt(),
                "lines",
                        prepared.day().preparation().lines().stream()
                                .map(answer::line)
                                .toList(),
                "tickets", prepared.tickets(),
                "amount", prepared.amount(),
                "warnings", prepared.warnings().stream().map(DayData::warning).toList());
    }

    @Override
    public void show(Answer answer, Page page) {
        PreparedClose prepared = answer.close();
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
        prepared.warnings().forEach(warning -> warn(warning, page));
        page.line("day.token", "token", preparation.token(), "expires", preparation.expiresAt());
    }

    private static void warn(CloseWarning warning, Page page) {
        switch (warning.kind()) {
            case LONG_DAY -> warning.span().ifPresent(span -> DayData.longDay(span, page));
            case CLOCK_DISAGREES -> page.warning("day.clock");
            case LARGE_JUMP, LIKELY_WRONG_END, NOT_SEEN ->
                page.warning(
                        "day.warning",
                        "kind",
                        warning.kind(),
                        "pack",
                        warning.pack(),
                        "bin",
                        warning.bin(),
                        "tickets",
                        warning.tickets());
        }
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
