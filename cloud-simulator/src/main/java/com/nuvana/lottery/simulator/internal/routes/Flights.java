package com.nuvana.lottery.simulator.internal.routes;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The requests that have come in and are not answered yet. */
final class Flights {

    private final Map<Long, String> keys = new HashMap<>();
    private final Map<String, NavigableSet<Long>> byKey = new HashMap<>();
    private long newest;

    synchronized void enter(Request request) {
        newest = Math.max(newest, request.number());
        request.header("idempotency-key").ifPresent(key -> {
            String scoped = key + " " + request.path();
            keys.put(request.number(), scoped);
            byKey.computeIfAbsent(scoped, each -> new TreeSet<>()).add(request.number());
        });
    }

    synchronized void leave(Request request) {
        String scoped = keys.getOrDefault(request.number(), "");
        keys.remove(request.number());
        NavigableSet<Long> numbers = byKey.getOrDefault(scoped, new TreeSet<>());
        numbers.remove(request.number());
        if (numbers.isEmpty()) {
            byKey.remove(scoped);
        }
    }

    synchronized long newest() {
        return newest;
    }

    private synchronized boolean runsAlready(Request request) {
        String scoped = keys.getOrDefault(request.number(), "");
        return byKey.getOrDefault(scoped, new TreeSet<>()).lower(request.number()) != null;
    }

    /** The answer that is bound to the call's key, else what {@code work} answers, unless the same runs already. */
    Answer once(Call call, Request request, Route route, Supplier<Answer> work) {
        return BoundAnswers.once(call, route.method(), route.path(), () -> {
            if (runsAlready(request)) {
                throw Refused.of(Answer.error(409, "IDEMPOTENCY_IN_FLIGHT", "The same request is still running")
                        .with("Retry-After", "1"));
            }
            return work.get();
        });
    }
}
