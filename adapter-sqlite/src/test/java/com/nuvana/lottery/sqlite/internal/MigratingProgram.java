package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.Path;

/** Brings a store to a later schema than the built-in one, once it is told to on its standard input. */
final class MigratingProgram {

    private MigratingProgram() {}

    /** The argument is the store's home. */
    public static void main(String[] args) throws IOException {
        SqliteFacts facts =
                new SqliteFacts(Path.of(args[0]).resolve("store.db"), Engines.KEY, SqliteConfig.SHORT_LIVED_KIB);
        NativeLibrary.load(Engines.config(Path.of(args[0])).nativeFolder());
        System.out.println("ready");
        if (System.in.read() >= 0) {
            Schema.migrate(facts, Schema.MIGRATIONS, "classpath:migrations/good");
            System.out.println("migrated");
        }
    }
}
