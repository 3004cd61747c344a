package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.domain.pack.Pack;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What things cost over a history and over a rack that grow: the same acts in stores of each size, in turn, so that the
 * sizes can be compared with each other.
 */
final class Growth {

    /** Packs in history, unless others are asked for. */
    static final List<Integer> HISTORIES = List.of(1_000, 10_000, 100_000, 1_000_000);

    /** Packs on sale, unless others are asked for. */
    static final List<Integer> BINS = List.of(1, 10, 50, 100, 200, 500);

    // What is done at every size.
    static final String COUNT = "count a pack";
    static final String ACTIVATE = "activate a pack";
    static final String DAY_VIEW = "day view";
    static final String BY_STATE = "pack list by state";
    static final String BY_WORD = "pack list by word";
    static final String BY_NUMBER = "pack list by number";
    static final String CLOSE = "close of a day";

    private static final Rounds ROUNDS = new Rounds(3, 20);
    private static final int OFTEN = 20;

    private final Racks racks;

    Growth(Racks racks) {
        this.racks = racks;
    }

    /** Everything over a history of these sizes, at a rack of 200 bins. */
    Grown overHistory(List<Integer> histories) throws IOException, SQLException {
        Map<String, Function<Rack, Subject>> kinds = new LinkedHashMap<>();
        kinds.put(COUNT, rack -> Subject.of(OFTEN, rack::count));
        kinds.put(ACTIVATE, Growth::activation);
        kinds.put(DAY_VIEW, Growth::dayView);
        kinds.put(BY_STATE, rack -> page(rack, PackFilter.SOLD_OUT));
        kinds.put(BY_WORD, rack -> page(rack, PackFilter.WORD));
        kinds.put(BY_NUMBER, rack -> page(rack, PackFilter.NUMBER));
        kinds.put(CLOSE, Growth::close);
        List<Rack> of = new ArrayList<>();
        for (int history : histories) {
            of.add(racks.of(Racks.BINS, history));
        }
        return measured("packs in history", histories, of, kinds);
    }

    /** The close and the day view of a rack of these sizes, with a short history. */
    Grown overBins(List<Integer> bins) throws IOException, SQLException {
        Map<String, Function<Rack, Subject>> kinds = new LinkedHashMap<>();
        kinds.put(DAY_VIEW, Growth::dayView);
        kinds.put(CLOSE, Growth::close);
        List<Rack> of = new ArrayList<>();
        for (int count : bins) {
            of.add(racks.of(count, StoreRows.SHORT_HISTORY));
        }
        return measured("packs on sale", bins, of, kinds);
    }

    private static Grown measured(
            String size, List<Integer> sizes, List<Rack> racks, Map<String, Function<Rack, Subject>> kinds)
            throws IOException, SQLException {
        Progress.say("measuring over %s: %s", size, sizes);
        List<Subject> subjects = new ArrayList<>();
        for (Function<Rack, Subject> kind : kinds.values()) {
            racks.forEach(rack -> subjects.add(kind.apply(rack)));
        }
        List<Samples> samples = ROUNDS.of(subjects.toArray(Subject[]::new));
        Map<String, List<Samples>> of = new LinkedHashMap<>();
        int from = 0;
        for (String kind : kinds.keySet()) {
            of.put(kind, samples.subList(from, from + sizes.size()));
            from += sizes.size();
        }
        return new Grown(size, sizes, of);
    }

    private static Subject dayView(Rack rack) {
        return Subject.of(OFTEN, rack.till()::dayView);
    }

    private static Subject page(Rack rack, PackFilter filter) {
        return Subject.of(OFTEN, () -> rack.till().page(filter));
    }

    private static Subject close(Rack rack) {
        return Subject.of(1, rack::closeDay);
    }

    private static Subject activation(Rack rack) {
        rack.stock(OFTEN * (ROUNDS.warmUp() + ROUNDS.counted()));
        Deque<Pack> onSale = new ArrayDeque<>();
        return new Subject(
                OFTEN,
                () -> onSale.addLast(rack.activate()),
                () -> rack.till().sellOut(onSale.removeFirst().id()));
    }
}
