package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program is killed while it makes a backup: what is called a backup is one, whole and sound. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledBackupTest {

    @TempDir
    private Path home;

    @Test
    void leaves_a_whole_backup_or_none_and_what_is_left_is_swept_away() throws IOException {
        Random random = new Random(Tier.seed(KilledBackupTest.class));
        FilledStore filled = new FilledStore(home).closed();
        SqliteBackups backups = new SqliteBackups(filled.config());
        int unfinished = 0;
        for (int kill = Tier.number("backup-kills", 6, 100); kill > 0; kill--) {
            try (StoreProcess process = StoreProcess.on(filled.config()).opened()) {
                assertThat(process.ask("raise")).startsWith("price ");
                process.tell("back up");
                long moment = System.nanoTime() + random.nextInt(100_000_000);
                while (System.nanoTime() < moment) {
                    Thread.onSpinWait();
                }
                process.kill();
            }
            unfinished += left().isEmpty() ? 0 : 1;
            assertThatAllAreWhole(filled, backups);
        }
        System.err.println("KilledBackupTest: " + unfinished + " kills left something unfinished behind");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(Files.createDirectories(home.resolve("backups")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("making-"))
                    .toList();
        }
    }

    private void assertThatAllAreWhole(FilledStore filled, SqliteBackups backups) throws IOException {
        try (SqliteStore store = SqliteStore.open(filled.config())) {
            StoreContents booked = FilledStore.contents(store);
            Backup made = store.backUp(BackupReason.CLOSE);

            assertThat(backups.<StoreContents>verify(made.name(), work -> work.read(StoreContents::of)))
                    .isEqualTo(booked);
            assertThat(left()).isEmpty();
            backups.list()
                    .forEach(each -> assertThat(backups.<Boolean>verify(each.name(), work -> true))
                            .isTrue());
            // So that the next one has something to make.
            for (Backup each : backups.list()) {
                Files.delete(home.resolve("backups").resolve(each.name().text()));
            }
        }
    }
}
