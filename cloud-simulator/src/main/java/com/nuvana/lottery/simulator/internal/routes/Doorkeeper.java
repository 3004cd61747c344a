package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Limits;
import com.nuvana.lottery.simulator.Profile;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Memory;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the key, the session and the number of requests before anything else is done. */
final class Doorkeeper {

    private static final Pattern KEY = Pattern.compile("nuvpos_sk_str_[a-z0-9]+_[A-Za-z0-9]{24,32}");
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final Duration SESSION = Duration.ofHours(1);
    private static final String BEARER = "Bearer ";

    private static final Map<String, String> KEY_REFUSALS = Map.of(
            "PENDING", "API key is not activated",
            "SUSPENDED", "API key is suspended",
            "REVOKED", "API key has been revoked",
            "EXPIRED", "API key has expired");

    private final Memory memory;
    private final Limits limits;
    private final Map<String, Window> windows = new HashMap<>();

    /** How many requests have come since when. */
    private record Window(Instant from, long requests) {
        Instant reset() {
            return from.plus(WINDOW);
        }
    }

    Doorkeeper(Memory memory, Limits limits) {
        this.memory = memory;
        this.limits = limits;
    }

    void admitAddress(Request request, Profile profile) {
        Window window = counted("address " + request.address());
        if (window.requests() > limits.addressRpm()) {
            Answer refusal = profile.has(Quirk.LIMITER_500)
                    ? Answer.error(500, "ERROR", "Rate limit exceeded, retry in 1 minute")
                    : tooMany();
            throw Refused.of(refusal.with("Retry-After", secondsTo(window.reset())));
        }
    }

    /** The key of a request: known, and good. */
    Row keyOf(Request request) {
        String sent = sentKey(request)
                .orElseThrow(() -> Refused.of(
                        401, "MISSING_API_KEY", "API key is required. Use Authorization: Bearer or X-API-Key header."));
        if (!KEY.matcher(sent).matches()) {
            throw Refused.of(401, "INVALID_FORMAT", "Invalid API key format");
        }
        Row key = memory.table(TableKind.KEY)
                .byKey(sent)
                .orElseThrow(() -> Refused.of(401, "KEY_NOT_FOUND", "Invalid API key"));
        String status = key.text("status");
        if (KEY_REFUSALS.containsKey(status)) {
            throw refusedKey(status);
        }
        return key;
    }

    /** The refusal of a key that is SUSPENDED, REVOKED, EXPIRED or PENDING. */
    static Refused refusedKey(String status) {
        return Refused.of(401, "KEY_" + status, KEY_REFUSALS.getOrDefault(status, "API key is refused"));
    }

    private static Optional<String> sentKey(Request request) {
        return request.header("authorization")
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()))
                .or(() -> request.header("x-api-key"));
    }

    /** Counts a request of a key, and answers the headers that tell. */
    Map<String, String> count(Row key) {
        long limit = limitOf(key);
        Window before = current("key " + key.id());
        Window window = before.requests() > limit ? before : counted("key " + key.id());
        return Map.of(
                "X-RateLimit-Limit", String.valueOf(limit),
                "X-RateLimit-Remaining", String.valueOf(Math.max(0, limit - window.requests())),
                "X-RateLimit-Reset", Json.instant(window.reset()));
    }

    /** A key that has used up its minute is refused, and the refusal does not move the window. */
    void refuseBeyondLimit(Row key, Profile profile) {
        Window window = current("key " + key.id());
        if (window.requests() > limitOf(key)) {
            throw Refused.of(
                    profile.has(Quirk.NO_RETRY_AFTER)
                            ? tooMany()
                            : tooMany().with("Retry-After", secondsTo(window.reset())));
        }
    }

    private static Answer tooMany() {
        return Answer.error(429, "RATE_LIMIT_EXCEEDED", "API rate limit exceeded. Please try again later.");
    }

    private long limitOf(Row key) {
        return key.has("rpm") ? key.number("rpm") : limits.rpm();
    }

    private Window current(String whose) {
        Instant now = memory.now();
        Window window = windows.getOrDefault(whose, new Window(now, 0));
        return now.isBefore(window.reset()) ? window : new Window(now, 0);
    }

    private Window counted(String whose) {
        Window before = current(whose);
        Window window = new Window(before.from(), before.requests() + 1);
        windows.put(whose, window);
        return window;
    }

    private String secondsTo(Instant reset) {
        long millis = Duration.between(memory.now(), reset).toMillis();
        return String.valueOf(Math.max(1, (millis + 999) / 1000));
    }

    /** The session that a call names: open, of the same key, and less than an hour old. */
    Row sessionOf(Call call) {
        Row session = memory.table(TableKind.SESSION)
                .find(call.text("session_id"))
                .filter(row -> row.says("key_id", call.key().id()))
                .orElseThrow(() -> Refused.of(400, "INVALID_SESSION", "Sync session not found"));
        boolean isOpen = session.says("status", "ACTIVE")
                && memory.now()
                        .isBefore(Instant.parse(session.text("started_at")).plus(SESSION));
        if (!isOpen) {
            throw Refused.of(400, "INVALID_SESSION", "Sync session is not active");
        }
        return session;
    }
}
