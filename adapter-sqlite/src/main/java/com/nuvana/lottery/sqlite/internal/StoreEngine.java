package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.StoreHealth;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Owns the connections of one store: one that writes, a few that read. Every transaction goes through {@link #writing} or
 * {@link #reading}. Thread-safe.
 */
public final class StoreEngine implements AutoCloseable {

    private final SqliteConfig config;
    private final SqliteFacts facts;
    private final SqliteErrors errors;
    private final OpenStores place;
    private final WritingConnection writer;
    private final ReadingConnections readers;
    private final BackupMaker backups;
    private final ReentrantLock backingUp = new ReentrantLock();
    private final MarkedJournal marks;
    private Optional<LostActs> lost = Optional.empty();
    private volatile boolean closed;
    private boolean present;
    private boolean left;

    private StoreEngine(SqliteConfig config, Path file) {
        this.config = config;
        this.facts = new SqliteFacts(file, config.key(), config.cacheKib());
        this.errors = new SqliteErrors(file);
        this.place = OpenStores.enter(file);
        this.writer = new WritingConnection(facts, errors);
        this.readers = new ReadingConnections(facts, errors, config.lockWait());
        this.backups = new BackupMaker(facts, place, config.clock());
        this.marks = new MarkedJournal(file);
    }

    /** Opens the store that is there, as {@code SqliteStore.open} says. */
    public static StoreEngine open(SqliteConfig config) {
        return open(config, Schema.Target.BUILT_IN);
    }

    /** The same for a program that knows other migrations. */
    static StoreEngine open(SqliteConfig config, Schema.Target target) {
        Path file = StoreFiles.existing(config);
        NativeLibrary.load(config.nativeFolder());
        StoreEngine engine = new StoreEngine(config, file);
        boolean open = false;
        try {
            open = engine.underLock(() -> engine.isStarted(target));
        } finally {
            if (!open) {
                engine.abandon();
            }
        }
        return engine;
    }

    /** A restore that was decided comes first: nobody has opened the store since. */
    private boolean isStarted(Schema.Target target) {
        if (!place.presence().isHere()) {
            PendingRestore restore = new PendingRestore(facts.file());
            restore.carryOut(config.clock().instant());
            restore.discard();
        }
        place.presence().enter(config.holder());
        present = true;
        place.lookBeforeOpening(facts);
        writer.start(target, () -> backups.make(BackupReason.MIGRATION));
        lost = writer.transact(this::missing).answer();
        return true;
    }

    private Ending<Optional<LostActs>> missing(Session session) {
        JdbiJournal journal = new JdbiJournal(session);
        return Ending.forgotten(marks.lost(journal, journal.head()));
    }

    /** Makes a new store, all at once: it is filled under another name. */
    public static void create(SqliteConfig config) {
        Path file = StoreFiles.forNew(config);
        NativeLibrary.load(config.nativeFolder());
        OpenStores place = OpenStores.enter(file);
        try {
            place.lock().under(config.holder(), config.clock().instant(), config.lockWait(), () -> made(config, file));
        } finally {
            place.leave();
        }
    }

    private static Path made(SqliteConfig config, Path file) {
        StoreFiles.requireNone(file);
        Path draft = file.resolveSibling("store.db.new");
        try {
            StoreFiles.deleteDraft(draft);
            Files.deleteIfExists(StoreFiles.mark(file));
            fill(new SqliteFacts(draft, config.key(), config.cacheKib()));
            return Files.move(draft, file);
        } catch (IOException e) {
            throw FileTroubles.of(file, e);
        }
    }

    private static void fill(SqliteFacts draft) {
        try {
            draft.open(SqliteFacts.Mode.CREATE).close();
            Schema.migrate(draft);
        } catch (SQLException e) {
            throw new SqliteErrors(draft.file()).translate(e);
        }
    }

    private <T> T underLock(Supplier<T> work) {
        return place.lock().under(config.holder(), config.clock().instant(), config.lockWait(), work);
    }

    /** How a writing transaction ends, what it answers, and how far it takes the journal. */
    record Ending<T>(T answer, boolean books, Optional<JournalMark> mark) {
        static <T> Ending<T> journaled(T answer, JournalMark mark) {
            return new Ending<>(answer, true, Optional.of(mark));
        }

        static <T> Ending<T> booked(T answer) {
            return new Ending<>(answer, true, Optional.empty());
        }

        static <T> Ending<T> forgotten(T answer) {
            return new Ending<>(answer, false, Optional.empty());
        }
    }

    /** Runs one writing transaction under the lock. */
    <T> T writing(Function<Session, Ending<T>> work) {
        requireOpen();
        return underLock(() -> {
            requireOpen();
            Ending<T> ending = writer.transact(work);
            ending.mark().ifPresent(marks::reached);
            return ending.answer();
        });
    }

    /** Runs one reading transaction on a connection of its own. */
    <T> T reading(Function<Handle, T> work) {
        requireOpen();
        return readers.transact(work);
    }

    /** What the file looks like from inside: the settings of the writing connection, and the state that readers see. */
    public StoreHealth health() {
        requireOpen();
        SortedMap<String, String> settings = underLock(() -> {
            requireOpen();
            return writer.withConnection(Diagnosis::settings);
        });
        return readers.transact(handle -> {
            try {
                return Diagnosis.of(facts.file(), settings, handle.getConnection());
            } catch (SQLException e) {
                throw errors.translate(e);
            }
        });
    }

    /** Makes a backup of what is booked, or answers the one that holds it already. */
    public Backup backUp(BackupReason reason) {
        backingUp.lock();
        try {
            requireOpen();
            return backups.make(reason);
        } finally {
            backingUp.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw Troubles.of(Trouble.CLOSED, facts.file() + " was closed");
        }
    }

    /**
     * Closes all connections, the writing one last. Its end is a checkpoint where nobody else has the file open, and
     * SQLite makes sure of that by itself: so it needs no lock, and whoever holds the lock stops nobody from closing.
     */
    @Override
    public synchronized void close() {
        closed = true;
        if (left) {
            return;
        }
        closeReaders();
        left = place.lock().whenIdle(config.holder(), config.clock().instant(), () -> {
            writer.close();
            marks.close();
            return true;
        });
        depart();
    }

    /** A backup reads on connections of its own: as long as one is being made, the store is in use. */
    private void closeReaders() {
        backingUp.lock();
        try {
            readers.close();
        } finally {
            backingUp.unlock();
        }
    }

    private void abandon() {
        closed = true;
        left = true;
        writer.close();
        marks.close();
        depart();
    }

    private void depart() {
        if (present) {
            place.presence().leave();
        }
        place.leave();
    }

    /** How far the journal has come, for whoever holds the lock. */
    MarkedJournal marks() {
        return marks;
    }

    /** What was missing when the store was opened. */
    Optional<LostActs> lost() {
        return lost;
    }

    /** For tests that need a limit or a fault on the writing connection. */
    WritingConnection writer() {
        return writer;
    }

    /** What becomes of exceptions of the driver. */
    SqliteErrors errors() {
        return errors;
    }
}
