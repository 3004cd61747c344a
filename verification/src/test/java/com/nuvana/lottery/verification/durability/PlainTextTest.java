package com.nuvana.lottery.verification.durability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that can be read in a store can be read in any file that the program writes: neither while it works, nor when
 * it has ended, nor in a backup. Another process works, with every folder for temporary files in sight: reading a file
 * that this one has open would drop its locks.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlainTextTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path temporary;
    private long bytes;

    @BeforeEach
    void makeFolders() throws IOException {
        home = folder.resolve("home");
        temporary = Files.createDirectories(folder.resolve("temporary"));
    }

    @Test
    void of_all_that_is_in_a_store_no_file_shows_anything() throws IOException {
        List<Seen> seen = new ArrayList<>();
        Process program = program();
        try (BufferedReader answers = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            assertThat(answers.readLine()).isEqualTo("written");
            assertThat(home.resolve("store.db-wal")).isNotEmptyFile();
            seen.addAll(files("open"));
            program.getOutputStream().write('\n');
            program.getOutputStream().flush();
            assertThat(answers.readLine()).isEqualTo("closed");
            seen.addAll(files("closed"));
        } finally {
            program.toHandle().destroyForcibly();
            program.onExit().join();
        }
        String contents = contentsAndBackup();
        seen.addAll(files("backed up"));

        assertThat(contents).contains(CanaryProgram.CANARIES);
        Grams grams = Grams.of(contents);
        assertThat(grams.hitsIn(contents.getBytes(UTF_8))).isGreaterThan(10_000);
        seen.forEach(each -> assertThatNothingIsReadable(each, grams));
        assertThat(seen.stream().map(Seen::name))
                .contains("open store.db", "open store.db-wal", "open store.db-shm", "open store.lock")
                .anyMatch(name -> name.endsWith("BY_HAND.db"));
        Tier.measured(
                "C1",
                String.format("0 hits of %,d pieces of text in %d files, %,d bytes", grams.size(), seen.size(), bytes));
    }

    @SuppressWarnings("ArrayRecordComponent") // the bytes of a file, handed on and never compared as a value
    private record Seen(String name, Path file, byte[] bytes) {}

    private Process program() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath,
                CanaryProgram.class.getName(),
                home.toString());
        builder.directory(temporary.toFile());
        builder.environment().put("SQLITE_TMPDIR", temporary.toString());
        builder.environment().put("TMPDIR", temporary.toString());
        return builder.redirectError(folder.resolve("errors").toFile()).start();
    }

    private List<Seen> files(String when) throws IOException {
        List<Seen> seen = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                byte[] all = Files.readAllBytes(file);
                bytes += all.length;
                seen.add(new Seen(when + " " + file.getFileName(), file, all));
            }
        }
        return seen;
    }

    private String contentsAndBackup() {
        SqliteConfig config =
                ShopStores.config(home, SettableTime.at("2026-03-04T15:00:00Z"), new SequenceIds(9_000_000));
        try (SqliteStore store = SqliteStore.open(config)) {
            store.backUp(BackupReason.BY_HAND);
            return store.unitOfWork().read(StoreContents::of).toString();
        }
    }

    /** The driver's library has words of its own, and the lock shows who holds it since when; both no known word. */
    private void assertThatNothingIsReadable(Seen seen, Grams grams) {
        boolean hasOwnWords =
                seen.file().startsWith(home.resolve("native")) || seen.file().equals(home.resolve("store.lock"));
        if (!hasOwnWords) {
            assertThat(grams.hitsIn(seen.bytes())).as(seen.name()).isZero();
        }
        String text = new String(seen.bytes(), ISO_8859_1);
        List<String> words = new ArrayList<>(CanaryProgram.CANARIES);
        words.addAll(List.of(ShopStores.KEY.hex(), "Corner Shop", "Numbers Game", "counted again", "not-a-hash:"));
        for (String word : words) {
            assertThat(text.contains(word)).as(seen.name() + " shows " + word).isFalse();
            assertThat(text.contains(new String(word.getBytes(UTF_16LE), ISO_8859_1)))
                    .as(seen.name() + " shows " + word)
                    .isFalse();
        }
    }
}
