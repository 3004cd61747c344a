package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import com.nuvana.lottery.cli.tester.Document;
import com.nuvana.lottery.cli.tester.Ran;
import com.nuvana.lottery.embed.Lottery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups by hand and after a close, and restoring one. */
class BackupTest {

    @TempDir
    private Path root;

    private CliTester cli;

    @BeforeEach
    void begin() {
        cli = CliTester.withStore(root);
    }

    private String create() {
        return cli.json("backup", "create").ok().text("/data/name");
    }

    private Path file(String backup) {
        return cli.home().resolve("backups").resolve(backup);
    }

    private void receive() {
        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
    }

    private Ran closed() {
        String token = cli.as(SHIFT_MANAGER).json("day", "prepare").ok().text("/data/token");
        return cli.as(SHIFT_MANAGER).run("day", "commit", token);
    }

    @Test
    void one_is_made_listed_and_verified_by_anybody() {
        cli.run("backup", "list").done().prints("Backups: 0");
        cli.run("backup", "create").done().prints("Backup store-20260303T150000.000Z-", "-BY_HAND.db", "bytes");
        String backup = create();

        assertThat(file(backup)).isNotEmptyFile();
        cli.run("backup", "list").done().prints("2026-03-03", "by hand", backup, "Backups: 1");
        cli.run("backup", "verify", backup).done().prints("The backup " + backup + " is sound");
        Document listed = cli.json("backup", "list").ok();
        assertThat(listed.text("/data/backups/0/reason")).isEqualTo("BY_HAND");
        assertThat(listed.number("/data/backups/0/entries"))
                .isEqualTo(cli.json("audit", "verify").ok().number("/data/entries"));
    }

    @Test
    void after_a_close_there_is_one_and_the_doctor_is_content() {
        closed().done();

        assertThat(cli.json("backup", "list").ok().text("/data/backups/0/reason"))
                .isEqualTo("CLOSE");
        cli.run("doctor").done().prints("All is well.");
    }

    @Test
    void a_close_without_one_is_closed_and_says_so() throws IOException {
        Path inTheWay = Files.writeString(cli.home().resolve("backups"), "in the way");

        Ran closed = closed();

        assertThat(closed.exits(0).out()).contains("Closed 2026-03-03");
        closed.complains("no backup of it could be made", "who owns the folder", "backup create");
        cli.run("doctor").done().prints("no backup holds its close");
        cli.json("doctor").ok();
        String token = cli.as(SHIFT_MANAGER).json("day", "prepare").ok().text("/data/token");
        assertThat(cli.as(SHIFT_MANAGER).json("day", "commit", token).ok().text("/data/backup_trouble"))
                .isEqualTo("READ_ONLY");
        Files.delete(inTheWay);
        create();
        assertThat(cli.run("doctor").done().out()).doesNotContain("no backup");
    }

    @Test
    void restoring_says_first_what_would_be_lost() {
        String backup = create();
        receive();

        cli.run("restore", backup).wrong("Nothing was done", "1 entry", "--yes");
        cli.json("restore", backup).error(2, "USAGE");

        cli.run("pack", "list").done().prints("2029-");
    }

    @Test
    void a_store_manager_restores_and_nobody_else() {
        String backup = create();
        receive();

        cli.run("restore", backup, "--yes").refused("NOT_AUTHENTICATED");
        cli.as(SHIFT_MANAGER).run("restore", backup, "--yes").refused("ROLE_REQUIRED");
        cli.run("pack", "list").done().prints("2029-");
        cli.as(STORE_MANAGER)
                .run("restore", backup, "--yes")
                .done()
                .prints("The store is what the backup " + backup + " holds", "is the backup store-", "-RESTORE.db");

        assertThat(cli.run("pack", "list").done().out()).doesNotContain("2029-");
        String kept = cli.json("backup", "list").ok().text("/data/backups/0/name");
        cli.as(STORE_MANAGER).run("restore", kept, "--yes").done();
        cli.run("pack", "list").done().prints("2029-");
    }

    @Test
    void where_the_store_is_damaged_or_gone_nobody_has_to_log_in() throws IOException {
        String backup = create();
        Files.write(cli.home().resolve("store.db"), new byte[50_000]);

        cli.run("status").exits(4);
        cli.run("backup", "list").done().prints(backup);
        cli.run("backup", "verify", backup).done();
        cli.run("restore", backup).wrong("damaged or missing", "--yes");
        cli.run("restore", backup, "--yes").done().prints("are in ", "replaced-2026");
        cli.run("status").done();
        Files.delete(cli.home().resolve("store.db"));
        cli.json("restore", backup, "--yes").ok();
        cli.run("status").done();
    }

    @Test
    void a_store_that_somebody_has_open_is_not_replaced() {
        String backup = create();
        try (Lottery open = Lottery.open(cli.config().named("the desktop"))) {
            assertThat(open.backupTrouble()).isEmpty();
            cli.as(STORE_MANAGER).json("restore", backup, "--yes").error(4, "LOCKED");
        }
        cli.as(STORE_MANAGER).json("restore", backup, "--yes").ok();
    }

    @Test
    void one_that_is_damaged_or_not_there_or_no_backup_at_all_is_told_from_the_others() throws IOException {
        String backup = create();
        byte[] bytes = Files.readAllBytes(file(backup));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(backup), bytes);

        cli.run("backup", "verify", backup).storage("damaged", "use another one");
        cli.json("restore", backup, "--yes").error(4, "BACKUP_UNUSABLE");
        cli.json("backup", "verify", "store-20260303T150000.000Z-000001-CLOSE.db")
                .error(4, "NO_BACKUP");
        cli.run("backup", "verify", "../store.db").wrong("the name of a backup, as backup list shows it");
    }

    /** As somebody does who has the key: the file stays sound. */
    private void changeAFactIn(String backup) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", "x'" + CliTester.KEY + "'");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file(backup), properties);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop trigger facts_are_never_changed");
            statement.executeUpdate("update outbox set payload = payload || ' ' where sequence = 1");
        }
    }

    @Test
    void one_whose_books_are_damaged_is_restored_and_says_so() throws SQLException {
        receive();
        String backup = create();
        changeAFactIn(backup);
        String told = "This backup's books have findings: see backup verify " + backup;

        cli.run("restore", backup).wrong("Nothing was done", told, "Findings: 1", "outbox row 1");
        cli.as(STORE_MANAGER)
                .run("restore", backup, "--yes")
                .done()
                .prints("The store is what the backup", "outbox row 1", told);
        assertThat(cli.as(STORE_MANAGER).json("restore", backup, "--yes").ok().text("/data/findings/0/check"))
                .isEqualTo("OUTBOX");
    }
}
