package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.RequestSeen;
import com.nuvana.lottery.simulator.internal.routes.Request;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The newest requests, as they came; whoever reads them gets them without what is secret. */
public final class RequestLog {

    private static final int KEPT = 50_000;

    /** Of long bodies fewer are kept, so that a year of batches does not fill the memory. */
    private static final long BYTES_KEPT = 16L * 1024 * 1024;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long bytes;

    private record Entry(Request request, Instant at, int status, Optional<String> fault) {}

    /** Keeps a request with what was answered; 0 for nothing. */
    public synchronized void add(Request request, Instant at, int status) {
        keep(new Entry(request, at, status, Optional.empty()));
    }

    /** Keeps a request that a fault befell. */
    public synchronized void add(Request request, Instant at, int status, String fault) {
        keep(new Entry(request, at, status, Optional.of(fault)));
    }

    private void keep(Entry entry) {
        entries.addLast(entry);
        bytes += entry.request().body().size();
        while (entries.size() > KEPT || (bytes > BYTES_KEPT && entries.size() > 1)) {
            bytes -= entries.removeFirst().request().body().size();
        }
    }

    /** The requests that were answered, the oldest first. */
    public synchronized List<RequestSeen> seen() {
        return entries.stream().map(RequestLog::seen).toList();
    }

    private static RequestSeen seen(Entry entry) {
        Request request = entry.request();
        return new RequestSeen(
                request.number(),
                entry.at(),
                request.method(),
                request.path(),
                Redaction.query(request.query()),
                Redaction.body(request.body()),
                request.header("idempotency-key"),
                entry.status(),
                entry.fault());
    }
}
