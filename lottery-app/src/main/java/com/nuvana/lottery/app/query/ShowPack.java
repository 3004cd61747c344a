package com.nuvana.lottery.app.query;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.DayId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One pack with its whole history. Reads only. */
public final class ShowPack {

    /** The pack, its game, all its movements, and the names of the bins and days in them. */
    public record Shown(
            Pack pack,
            Game game,
            List<BookedMovement> movements,
            Map<BinId, BinNumber> bins,
            Map<DayId, DayLabel> days) {

        /** Copies the collections. */
        public Shown {
            movements = List.copyOf(movements);
            bins = Map.copyOf(bins);
            days = Map.copyOf(days);
        }
    }

    private final UnitOfWork work;

    /** Shows packs of that store. */
    public ShowPack(UnitOfWork work) {
        this.work = work;
    }

    /** The pack. Refused PACK_UNKNOWN. */
    public Outcome<Shown, Refusal> handle(PackId id) {
        return work.read(
                views -> Outcome.<Pack, Refusal>from(views.packs().find(id)).map(pack -> shown(views, pack)));
    }

    private static Shown shown(Views views, Pack pack) {
        List<BookedMovement> movements = views.ledger().of(pack.id());
        Map<BinId, BinNumber> bins = new HashMap<>();
        Map<DayId, DayLabel> days = new HashMap<>();
        for (BookedMovement booked : movements) {
            booked.movement()
                    .act()
                    .place()
                    .map(views.bins()::get)
                    .ifPresent((Bin bin) -> bins.put(bin.id(), bin.number()));
            DayId day = booked.movement().on().day();
            views.days().find(day).map(BusinessDay::label).ifPresent(label -> days.put(day, label));
        }
        return new Shown(pack, views.games().get(pack.strip().game()), movements, bins, days);
    }
}
