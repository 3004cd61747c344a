package com.nuvana.lottery.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The racks of a run, each made when it is first asked for and kept to the end: a long history takes minutes. */
final class Racks implements AutoCloseable {

    /** The bins of the day view in the targets. */
    static final int BINS = 200;

    private record Shape(int bins, int history) {}

    private final Map<Shape, Rack> open = new LinkedHashMap<>();

    /** The rack with that many packs on sale, and so many others in the history of its store. */
    Rack of(int bins, int history) throws IOException {
        Shape shape = new Shape(bins, history);
        Rack known = open.get(shape);
        if (known != null) {
            return known;
        }
        Progress.say("making a store with %,d bins and %,d packs in its history", bins, history);
        Rack made = Rack.in(bins, history);
        open.put(shape, made);
        return made;
    }

    @Override
    public void close() throws IOException {
        for (Rack rack : open.values()) {
            rack.close();
        }
    }
}
