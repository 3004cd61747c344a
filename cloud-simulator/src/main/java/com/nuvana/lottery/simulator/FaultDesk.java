package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.http.Delivery;
import com.nuvana.lottery.simulator.internal.http.Desk;
import com.nuvana.lottery.simulator.internal.http.Manner;
import com.nuvana.lottery.simulator.internal.http.Pauses;
import com.nuvana.lottery.simulator.internal.http.RequestLog;
import com.nuvana.lottery.simulator.internal.routes.Answer;
import com.nuvana.lottery.simulator.internal.routes.Cloud;
import com.nuvana.lottery.simulator.internal.routes.Request;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Takes each request to the cloud, or to the fault that befalls it, and keeps what came of it. */
final class FaultDesk implements Desk {

    private final Cloud cloud;
    private final AtomicLong numbers;
    private final AtomicLong entered = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final Faults faults;
    private final Pauses pauses;
    private final RequestLog log;
    private final InstantSource time;

    FaultDesk(Cloud cloud, long lastNumber, Faults faults, Pauses pauses, RequestLog log, InstantSource time) {
        this.cloud = cloud;
        this.numbers = new AtomicLong(lastNumber);
        this.faults = faults;
        this.pauses = pauses;
        this.log = log;
        this.time = time;
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public Delivery answer(Request request) {
        Optional<Fault> fault = faults.pick(request);
        cloud.enter(request);
        entered.incrementAndGet();
        try {
            Trip trip = new Trip(request, this, pauses, faults.seed());
            Delivery delivery = fault.map(each -> each.on(trip)).orElseGet(trip::apply);
            keep(request, delivery, fault);
            return delivery;
        } catch (RuntimeException bug) {
            Delivery told = Delivery.of(Answer.error(500, "SIMULATOR_BUG", bug.toString()));
            keep(request, told, fault);
            return told;
        } finally {
            cloud.leave(request);
            answered.incrementAndGet();
        }
    }

    private void keep(Request request, Delivery delivery, Optional<Fault> fault) {
        boolean isTold = delivery.manner() != Manner.NOTHING && delivery.manner() != Manner.RESET;
        int status = isTold ? delivery.status() : 0;
        fault.ifPresentOrElse(
                each -> log.add(request, time.instant(), status, each.toString()),
                () -> log.add(request, time.instant(), status));
    }

    Cloud cloud() {
        return cloud;
    }

    long answered() {
        return answered.get();
    }

    /** How many requests have come in and are not answered yet. */
    long underWay() {
        return entered.get() - answered.get();
    }

    Delivery sentAgain(Request request) {
        Request again = request.again(nextNumber());
        cloud.enter(again);
        try {
            Delivery delivery = Delivery.of(cloud.answer(again));
            log.add(again, time.instant(), delivery.status());
            return delivery;
        } finally {
            cloud.leave(again);
        }
    }
}
