package com.nuvana.lottery.app.story;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people press a button at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Both answers, in the order of the people. */
    static <T> List<T> both(Callable<T> one, Callable<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<T> first = people.submit(() -> after(start, one));
            Future<T> second = people.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            people.shutdownNow();
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await();
        return act.call();
    }
}
