package com.nuvana.lottery.simulator;

import java.util.List;
import java.util.Set;

/**
 * A row of an outbox, as far as it matters whether the cloud has done it once. Whoever has an outbox fills these from its
 * rows and their payloads.
 *
 * @param id the row's id: its idempotency key
 * @param sequence its place in the outbox
 * @param topic what it keeps its order within
 * @param kind for reading alone
 * @param state whether it was sent
 * @param notes what the sender noted
 * @param steps what it should do at the cloud; none for a row that needs no request
 * @param sold what it bills there, pack by pack
 * @param differs the packs, by {@link Step#pack}, whose total at the cloud the sender has noted to be another
 */
public record OutboxFact(
        String id,
        long sequence,
        String topic,
        String kind,
        State state,
        Set<Note> notes,
        List<Step> steps,
        List<Sold> sold,
        Set<String> differs) {

    public OutboxFact {
        notes = Set.copyOf(notes);
        steps = List.copyOf(steps);
        sold = List.copyOf(sold);
        differs = Set.copyOf(differs);
    }

    /** How far a row has come. */
    public enum State {
        /** It was sent and answered. */
        SENT,
        /** It waits, is blocked, was discarded: what it says may have been done, or not. */
        OPEN,
        /** The cloud was never asked. */
        NOT_SUPPORTED
    }

    /** What a sender notes on a row that was sent. */
    public enum Note {
        /** The cloud had it already, from whoever. */
        ALREADY_KNOWN,
        /** Another row carries it: nothing was asked. */
        CARRIED
    }

    /** Tickets of a pack that a row bills. */
    public record Sold(String gameCode, String packNumber, long tickets, long cents) {}

    /** A row that was sent, with nothing to note. */
    public static OutboxFact sent(String id, long sequence, String topic, String kind, Step... steps) {
        return new OutboxFact(id, sequence, topic, kind, State.SENT, Set.of(), List.of(steps), List.of(), Set.of());
    }

    /** The same in another state. */
    public OutboxFact in(State other) {
        return new OutboxFact(id, sequence, topic, kind, other, notes, steps, sold, differs);
    }

    /** The same with a note. */
    public OutboxFact noted(Note... others) {
        return new OutboxFact(id, sequence, topic, kind, state, Set.of(others), steps, sold, differs);
    }

    /** The same with what it bills. */
    public OutboxFact billing(Sold... others) {
        return new OutboxFact(id, sequence, topic, kind, state, notes, steps, List.of(others), differs);
    }

    /** The same with packs whose totals are noted to differ. */
    public OutboxFact differing(String... packs) {
        return new OutboxFact(id, sequence, topic, kind, state, notes, steps, sold, Set.of(packs));
    }

    boolean isNoted(Note note) {
        return notes.contains(note);
    }
}
