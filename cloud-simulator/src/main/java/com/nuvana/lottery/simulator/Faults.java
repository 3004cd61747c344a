package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.routes.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Which faults befall which requests. A fault set for a request's number goes first, then the rules, in the order in which
 * they were added; the first that strikes is the only one. Chance comes from the seed and the request's number.
 */
public final class Faults {

    private final long seed;
    private final List<Counted> rules = new ArrayList<>();
    private final Map<Long, Fault> schedule = new HashMap<>();

    private static final class Counted {
        private final FaultRule rule;
        private long matched;

        Counted(FaultRule rule) {
            this.rule = rule;
        }
    }

    Faults(long seed) {
        this.seed = seed;
    }

    /** Adds a rule; it counts requests from now on. */
    public synchronized void add(FaultRule rule) {
        rules.add(new Counted(rule));
    }

    /** Sets a fault for the request with a number, counted over all requests from 1. */
    public synchronized void at(long request, Fault fault) {
        schedule.put(request, fault);
    }

    /** Everything goes well again. */
    public synchronized void clear() {
        rules.clear();
        schedule.clear();
    }

    long seed() {
        return seed;
    }

    synchronized Optional<Fault> pick(Request request) {
        Optional<Fault> picked = Optional.ofNullable(schedule.remove(request.number()));
        for (int at = 0; at < rules.size(); at++) {
            Counted counted = rules.get(at);
            if (counted.rule.matches(request.method(), request.path())) {
                counted.matched++;
                double chance = new SplittableRandom(seed + 1_000_003L * request.number() + at).nextDouble();
                if (picked.isEmpty() && counted.rule.when().strikes(counted.matched, chance)) {
                    picked = Optional.of(counted.rule.fault());
                }
            }
        }
        return picked;
    }
}
