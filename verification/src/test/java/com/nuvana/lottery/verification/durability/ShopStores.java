package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.StoreKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Properties;

/** The stores that faults are tried on: how they are opened, by the product and past it. */
final class ShopStores {

    static final StoreKey KEY = new StoreKey("5a".repeat(32));

    /** The driver reads it once in the life of a JVM, so it outlives every test's own folder. */
    private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();

    private ShopStores() {}

    static SqliteConfig config(Path home, InstantSource clock, IdSource ids) {
        return new SqliteConfig(
                home, KEY, NATIVE, "a shop", SqliteConfig.LOCK_WAIT, SqliteConfig.SHORT_LIVED_KIB, clock, ids);
    }

    /** Everything that can be read of the store, in one hash. */
    static String digest(UnitOfWork work) {
        return Sha256.of(work.read(StoreContents::of).toString()).hex();
    }

    /** A connection past the product, with the key and nothing else of ours: no foreign keys, checkpoints as usual. */
    static Connection byHand(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", "x'" + KEY.hex() + "'");
        return DriverManager.getConnection("jdbc:sqlite:" + file, properties);
    }
}
