package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.StoreHealth;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.sqlite.SqliteBackups;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import com.nuvana.lottery.sqlite.StoreKey;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The front door: one store, opened on its encrypted file, with everything that can be done and asked. It is also the
 * one place where the parts are put together.
 *
 * <p>Thread-safe. It starts no thread and installs no hook. {@link #close} may be called repeatedly, and is never refused;
 * afterwards everything answers with the trouble CLOSED. What is shared in a JVM: the locks of a file that is open several
 * times, and the driver's native library, which is unpacked below the home that is opened first; for that the system
 * property {@code org.sqlite.tmpdir} is set.
 *
 * <pre>{@code
 * try (Lottery lottery = Lottery.open(LotteryConfig.in(folder))) {
 *     lottery.queries().showStatus().handle();
 * }
 * }</pre>
 */
public final class Lottery implements AutoCloseable {

    private final SqliteStore store;
    private final UnitOfWork work;
    private final BackUpCloses closes;
    private final LotteryConfig.AfterClose afterClose;
    private final PackCommands packs;
    private final BinCommands bins;
    private final DayCommands days;
    private final StoreCommands storeCommands;
    private final EmployeeCommands employees;
    private final Queries queries;

    /** Opens the store of that home. Throws StorageUnavailable with the trouble and what to do about it. */
    public static Lottery open(LotteryConfig config) {
        // Before the key is looked for: who is in the wrong folder shall not search for a key.
        if (!isThere(config)) {
            throw new StorageUnavailable(Trouble.NO_STORE, "no store is in " + config.home());
        }
        IdSource ids = ids(config);
        return new Lottery(SqliteStore.open(sqlite(config, keys(config).find(config.home()), ids)), config, ids);
    }

    /** The backups of the store of that home, to list, verify and restore. The store need not be open, sound or there. */
    public static Backups backups(LotteryConfig config) {
        return new Backups(config);
    }

    static SqliteBackups stored(LotteryConfig config) {
        return new SqliteBackups(sqlite(config, keys(config).find(config.home()), ids(config)));
    }

    /**
     * Makes a new store in that home, with a key of its own unless the environment gives one, and opens it. It is empty:
     * {@code store().setUp()} comes next. One that was made before and never set up, because its set-up was refused or
     * its program killed, is taken up. Throws StorageUnavailable; a store that is set up is never touched.
     */
    public static Lottery create(LotteryConfig config) {
        if (isThere(config)) {
            return begun(config);
        }
        IdSource ids = ids(config);
        return new Lottery(
                SqliteStore.create(sqlite(config, keys(config).findOrMake(config.home()), ids)), config, ids);
    }

    private static boolean isThere(LotteryConfig config) {
        return Files.exists(config.home().resolve(SqliteStore.FILE)) || SqliteStore.isIn(config.home());
    }

    private static String inUse(LotteryConfig config) {
        return "a store is in " + config.home() + " already";
    }

    private static Lottery begun(LotteryConfig config) {
        Lottery there = openForSetUp(config);
        if (there.read(views -> views.stores().find()).isPresent()) {
            there.close();
            throw new StorageUnavailable(Trouble.STORE_EXISTS, inUse(config));
        }
        return there;
    }

    private static Lottery openForSetUp(LotteryConfig config) {
        try {
            return open(config);
        } catch (StorageUnavailable e) {
            throw new StorageUnavailable(Trouble.STORE_EXISTS, inUse(config), e);
        }
    }

    private static KeySource keys(LotteryConfig config) {
        return new KeySource(config.environment(), config.folders(), new SecureRandom());
    }

    static IdSource ids(LotteryConfig config) {
        return new UuidV7Ids(config.clock(), new SecureRandom());
    }

    private static SqliteConfig sqlite(LotteryConfig config, StoreKey key, IdSource ids) {
        return new SqliteConfig(
                config.home(),
                key,
                config.home().resolve("native"),
                config.holder(),
                config.lockWait(),
                config.cacheKib(),
                config.clock(),
                ids);
    }

    private Lottery(SqliteStore store, LotteryConfig config, IdSource ids) {
        this.store = store;
        this.closes = new BackUpCloses(store);
        this.afterClose = config.afterClose();
        this.work = afterClose == LotteryConfig.AfterClose.BACK_UP ? closes : store.unitOfWork();
        Books books = new Books(config.clock(), ids);
        PinHasher hasher = new BcryptPinHasher();
        this.packs = PackCommands.of(work, books);
        this.bins = BinCommands.of(work, books);
        this.days = DayCommands.of(work, books);
        this.storeCommands = StoreCommands.of(work, books, hasher);
        this.employees = EmployeeCommands.of(work, books, hasher);
        this.queries = Queries.of(work, books);
    }

    /** What can be done to packs. */
    public PackCommands packs() {
        return packs;
    }

    /** What can be done to bins. */
    public BinCommands bins() {
        return bins;
    }

    /** What can be done to the business day. */
    public DayCommands days() {
        return days;
    }

    /** What can be done to the store itself and its catalogue. */
    public StoreCommands store() {
        return storeCommands;
    }

    /** What can be done to employees. */
    public EmployeeCommands employees() {
        return employees;
    }

    /** What can be asked. */
    public Queries queries() {
        return queries;
    }

    /** Answers a question about one consistent state. The views are valid only inside {@code question}. */
    public <T> T read(Function<Views, T> question) {
        return work.read(question);
    }

    /** What the database engine says of itself and of the file. Reads the whole file. */
    public StoreHealth health() {
        return store.health();
    }

    /**
     * Makes a backup of what is booked, beside the store: encrypted, checked, and on the disk when it is answered. Others
     * work on meanwhile. Where the newest one made by hand holds everything already, that one is answered. Throws
     * StorageUnavailable; nothing is left half done then.
     */
    public Backup backUp() {
        return store.backUp(BackupReason.BY_HAND);
    }

    /** What kept the backup of the latest close from being made, if anything did. The close itself is booked. */
    public Optional<StorageUnavailable> backupTrouble() {
        return closes.trouble();
    }

    /** A warning when the latest close is in no backup, unless this program leaves backups to its host. */
    public List<Finding> missingBackup() {
        if (afterClose == LotteryConfig.AfterClose.NOTHING) {
            return List.of();
        }
        return read(views -> views.days().latest(2)).stream()
                .flatMap(day -> day
                        .<Optional<ClosedDay>>fold(open -> Optional.empty(), prepared -> Optional.empty(), Optional::of)
                        .stream())
                .findFirst()
                .filter(closed -> store.backups().stream().noneMatch(backup -> holds(backup.name(), closed.record())))
                .map(closed -> new Finding(
                        Finding.Check.BACKUP,
                        Finding.Severity.WARNING,
                        "day " + closed.label(),
                        "no backup holds its close: make one"))
                .stream()
                .toList();
    }

    /** Backups from before a restore may go further than the books do now: only one made since the close can hold it. */
    private static boolean holds(BackupName backup, CloseRecord close) {
        return backup.entries() > close.journal().entries() && !backup.at().isBefore(close.at());
    }

    /** The transactions underneath, for tools that check the books. */
    public UnitOfWork unitOfWork() {
        return work;
    }

    @Override
    public void close() {
        store.close();
    }
}
