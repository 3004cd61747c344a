package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.testkit.Fixtures;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.embed.Lottery;
import com.nuvana.lottery.embed.LotteryConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A store with packs on sale, and as many in its history as asked for, on a new encrypted file.
 *
 * @param onSale the packs on sale: pack i is in bin i + 1
 */
record BusyStore(Lottery lottery, SettableTime time, Shop shop, List<PackId> onSale) implements AutoCloseable {

    /** The key of every store here, as {@code LOTTERY_DB_KEY} has it. */
    static final String KEY = "b5".repeat(32);

    /** Tickets in a pack of {@link #game()}: many, so that counting can go on for long. */
    static final int TICKETS = 1_000;

    /** A game of $1 in packs of 1,000, numbered 000 to 999. */
    static Game game() {
        return Fixtures.aGame()
                .coded("2617")
                .named("Thousand")
                .at(100)
                .inPacksOf(TICKETS)
                .numberedFrom(0)
                .build();
    }

    /** Makes one in that folder. */
    static BusyStore in(Path home, int bins, int history) {
        SettableTime time = SettableTime.at("2026-03-03T14:00:00Z");
        Lottery lottery = Lottery.create(config(home, time));
        SequenceIds ids = new SequenceIds();
        Shop shop = Shop.bare(lottery::unitOfWork, time, ids)
                .setUp()
                .withGame(game())
                .withBins(bins)
                .openFirstDay()
                .completeOnboarding();
        new History(lottery.unitOfWork(), shop, ids).write(history);
        List<PackId> onSale = new ArrayList<>();
        for (int bin = 1; bin <= bins; bin++) {
            time.tick();
            ActivePack pack = shop.activate(shop.receive(game(), String.format("%07d", 9_000_000 + bin)), bin);
            onSale.add(pack.id());
        }
        time.tick(Duration.ofSeconds(1));
        return new BusyStore(lottery, time, shop, onSale);
    }

    /** How a store here is opened. */
    static LotteryConfig config(Path home, SettableTime time) {
        return LotteryConfig.in(home)
                .with(Map.of("LOTTERY_DB_KEY", KEY))
                .with(time)
                .named("the benchmarks");
    }

    /** Whoever does it. */
    static Authority cashier() {
        Actor actor = Fixtures.aCashier();
        return Authority.of(actor);
    }

    @Override
    public void close() {
        lottery.close();
    }
}
