package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.internal.rows.Bytes;
import java.io.IOException;
import java.time.Duration;

/** How a head and a body get onto a wire. The head promises the whole body, whatever becomes of it. */
public interface Manner {

    /** As it should be. */
    Manner WHOLE = (wire, head, body) -> wire.write(head.and(body));

    /** Nothing comes; the connection ends. */
    Manner NOTHING = (wire, head, body) -> wire.end();

    /** Nothing comes; the connection is torn down. */
    Manner RESET = (wire, head, body) -> wire.reset();

    /** Sends a head and a body, or does not. */
    void send(Wire wire, Bytes head, Bytes body) throws IOException;

    /** The first bytes of the body come, then the connection ends. */
    static Manner cut(int bytes) {
        return (wire, head, body) -> {
            wire.write(head);
            wire.write(body.first(bytes));
            wire.end();
        };
    }

    /** The body comes byte by byte. */
    static Manner drip(Duration pause, Pauses pauses) {
        return (wire, head, body) -> {
            wire.write(head);
            for (byte one : body.toArray()) {
                pauses.wait(pause);
                if (pauses.isStopped()) {
                    wire.end();
                    return;
                }
                wire.write(Bytes.of(new byte[] {one}));
            }
        };
    }
}
