package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.http.Delivery;
import com.nuvana.lottery.simulator.internal.http.Manner;
import com.nuvana.lottery.simulator.internal.http.Pauses;
import com.nuvana.lottery.simulator.internal.routes.Answer;
import com.nuvana.lottery.simulator.internal.routes.Request;
import com.nuvana.lottery.simulator.internal.rows.Bytes;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;

/** One request on its way through the cloud, for a fault to interfere with. */
final class Trip {

    private static final Duration STEP = Duration.ofMillis(20);

    private final Request request;
    private final FaultDesk desk;
    private final Pauses pauses;
    private final long seed;

    Trip(Request request, FaultDesk desk, Pauses pauses, long seed) {
        this.request = request;
        this.desk = desk;
        this.pauses = pauses;
        this.seed = seed;
    }

    Request request() {
        return request;
    }

    Pauses pauses() {
        return pauses;
    }

    /** Chance: the same for the same seed and request. */
    SplittableRandom random() {
        return new SplittableRandom(seed * 31 + request.number());
    }

    Answer answer() {
        return desk.cloud().answer(request);
    }

    Delivery apply() {
        return Delivery.of(answer());
    }

    Delivery lost() {
        return new Delivery(0, Map.of(), Bytes.NONE, Manner.NOTHING);
    }

    Delivery after(Duration wait) {
        pauses.wait(wait);
        return unlessStopped();
    }

    Delivery afterGate(CountDownLatch gate) {
        while (gate.getCount() > 0 && !pauses.isStopped()) {
            pauses.wait(STEP);
        }
        return unlessStopped();
    }

    Delivery afterOthers(int others) {
        long until = desk.answered() + others;
        while (desk.answered() < until && !pauses.isStopped()) {
            pauses.wait(STEP);
        }
        return unlessStopped();
    }

    private Delivery unlessStopped() {
        return pauses.isStopped() ? lost() : apply();
    }

    Delivery twice() {
        apply();
        desk.cloud().leave(request);
        return desk.sentAgain(request);
    }

    Delivery withoutSession() {
        desk.cloud().endSessionOf(request);
        return apply();
    }
}
