package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Limits;
import com.nuvana.lottery.simulator.Profile;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Memory;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Answers requests, one at a time. What a request has changed is on the disk before its answer is handed out. */
public final class Cloud {

    private final Memory memory;
    private final Limits limits;
    private final Map<String, Route> routes;
    private final Doorkeeper doorkeeper;
    private final Flights flights = new Flights();
    private Profile profile;

    /** A cloud over what is remembered. */
    public Cloud(Memory memory, Profile profile, Limits limits) {
        this.memory = memory;
        this.profile = profile;
        this.limits = limits;
        this.routes = Routes.all(new Batches(this::dispatched));
        this.doorkeeper = new Doorkeeper(memory, limits);
    }

    /** From the next request on another kind of cloud, with everything that this one knows. */
    public synchronized void become(Profile other) {
        profile = other;
    }

    /** Works on what is remembered, between two requests. */
    public synchronized <T> T between(Function<Memory, T> work) {
        T done = work.apply(memory);
        memory.commit(memory.lastRequest());
        return done;
    }

    /** A request has come in and will be answered some time: others run beside it. */
    public void enter(Request request) {
        flights.enter(request);
    }

    /** A request is over. */
    public void leave(Request request) {
        flights.leave(request);
    }

    /** The answer to a request that has entered. */
    public synchronized Answer answer(Request request) {
        Answer answer = guarded(() -> decided(request));
        memory.commit(request.number());
        return answer;
    }

    /** What is answered to a key that is SUSPENDED, REVOKED, EXPIRED or PENDING. */
    public static Answer refusalOfKey(String status) {
        return Doorkeeper.refusedKey(status).answer();
    }

    /** Ends the session that a request names. */
    public void endSessionOf(Request request) {
        String session = Optional.ofNullable(request.query().get("session_id"))
                .or(() -> Json.parse(request.body())
                        .flatMap(body -> body.path("session_id").stringValueOpt()))
                .orElse("");
        between(known -> known.table(TableKind.SESSION)
                .find(session)
                .map(row ->
                        known.table(TableKind.SESSION).change(row, row.copy().put("status", "EXPIRED"))));
    }

    private interface Work {
        Answer decide();
    }

    private static Answer guarded(Work work) {
        try {
            return work.decide();
        } catch (Refused refused) {
            return refused.answer();
        }
    }

    private Answer decided(Request request) {
        Optional<Route> route = route(request.method(), request.path());
        if (route.isEmpty()) {
            return Answer.unknownRoute(request.method(), request.path());
        }
        if (request.body().size() > limits.bodyBytes()) {
            return Answer.error(413, "PAYLOAD_TOO_LARGE", "Request body exceeds maximum size of 1MB");
        }
        if (route.get().access() == Route.Access.OPEN) {
            return route.get().handler().handle(call(request, Row.none(), Json.object()));
        }
        doorkeeper.admitAddress(request, profile);
        Row key = doorkeeper.keyOf(request);
        Map<String, String> told = doorkeeper.count(key);
        return guarded(() -> admitted(route.get(), request, key)).with(told);
    }

    private Answer admitted(Route route, Request request, Row key) {
        doorkeeper.refuseBeyondLimit(key, profile);
        Call call = call(request, key, input(route, request));
        if (route.access() == Route.Access.SESSION) {
            doorkeeper.sessionOf(call);
        }
        return route.isPush() && obeysKeys(route)
                ? flights.once(call, request, route, () -> route.handler().handle(call))
                : route.handler().handle(call);
    }

    private boolean obeysKeys(Route route) {
        return profile.has(Feature.IDEMPOTENCY_KEY)
                && !profile.has(Quirk.NO_IDEMPOTENCY)
                && BoundAnswers.binds(route.path());
    }

    /** One operation of a batch: as its own request, but for what the batch has shown already. */
    private Answer dispatched(Call batch, String path, ObjectNode body) {
        String whole = path.startsWith("/") ? path : Route.LOTTERY + path;
        Optional<Route> route = route("POST", whole).filter(Route::isPush);
        if (route.isEmpty()) {
            return Answer.unknownRoute("POST", whole);
        }
        return guarded(() -> {
            Call call = batch.of(route.get().schema().checked(body, "Invalid request body"));
            return BoundAnswers.binds(whole)
                    ? BoundAnswers.once(
                            call, "POST", whole, () -> route.get().handler().handle(call))
                    : route.get().handler().handle(call);
        });
    }

    private Optional<Route> route(String method, String path) {
        return Optional.ofNullable(routes.get(method + " " + path))
                .filter(route -> route.feature().stream().allMatch(profile::has))
                .filter(route -> !(profile.has(Quirk.NO_DAY_OPEN) && path.endsWith("/day/open")))
                .filter(route ->
                        !path.endsWith("/capabilities") || !profile.features().isEmpty());
    }

    private static ObjectNode input(Route route, Request request) {
        return route.method().equals("GET")
                ? route.schema().checked(Queries.read(request.query()), "Invalid query parameters")
                : route.schema().checked(Json.parse(request.body()).orElseGet(Json::object), "Invalid request body");
    }

    private Call call(Request request, Row key, ObjectNode input) {
        return new Call(
                memory,
                profile,
                limits,
                request.number(),
                flights.newest(),
                key,
                input,
                request.header("idempotency-key"));
    }
}
