package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** Stores on real files, for tests. */
final class Stores {

    /** The key of all of them. */
    static final StoreKey KEY = new StoreKey("0123456789abcdef".repeat(4));

    /** A key of none of them. */
    static final StoreKey OTHER_KEY = new StoreKey("fedcba9876543210".repeat(4));

    private Stores() {}

    static SqliteConfig config(Path home, InstantSource clock, IdSource ids) {
        return new SqliteConfig(
                home,
                KEY,
                Path.of(System.getProperty("java.io.tmpdir"), "lottery-native"),
                "test",
                SqliteConfig.LOCK_WAIT,
                SqliteConfig.SHORT_LIVED_KIB,
                clock,
                ids);
    }

    static SqliteConfig config(Path home) {
        return config(home, SettableTime.at("2026-03-03T20:00:00.120Z"), new SequenceIds());
    }

    static SqliteConfig with(SqliteConfig config, StoreKey key) {
        return new SqliteConfig(
                config.home(),
                key,
                config.nativeFolder(),
                config.holder(),
                config.lockWait(),
                config.cacheKib(),
                config.clock(),
                config.ids());
    }

    static SqliteConfig with(SqliteConfig config, InstantSource clock) {
        return new SqliteConfig(
                config.home(),
                config.key(),
                config.nativeFolder(),
                config.holder(),
                config.lockWait(),
                config.cacheKib(),
                clock,
                config.ids());
    }

    static SqliteConfig waiting(SqliteConfig config, Duration lockWait) {
        return new SqliteConfig(
                config.home(),
                config.key(),
                config.nativeFolder(),
                config.holder(),
                lockWait,
                config.cacheKib(),
                config.clock(),
                config.ids());
    }

    static SqliteConfig named(SqliteConfig config, String holder) {
        return new SqliteConfig(
                config.home(),
                config.key(),
                config.nativeFolder(),
                holder,
                config.lockWait(),
                config.cacheKib(),
                config.clock(),
                config.ids());
    }

    static SqliteConfig unpacking(SqliteConfig config, Path nativeFolder) {
        return new SqliteConfig(
                config.home(),
                config.key(),
                nativeFolder,
                config.holder(),
                config.lockWait(),
                config.cacheKib(),
                config.clock(),
                config.ids());
    }

    /** A new store. It is the copy of one made before: making one is slow, and is tested elsewhere. */
    static SqliteStore fresh(SqliteConfig config) {
        try {
            Files.createDirectories(config.home());
            Files.copy(Template.FILE, config.home().resolve(SqliteStore.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SqliteStore.open(config);
    }

    private static final class Template {
        static final Path FILE = make();

        private static Path make() {
            try {
                Path home = Files.createTempDirectory("lottery-template");
                SqliteStore.create(config(home)).close();
                return home.resolve(SqliteStore.FILE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new store that a contract suite can restart. */
    static StoreHandle handle(SqliteConfig config) {
        return new OnFile(config);
    }

    private static final class OnFile implements StoreHandle {
        private final SqliteConfig config;
        private SqliteStore store;

        OnFile(SqliteConfig config) {
            this.config = config;
            this.store = fresh(config);
        }

        @Override
        public UnitOfWork unitOfWork() {
            return store.unitOfWork();
        }

        @Override
        public void reopen() {
            store.close();
            store = SqliteStore.open(config);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
