package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.ShowPack;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;

/** One act on a pack: the pack as it is now, and the movement that the act booked. */
final class ActView implements View<ShowPack.Shown> {

    @Override
    public Json json(ShowPack.Shown shown) {
        BookedMovement last = last(shown);
        return Data.object(
                "pack", PackData.of(shown.pack(), HistoryView.bin(shown)),
                "movement", MovementData.of(last, shown.pack().strip(), HistoryView.bin(shown, last)));
    }

    @Override
    public void show(ShowPack.Shown shown, Page page) {
        Movement movement = last(shown).movement();
        page.line(
                "pack.act",
                "pack",
                shown.pack().key(),
                "game",
                shown.game().name(),
                "act",
                movement.kind(),
                "bin",
                HistoryView.bin(shown, last(shown)),
                "tickets",
                movement.tickets().sold(),
                "amount",
                movement.amount(),
                "left",
                shown.pack().strip().remaining(),
                "next",
                PackData.next(shown.pack().strip(), shown.pack().position()));
    }

    private static BookedMovement last(ShowPack.Shown shown) {
        return shown.movements().get(shown.movements().size() - 1);
    }
}
