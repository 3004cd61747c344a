package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.JournalHead;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** How far the journal had come, and when. It tells nobody who has not the key what was booked. */
record JournalMark(JournalHead head, Instant at) {

    private static final int HASH_BYTES = 32;
    private static final int SAID_BYTES = Long.BYTES + Long.BYTES + HASH_BYTES;

    /** Every mark has as many, so that the next one covers all of it. */
    static final int BYTES = SAID_BYTES + Integer.BYTES;

    /** Entries, milliseconds, hash, and a checksum, for a mark may be torn. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(head.entries())
                .putLong(at.toEpochMilli())
                .put(HexFormat.of().parseHex(head.hash().hex()));
        return bytes.putInt(checksum(bytes.array())).array();
    }

    /** The mark of as many bytes; empty where they are none. */
    static Optional<JournalMark> of(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        if (bytes.getInt(SAID_BYTES) != checksum(written)) {
            return Optional.empty();
        }
        long entries = bytes.getLong();
        Instant at = Instant.ofEpochMilli(bytes.getLong());
        String hash = HexFormat.of().formatHex(written, bytes.position(), SAID_BYTES);
        return Optional.of(new JournalMark(new JournalHead(entries, new ContentHash(hash)), at));
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, SAID_BYTES);
        return (int) checksum.getValue();
    }
}
