package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.ledger.VerifyJournal;
import com.nuvana.lottery.app.story.EveryUseCase;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody with the key changes the journal past the program: what was changed is found, and the first entry named that
 * does not follow. A chain cannot show that its end was cut off, nor that all of it was made anew behind a change; what
 * finds these are the heads kept with closed days, back to the last one. Who rewrites those too is out of its reach, until
 * the heads are kept elsewhere.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JournalAttacksTest {

    @TempDir
    private Path home;

    private final SettableTime time = SettableTime.at("2026-03-03T15:00:00Z");
    private final SequenceIds ids = new SequenceIds();
    private final Map<String, Integer> tally = new TreeMap<>();
    private SqliteStore store;
    private Connection byHand;

    @BeforeEach
    void keepBooks() throws SQLException {
        SqliteConfig config = ShopStores.config(home, time, ids);
        store = SqliteStore.create(config);
        EveryUseCase shop = EveryUseCase.in(StoreHandle.of(store.unitOfWork()), time, ids);
        shop.carryOutBefore(shop.commands().size());
        Supplier<String> walk = shop.walk(new Random(1));
        while (headsOfClosedDays().size() < 3) {
            assertThat(walk.get()).contains(": ");
        }
        for (int act = 0; act < 150; act++) {
            assertThat(walk.get()).contains(": ");
        }
        byHand = ShopStores.byHand(home.resolve(SqliteStore.FILE));
        try (Statement statement = byHand.createStatement()) {
            statement.execute("pragma synchronous = off");
        }
    }

    @AfterEach
    void close() throws SQLException {
        byHand.close();
        store.close();
    }

    @Test
    void each_change_is_found_and_its_first_bad_entry_named() throws SQLException {
        List<AuditEntry> journal = journal();
        List<JournalHead> heads = headsOfClosedDays();
        Random random = new Random(Tier.seed(getClass()));
        int attacks = Tier.number("attacks", 1_000, 1_000);
        for (int attack = 0; attack < attacks; attack++) {
            JournalAttack done = JournalAttack.on(journal, random);
            replaceBy(done.entries());
            checkThatItIsFound(done, heads);
        }
        replaceBy(journal);
        assertThat(verdict().findings()).isEmpty();
        if (attacks >= 1_000) {
            assertThat(tally).containsKeys("cut found", "cut not found", "remake found", "remake not found");
        }
        Tier.measured("C3", attacks + " attacks: " + tally + "; " + speed());
    }

    private void checkThatItIsFound(JournalAttack done, List<JournalHead> heads) {
        Optional<Long> bad = firstHead(done.firstChanged(), done.firstBad().orElse(Long.MAX_VALUE), heads)
                .or(done::firstBad);
        List<Finding> findings = verdict().findings();
        String what = done.kind() + " from " + done.firstChanged();
        if (bad.isEmpty()) {
            assertThat(findings).as(what).isEmpty();
        } else {
            assertThat(findings.stream().map(Finding::subject)).as(what).startsWith("journal entry " + bad.get());
        }
        tally.merge(done.kind() + (findings.isEmpty() ? " not found" : " found"), 1, Integer::sum);
    }

    /** What a chain that holds is caught by: the first head kept with a closed day that stands behind the change. */
    private static Optional<Long> firstHead(long from, long before, List<JournalHead> heads) {
        return heads.stream()
                .map(JournalHead::entries)
                .filter(entries -> entries >= from && entries < before)
                .min(Long::compare);
    }

    private VerifyJournal.Verdict verdict() {
        return new VerifyJournal(store.unitOfWork()).handle();
    }

    private List<AuditEntry> journal() {
        List<AuditEntry> entries = new ArrayList<>();
        store.unitOfWork().<Boolean>read(views -> {
            views.journal().forEach(entries::add);
            return true;
        });
        return entries;
    }

    private List<JournalHead> headsOfClosedDays() {
        return store.unitOfWork().read(views -> views.days().latest(Integer.MAX_VALUE)).stream()
                .flatMap(day ->
                        day.fold(open -> List.<ClosedDay>of(), prepared -> List.<ClosedDay>of(), List::of).stream())
                .map(closed -> closed.record().journal())
                .toList();
    }

    /** Past the triggers, which stand as before when it is done. */
    private void replaceBy(List<AuditEntry> entries) throws SQLException {
        try (Statement statement = byHand.createStatement()) {
            statement.execute("begin immediate");
            Map<String, String> triggers = triggers(statement);
            for (String name : triggers.keySet()) {
                statement.execute("drop trigger " + name);
            }
            statement.execute("delete from journal");
            insert(entries);
            for (String definition : triggers.values()) {
                statement.execute(definition);
            }
            statement.execute("commit");
        }
    }

    private static Map<String, String> triggers(Statement statement) throws SQLException {
        Map<String, String> triggers = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(
                "select name, sql from sqlite_schema where type = 'trigger' and tbl_name = 'journal'")) {
            while (rows.next()) {
                triggers.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(triggers).hasSizeGreaterThan(2);
        return triggers;
    }

    private void insert(List<AuditEntry> entries) throws SQLException {
        try (PreparedStatement insert = byHand.prepareStatement("insert into journal values (?, ?, ?, ?, ?)")) {
            for (AuditEntry entry : entries) {
                insert.setLong(1, entry.sequence());
                insert.setString(2, entry.content());
                insert.setString(3, entry.contentHash().hex());
                insert.setString(4, entry.previous().hex());
                insert.setString(5, entry.entryHash().hex());
                insert.executeUpdate();
            }
        }
    }

    /** How fast a long journal is verified: the entries of this shop again and again, in one chain. */
    private String speed() throws SQLException {
        List<AuditEntry> journal = new ArrayList<>(journal());
        int wanted = Tier.number("entries", 100_000, 500_000);
        List<String> contents = journal.stream().map(AuditEntry::content).toList();
        while (journal.size() < wanted) {
            JournalHead head = journal.get(journal.size() - 1).head();
            journal.add(AuditEntry.after(head, contents.get(journal.size() % contents.size())));
        }
        replaceBy(journal);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        List<Double> perSecond = new ArrayList<>();
        List<Double> perProcessorSecond = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            long begin = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            VerifyJournal.Verdict verdict = verdict();
            perSecond.add(wanted / ((System.nanoTime() - begin) / 1e9));
            perProcessorSecond.add(wanted / ((thread.getCurrentThreadCpuTime() - used) / 1e9));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(wanted);
        }
        double characters = contents.stream().mapToInt(String::length).average().orElseThrow();
        return String.format(
                Locale.ROOT,
                "%,.0f entries a second, %,.0f in a second of one processor (%,.0f characters each, best of 3)",
                Collections.max(perSecond),
                Collections.max(perProcessorSecond),
                characters);
    }
}
