package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One byte of a store's files is changed at random. In the database that is told, or everything reads as before. In the
 * log it may also read as it did after an earlier commit: SQLite takes a damaged page of the log for the end that a power
 * cut has left, and nothing behind it is read. Where acts are gone with that, it is told by the mark beside the store.
 * Never is there a value that was not in the books at that moment.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ByteFlipsTest {

    private static final String LOG = SqliteStore.FILE + "-wal";

    private static final String MARK = SqliteStore.FILE + "-mark";

    @TempDir
    private Path folder;

    private final List<String> history = new ArrayList<>();
    private final Map<String, Integer> tally = new ConcurrentSkipListMap<>();
    private long entries;

    @Test
    void never_makes_a_wrong_value_and_loses_no_act_without_a_word() throws IOException {
        Written written = fill(new Home(folder.resolve("home")));
        long seed = Tier.seed(getClass());
        int flips = Tier.number("flips", 1_000, 10_000);
        IntStream.range(0, flips).parallel().forEach(each -> {
            Random random = new Random(seed + each);
            Path copy = folder.resolve("flip-" + each);
            if (each % 3 == 0) {
                opened(copy, written.empty(), flipped(written.log(), random), written.mark(), "log");
            } else {
                opened(copy, flipped(written.whole(), random), new byte[0], written.mark(), "database");
            }
        });
        Tier.measured("C2", flips + " bytes changed: " + tally);
        assertThat(tally).containsKeys("database told", "log told");
    }

    /** An empty database, the log of every use case on top of it with its mark, and the database that both are together. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of a file, handed on and never compared as a value
    private record Written(byte[] empty, byte[] log, byte[] mark, byte[] whole) {}

    /** Another process works, because closing a file that this one has open would drop its locks. */
    private Written fill(Home home) throws IOException {
        try (ShopProcess shop = ShopProcess.start(1)) {
            shop.ask("create " + home.folder());
            shop.ask("checkpoint");
            byte[] empty = Files.readAllBytes(home.database());
            history.addAll(shop.ask("state").states());
            for (ShopProcess.Answer answer = shop.ask("act 1"); isOfThePlan(answer); answer = shop.ask("act 1")) {
                history.addAll(answer.states());
            }
            byte[] log = Files.readAllBytes(home.wal());
            history.addAll(shop.ask("state").states());
            shop.ask("close");
            byte[] mark = Files.readAllBytes(home.folder().resolve(MARK));
            byte[] whole = Files.readAllBytes(home.database());
            entries = entriesOf(home);
            return new Written(empty, log, mark, whole);
        }
    }

    private static long entriesOf(Home home) {
        SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");
        try (SqliteStore store = SqliteStore.open(ShopStores.config(home.folder(), time, new SequenceIds()))) {
            return entries(store.unitOfWork());
        }
    }

    private static long entries(UnitOfWork work) {
        return work.read(views -> views.journal().head().entries());
    }

    private static boolean isOfThePlan(ShopProcess.Answer answer) {
        return answer.text().equals("accepted");
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return flipped;
    }

    private void opened(Path home, byte[] database, byte[] log, byte[] mark, String where) {
        try {
            Files.createDirectories(home);
            Files.write(home.resolve(SqliteStore.FILE), database);
            Files.write(home.resolve(MARK), mark);
            if (log.length > 0) {
                Files.write(home.resolve(LOG), log);
            }
            String effect = effect(home);
            assertThat(where + " " + effect).as(home.toString()).isNotEqualTo("database earlier");
            tally.merge(where + " " + effect, 1, Integer::sum);
            Home.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String effect(Path home) {
        SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");
        SequenceIds ids = new SequenceIds(9_000_000);
        SqliteConfig config = ShopStores.config(home, time, ids);
        try (SqliteStore store = SqliteStore.open(config)) {
            UnitOfWork work = store.unitOfWork();
            List<Finding> findings = new CompareLedger(work, new Books(time, ids)).handle();
            if (!store.health().isSound() || findings.stream().anyMatch(ByteFlipsTest::isDamage)) {
                return "told";
            }
            String state = ShopStores.digest(work);
            assertThat(history).as(home.toString()).contains(state);
            if (findings.stream().anyMatch(each -> each.check() == Finding.Check.LOST_ACTS)) {
                return "told";
            }
            // What is written without an entry in the journal is not missed.
            assertThat(entries(work)).as("acts in " + home).isEqualTo(entries);
            return state.equals(history.get(history.size() - 1)) ? "as before" : "earlier";
        } catch (StorageUnavailable e) {
            return "told";
        }
    }

    private static boolean isDamage(Finding finding) {
        return finding.severity() == Finding.Severity.DAMAGE;
    }
}
