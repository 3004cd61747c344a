package com.nuvana.lottery.app.audit;

import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.JournalHead;

/**
 * One entry of the audit journal: an accepted command, chained by hashes to the entry before.
 *
 * @param sequence its place, from 1, without gaps
 * @param content canonical JSON
 */
public record AuditEntry(
        long sequence, String content, ContentHash contentHash, ContentHash previous, ContentHash entryHash) {

    /**
     * The entry that follows {@code head}: the content's hash is SHA-256 of its text, the entry's hash is SHA-256 of
     * {@code prevHash:sequence:contentHash}.
     */
    public static AuditEntry after(JournalHead head, String content) {
        long sequence = head.entries() + 1;
        ContentHash contentHash = Sha256.of(content);
        ContentHash entryHash = Sha256.of(head.hash().hex() + ":" + sequence + ":" + contentHash.hex());
        return new AuditEntry(sequence, content, contentHash, head.hash(), entryHash);
    }

    /** The journal's head after this entry. */
    public JournalHead head() {
        return new JournalHead(sequence, entryHash);
    }

    /** Says whether this entry, content and hashes, is exactly the one that follows {@code head}. */
    public boolean follows(JournalHead head) {
        return equals(after(head, content));
    }
}
