package com.nuvana.lottery.simulator.internal.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits that end at once when the server stops. */
public final class Pauses {

    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Waits so long, or until the server stops. */
    public void wait(Duration pause) {
        try {
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends all waits, also those to come. */
    void stop() {
        stopped.countDown();
    }

    /** Whether the server stops. */
    public boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
