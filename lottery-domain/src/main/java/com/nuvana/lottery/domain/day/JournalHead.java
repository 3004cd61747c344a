package com.nuvana.lottery.domain.day;

/** How long the audit journal is, and the hash of its last entry; 64 zeros before the first. */
public record JournalHead(long entries, ContentHash hash) {

    /** The head of an empty journal. */
    public static final JournalHead EMPTY = new JournalHead(0, new ContentHash("0".repeat(64)));
}
