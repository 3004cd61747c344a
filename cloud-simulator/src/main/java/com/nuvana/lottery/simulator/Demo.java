package com.nuvana.lottery.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A store to try things out with: games, twenty bins, three people and an open day. A cloud that remembers has it once;
 * started again it shows the store that is there.
 */
public record Demo(StoreAccess store) {

    private static final String ZONE = "America/New_York";
    private static final int BINS = 20;

    private static final List<GameOffer> GAMES = List.of(
            GameOffer.of("1001", "Lucky 7s", "1", 300),
            GameOffer.of("1002", "Cash Peach", "2", 200),
            GameOffer.of("1003", "Gold Rush", "5", 60),
            GameOffer.of("1004", "Winter Cash", "10", 30),
            GameOffer.of("1005", "Retired Riches", "20", 30).inStatus("INACTIVE"));

    /** Seeds a cloud with a store, unless it has one. */
    public static Demo seed(RunningCloud cloud) {
        Office office = cloud.office();
        return office.firstStore().map(Demo::new).orElseGet(() -> new Demo(opened(office)));
    }

    private static StoreAccess opened(Office office) {
        StoreAccess store = office.openStore(StoreSpec.named("Peachtree Food Mart"));
        GAMES.forEach(game -> office.offer(store.storeId(), game));
        for (int at = 0; at < BINS; at++) {
            office.placeBin(store.storeId(), BinPlace.at(at));
        }
        office.hire(store.storeId(), Person.shiftManager("Mia"));
        office.hire(store.storeId(), Person.cashier("Ana", "1201"));
        office.openDay(store.storeId(), today(office.now()));
        return store;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(ZONE));
    }

    /** What a person needs to know of it. */
    public List<String> lines() {
        return List.of("key  " + store.key(), "id   " + store.storeId());
    }
}
