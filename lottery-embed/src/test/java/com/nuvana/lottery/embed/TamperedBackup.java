package com.nuvana.lottery.embed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A backup that somebody with its key has changed by hand: its file is sound, its books are not. */
final class TamperedBackup {

    private TamperedBackup() {}

    static void changeTheJournal(Path backup) {
        Properties properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", "x'" + "ab".repeat(32) + "'");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup, properties);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop trigger entries_are_never_changed");
            statement.executeUpdate("update journal set content = content || ' ' where sequence = 2");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
