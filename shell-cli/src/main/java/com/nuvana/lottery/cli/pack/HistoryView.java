package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.ShowPack;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.Optional;

/** A pack with its whole history. */
final class HistoryView implements View<ShowPack.Shown> {

    @Override
    public Json json(ShowPack.Shown shown) {
        return Data.object(
                "pack", PackData.of(shown.pack(), bin(shown)),
                "game_name", shown.game().name(),
                "price", shown.game().price(),
                "movements",
                        shown.movements().stream()
                                .map(booked -> MovementData.of(
                                                booked, shown.pack().strip(), bin(shown, booked))
                                        .withAll(Data.object(
                                                "day", day(shown, booked).map(DayLabel::toString))))
                                .toList());
    }

    @Override
    public void show(ShowPack.Shown shown, Page page) {
        Strip strip = shown.pack().strip();
        page.line(
                "pack.heading",
                "pack",
                strip.key(),
                "game",
                shown.game().name(),
                "status",
                PackStatus.of(shown.pack()),
                "bin",
                bin(shown),
                "gone",
                strip.position(),
                "size",
                strip.size(),
                "left",
                strip.remaining(),
                "next",
                PackData.next(strip, strip.position()));
        movements(shown, page);
    }

    private static void movements(ShowPack.Shown shown, Page page) {
        Table table = new Table()
                .left("day", "at", "act")
                .right("bin", "from", "to", "next", "tickets", "amount")
                .left("by", "note", "line");
        shown.movements().forEach(booked -> table.row(row(shown, booked)));
        page.blank().table(table);
    }

    private static Object[] row(ShowPack.Shown shown, BookedMovement booked) {
        Movement movement = booked.movement();
        return new Object[] {
            day(shown, booked),
            movement.on().at(),
            movement.kind(),
            bin(shown, booked),
            movement.tickets().from(),
            movement.to(),
            PackData.next(shown.pack().strip(), movement.to()),
            movement.tickets().sold(),
            movement.amount(),
            movement.on().by().name(),
            movement.note(),
            movement.id()
        };
    }

    /** The bin in which the pack is now. */
    static Optional<BinNumber> bin(ShowPack.Shown shown) {
        return shown.pack()
                .fold(
                        received -> Optional.empty(),
                        active -> Optional.ofNullable(shown.bins().get(active.bin())),
                        depleted -> Optional.empty(),
                        returned -> Optional.empty(),
                        missing -> Optional.empty());
    }

    /** The bin that a movement was about. */
    static Optional<BinNumber> bin(ShowPack.Shown shown, BookedMovement booked) {
        return booked.movement()
                .act()
                .place()
                .flatMap(bin -> Optional.ofNullable(shown.bins().get(bin)));
    }

    private static Optional<DayLabel> day(ShowPack.Shown shown, BookedMovement booked) {
        return Optional.ofNullable(shown.days().get(booked.movement().on().day()));
    }
}
