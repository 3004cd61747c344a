package com.nuvana.lottery.simulator;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What one row of an outbox should do at the cloud: the kind of effect, and its natural key, made of what the row itself
 * knows. Leading zeros of game codes and pack numbers do not count, and instants count in milliseconds.
 */
public record Step(EffectKind kind, String naturalKey) {

    /** A receipt. */
    public static Step receive(String gameCode, String packNumber) {
        return new Step(EffectKind.RECEIVE, pack(gameCode, packNumber));
    }

    /** An activation, at the instant that is sent. */
    public static Step activate(String gameCode, String packNumber, Instant activatedAt) {
        return new Step(EffectKind.ACTIVATE, at(pack(gameCode, packNumber), activatedAt));
    }

    /** A move. */
    public static Step move(String gameCode, String packNumber, Instant movedAt) {
        return new Step(EffectKind.MOVE, at(pack(gameCode, packNumber), movedAt));
    }

    /** What happens to a pack once: DEPLETE, RETURN, SETTLE. */
    public static Step ofPack(EffectKind kind, String gameCode, String packNumber) {
        return new Step(kind, pack(gameCode, packNumber));
    }

    /** A shift that opens or closes. */
    public static Step shift(String shiftId, String status) {
        return new Step(EffectKind.SHIFT, shiftId + "/" + status);
    }

    /** A count at the OPENING or CLOSING of a shift. */
    public static Step shiftCount(String shiftId, String boundary) {
        return new Step(EffectKind.SHIFT_COUNT, shiftId + "/" + boundary);
    }

    /** A bin, as one row makes or changes it. */
    public static Step bin(String binId, String rowId) {
        return new Step(EffectKind.BIN, binId + "/" + rowId);
    }

    /** Whatever goes by an id: the day, the correction, the report, the undone row, or the row itself. */
    public static Step ofId(EffectKind kind, String id) {
        return new Step(kind, id);
    }

    /** A pack in words that both sides know. */
    public static String pack(String gameCode, String packNumber) {
        return stripped(gameCode) + "-" + stripped(packNumber);
    }

    private static String at(String what, Instant instant) {
        return what + "@" + instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static String stripped(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }
}
