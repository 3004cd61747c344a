package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A full rack in a store that may have a past: what is measured over and over, each time a ticket further. */
final class Rack implements AutoCloseable {

    /** Game 2617 in packs of 1,000 at $1: many tickets, so that counting can go on for long. */
    static final int GAME = 2_617;

    private static final int FIRST_NUMBER = 9_000_001;
    private static final int SEALED_AT_ONCE = 500;

    private final BusyStore store;
    private final List<PackId> packs;
    private final Map<PackId, Integer> faces = new LinkedHashMap<>();
    private final Deque<PackId> sealed = new ArrayDeque<>();
    private int received;
    private int turn;

    /** Fills the bins of that store, all but the free one. */
    Rack(BusyStore store) {
        this.store = store;
        this.packs = receive(store.bins());
        for (PackId pack : packs) {
            faces.put(pack, 0);
            store.till().activate(pack, faces.size());
        }
    }

    /** A rack with that many packs on sale, in a new store with so many others in its history. */
    static Rack in(int bins, int history) throws IOException {
        return new Rack(BusyStore.withHistory(Scratch.folder(), bins, history));
    }

    private List<PackId> receive(int count) {
        List<PackId> ids = new ArrayList<>();
        while (ids.size() < count) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = ids.size(); i < Math.min(count, ids.size() + SEALED_AT_ONCE); i++) {
                numbers.add(FIRST_NUMBER + received++);
            }
            ids.addAll(store.till().receive(GAME, numbers));
        }
        return ids;
    }

    /** Its store. */
    BusyStore store() {
        return store;
    }

    /** What can be done in its store. */
    Till till() {
        return store.till();
    }

    /** Counts the pack whose turn it is. */
    Pack count() {
        PackId pack = packs.get(turn++ % packs.size());
        return store.till().count(pack, faces.merge(pack, 1, Integer::sum));
    }

    /** Makes sure that so many sealed packs lie ready to be put on sale. */
    void stock(int count) {
        if (sealed.size() < count) {
            sealed.addAll(receive(count - sealed.size()));
        }
    }

    /** Puts a sealed pack of the stock on sale in the free bin. */
    Pack activate() {
        return store.till().activate(sealed.removeFirst(), store.freeBin());
    }

    /** Closes the day a day later. */
    ClosedDay closeDay() {
        store.time().tick(Duration.ofDays(1));
        faces.replaceAll((pack, face) -> face + 1);
        return store.till().closeDay(faces);
    }

    @Override
    public void close() throws IOException {
        store.close();
        Scratch.delete(store.home());
    }
}
