package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.http.Listener;
import com.nuvana.lottery.simulator.internal.http.Pauses;
import com.nuvana.lottery.simulator.internal.http.RequestLog;
import com.nuvana.lottery.simulator.internal.routes.Cloud;
import com.nuvana.lottery.simulator.internal.rows.Memory;
import java.net.URI;
import java.util.List;

/**
 * A cloud that runs. Safe for threads. Closing it breaks off its connections as a crash would; one that remembers in a
 * file can be started again over it.
 */
public final class RunningCloud implements AutoCloseable {

    private final Memory memory;
    private final Cloud cloud;
    private final RequestLog log;
    private final Faults faults;
    private final FaultDesk desk;
    private final Listener listener;

    private RunningCloud(Memory memory, Cloud cloud, RequestLog log, Faults faults, FaultDesk desk, Listener listener) {
        this.memory = memory;
        this.cloud = cloud;
        this.log = log;
        this.faults = faults;
        this.desk = desk;
        this.listener = listener;
    }

    static RunningCloud over(Memory memory, SimulatorConfig config) {
        Cloud cloud = new Cloud(memory, config.profile(), config.limits());
        RequestLog log = new RequestLog();
        Faults faults = new Faults(memory.seed());
        Pauses pauses = new Pauses();
        FaultDesk desk = new FaultDesk(cloud, memory.lastRequest(), faults, pauses, log, config.time());
        return new RunningCloud(
                memory, cloud, log, faults, desk, Listener.on(config.port(), desk, config.time(), pauses));
    }

    /** The root under which all routes are: {@code http://127.0.0.1:port}. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + listener.port());
    }

    /** What ids and chances come from. */
    public long seed() {
        return memory.seed();
    }

    /** What people at the chain's office do. */
    public Office office() {
        return new Office(cloud);
    }

    /** What goes wrong on the way. */
    public Faults faults() {
        return faults;
    }

    /** From the next request on another kind of cloud, with everything that this one knows. */
    public void become(Profile profile) {
        cloud.become(profile);
    }

    /** What the cloud holds now. */
    public CloudState state() {
        return cloud.between(CloudState::of);
    }

    /** The requests that came in: the newest 50,000, and of long ones the newest 16 MB. */
    public List<RequestSeen> requests() {
        return log.seen();
    }

    /** How many requests have come in and are not answered yet: held, or waiting for their turn. */
    public long underWay() {
        return desk.underWay();
    }

    /** Every change that a push has made, in order. */
    public List<Effect> effects() {
        return cloud.between(known -> List.copyOf(known.effects()));
    }

    /** Fails with all that is wrong unless every row has done what it should, once and in order. */
    public void assertExactlyOnce(List<OutboxFact> rows) {
        List<String> faultsFound = ExactlyOnce.faults(rows, effects(), state());
        if (!faultsFound.isEmpty()) {
            throw new AssertionError("not exactly once:\n" + String.join("\n", faultsFound));
        }
    }

    @Override
    public void close() {
        listener.close();
        cloud.between(known -> {
            known.close();
            return known;
        });
    }
}
