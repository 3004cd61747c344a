package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.http.Delivery;
import com.nuvana.lottery.simulator.internal.http.Manner;
import com.nuvana.lottery.simulator.internal.routes.Answer;
import com.nuvana.lottery.simulator.internal.routes.Cloud;
import com.nuvana.lottery.simulator.internal.rows.Bytes;
import com.nuvana.lottery.simulator.internal.rows.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Something that goes wrong with one request: before, while or after the cloud works on it. */
public final class Fault {

    private final String name;
    private final Misbehaviour how;

    /** What becomes of a request. */
    interface Misbehaviour {
        Delivery on(Trip trip);
    }

    private Fault(String name, Misbehaviour how) {
        this.name = name;
        this.how = how;
    }

    /** The request is looked at only after a while. */
    public static Fault latency(Duration wait) {
        return new Fault("LATENCY", trip -> trip.after(wait));
    }

    /** The request is looked at only when somebody opens the gate: for tests in which two requests run side by side. */
    public static Fault heldUntil(CountDownLatch gate) {
        return new Fault("HELD", trip -> trip.afterGate(gate));
    }

    /** The request is lost on its way in. */
    public static Fault dropBeforeApply() {
        return new Fault("DROP_BEFORE_APPLY", Trip::lost);
    }

    /** The answer is lost on its way out: what was asked has been done. */
    public static Fault dropAfterApply() {
        return new Fault("DROP_AFTER_APPLY", trip -> trip.apply().sent(Manner.NOTHING));
    }

    /** The request is done twice, as if it had been sent again; the second answer is told. */
    public static Fault duplicate() {
        return new Fault("DUPLICATE", Trip::twice);
    }

    /** The request is looked at only after others have been answered. */
    public static Fault reorder(int others) {
        return new Fault("REORDER", trip -> trip.afterOthers(others));
    }

    /** The request is answered with a status, and not looked at. */
    public static Fault status(int status, Map<String, String> headers) {
        Answer answer = Answer.error(status, "ERROR", "Not available").with(headers);
        return new Fault("STATUS", trip -> Delivery.of(answer));
    }

    /** The request is answered with a status that says in its own words when to come again. */
    public static Fault retryAfter(int status, String value) {
        return new Fault("RETRY_AFTER", status(status, Map.of("Retry-After", value)).how);
    }

    /** The request is answered as if its key were SUSPENDED, REVOKED, EXPIRED or PENDING. */
    public static Fault key(KeyStatus status) {
        return new Fault("KEY", trip -> Delivery.of(Cloud.refusalOfKey(status.name())));
    }

    /** The session of the request ends just before it is looked at. */
    public static Fault sessionExpired() {
        return new Fault("SESSION_EXPIRED", Trip::withoutSession);
    }

    /** The answer breaks off after some bytes of its body. */
    public static Fault truncate(int bytes) {
        return new Fault("TRUNCATE", trip -> trip.apply().sent(Manner.cut(bytes)));
    }

    /** One bit of the answer's body is wrong; counted round from its first. */
    public static Fault flip(int bit) {
        return new Fault("FLIP", trip -> {
            Delivery delivery = trip.apply();
            return delivery.saying(
                    delivery.body().flipped(Math.floorMod(bit, delivery.body().size() * 8)));
        });
    }

    /** The answer says something that it should not. */
    public static Fault mutate(Mutation mutation) {
        return new Fault("MUTATE " + mutation, trip -> Mutations.of(trip, mutation));
    }

    /** The answer comes byte by byte. */
    public static Fault slowDrip(Duration pause) {
        return new Fault("SLOW_DRIP", trip -> trip.apply().sent(Manner.drip(pause, trip.pauses())));
    }

    /** What was asked is done, and the connection is reset. */
    public static Fault reset() {
        return new Fault("RESET", trip -> trip.apply().sent(Manner.RESET));
    }

    /** A page for people comes, as of a gate that wants a login. */
    public static Fault html() {
        Bytes page = Bytes.of("<!DOCTYPE html><html><body><h1>Please log in</h1></body></html>");
        return new Fault(
                "HTML",
                trip -> new Delivery(200, Map.of("Content-Type", "text/html; charset=utf-8"), page, Manner.WHOLE));
    }

    /** The request is sent elsewhere. */
    public static Fault redirect(String location) {
        Answer answer = new Answer(302, Map.of("Location", location), Json.object());
        return new Fault("REDIRECT", trip -> Delivery.of(answer));
    }

    Delivery on(Trip trip) {
        return how.on(trip);
    }

    /** What it is called, with what it does where that has kinds. */
    @Override
    public String toString() {
        return name;
    }
}
