package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.domain.day.JournalHead;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Notes beside the store how far its journal has come, whenever a commit has moved it, and says later what is missing. A
 * log that was damaged while no program had the store open ends at the damage, for SQLite as after a power cut: only this
 * tells that more was answered. Every method is called under the store's lock.
 *
 * <p>The mark is not synced: it outlives a program that is killed, and a power cut may take it back to an earlier one. It
 * is never ahead of what the disk has confirmed, for it is written behind that. Trouble with it stops nobody: what could
 * not be noted is not missed.
 */
final class MarkedJournal implements AutoCloseable {

    private final Path file;
    private Optional<RandomAccessFile> open = Optional.empty();

    /** The journal of that store. */
    MarkedJournal(Path store) {
        this.file = StoreFiles.mark(store);
    }

    /** Notes that the journal has come as far as that, and that the disk has it. */
    void reached(JournalMark mark) {
        try {
            RandomAccessFile marks = opened();
            marks.seek(0);
            marks.write(mark.bytes());
        } catch (IOException e) {
            close();
        }
    }

    /** What was answered and is not in the journal, whose head is {@code head}. */
    Optional<LostActs> lost(JdbiJournal journal, JournalHead head) {
        return last().filter(mark -> !isIn(mark.head(), journal, head))
                .map(mark -> new LostActs(mark.head().entries(), mark.at(), head.entries()));
    }

    private static boolean isIn(JournalHead marked, JdbiJournal journal, JournalHead head) {
        return marked.entries() < head.entries() ? journal.holds(marked) : marked.equals(head);
    }

    private Optional<JournalMark> last() {
        byte[] bytes = new byte[JournalMark.BYTES];
        try {
            RandomAccessFile marks = opened();
            marks.seek(0);
            return marks.read(bytes) == bytes.length ? JournalMark.of(bytes) : Optional.empty();
        } catch (IOException e) {
            close();
            return Optional.empty();
        }
    }

    /** Not a channel: an interrupt would close it. */
    private RandomAccessFile opened() throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(new RandomAccessFile(file.toFile(), "rw"));
        }
        return open.get();
    }

    @Override
    public void close() {
        Optional<RandomAccessFile> closed = open;
        open = Optional.empty();
        try {
            if (closed.isPresent()) {
                closed.get().close();
            }
        } catch (IOException e) {
            open = Optional.empty();
        }
    }
}
