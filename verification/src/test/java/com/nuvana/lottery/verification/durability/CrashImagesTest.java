package com.nuvana.lottery.verification.durability;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.story.EveryUseCase;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.sqlite.SqliteStore;
import com.nuvana.lottery.verification.durability.CrashImages.Moment;
import com.nuvana.lottery.verification.durability.ShopProcess.Answer;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power is cut in the middle of a shop's work, again and again, in every way that the order of writes and syncs
 * allows: the store opens to a part of its history without a gap, with everything in it that was acknowledged, and goes
 * on. Another process works; this one only copies its files, for closing a file drops the locks on it.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrashImagesTest {

    /** How many acts a shop does before another one is begun. */
    private static final int ACTS = 160;

    private static final int PER_ACT = 8;

    /** Now and then a checkpoint; and an end, after which the shop goes on. */
    private static final List<String> COMMANDS =
            List.of("act", "act", "act", "act", "act", "act", "checkpoint", "checkpoint", "close");

    @TempDir
    private Path folder;

    private final Map<String, Integer> tally = new ConcurrentSkipListMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> history = new ArrayList<>();

    @Test
    void each_shows_a_part_of_the_history_without_a_gap_and_goes_on() throws IOException {
        long seed = Tier.seed(getClass());
        int wanted = Tier.number("images", 1_000, 10_000);
        int made = 0;
        for (long shop = 0; made < wanted; shop++) {
            made += imagesOfAShop(seed + shop, wanted - made);
        }
        Tier.measured("B2", made + " images, none without a part of the history: " + tally);
        if (wanted >= 1_000) {
            assertThat(tally)
                    .containsKeys(
                            "log begun anew", "log cut", "new log", "torn checkpoint", "unsynced blocks", "whole");
        }
    }

    private int imagesOfAShop(long seed, int wanted) throws IOException {
        Home home = new Home(folder.resolve("shop-" + numbers.incrementAndGet()));
        Random random = new Random(seed);
        CrashImages images = new CrashImages(random);
        int made = 0;
        try (ShopProcess shop = ShopProcess.start(1_000_000)) {
            shop.ask("create " + home.folder());
            history.clear();
            history.addAll(shop.ask("step 0").states());
            Moment before = moment(home);
            for (int act = 1; act < ACTS && made < wanted; act++) {
                String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
                acknowledged(shop.ask(command + " " + seed));
                Moment after = moment(home);
                List<CrashImage> left = images.between(before, after, Math.min(PER_ACT, wanted - made));
                left.parallelStream().forEach(this::check);
                made += left.size();
                before = command.equals("close") ? reopened(shop, home) : after;
            }
        }
        Home.delete(home.folder());
        return made;
    }

    private Moment reopened(ShopProcess shop, Home home) throws IOException {
        acknowledged(shop.ask("reopen"));
        return moment(home);
    }

    private void acknowledged(Answer answer) {
        assertThat(answer.isTrouble()).as(answer.text()).isFalse();
        assertThat(answer.states().isEmpty() && answer.text().equals("accepted"))
                .as("a step of the plan is answered before it can be read")
                .isFalse();
        history.addAll(answer.states());
    }

    private Moment moment(Home home) throws IOException {
        byte[] log = Files.exists(home.wal()) ? Files.readAllBytes(home.wal()) : new byte[0];
        return new Moment(Files.readAllBytes(home.database()), new LogBytes(log), history.size() - 1);
    }

    private void check(CrashImage image) {
        Path home = folder.resolve("image-" + numbers.incrementAndGet());
        try {
            Files.createDirectories(home);
            Files.write(home.resolve(SqliteStore.FILE), image.database());
            if (image.log().length() > 0) {
                Files.write(home.resolve(SqliteStore.FILE + "-wal"), image.log().bytes());
            }
            opens(image, home);
            assertThat(Checker.look(home.resolve(SqliteStore.FILE), ShopStores.KEY.hex())
                            .violations())
                    .as(image.kind())
                    .isEmpty();
            Home.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tally.merge(image.kind(), 1, Integer::sum);
    }

    private void opens(CrashImage image, Path home) {
        SettableTime time = SettableTime.at("2027-03-03T20:00:00Z");
        SequenceIds ids = new SequenceIds(9_000_000);
        try (SqliteStore store = SqliteStore.open(ShopStores.config(home, time, ids))) {
            UnitOfWork work = store.unitOfWork();
            String what = image.kind() + " between " + image.atLeast() + " and " + image.atMost() + " in " + home;
            assertThat(history.subList(image.atLeast(), image.atMost() + 1))
                    .as(what)
                    .contains(ShopStores.digest(work));
            assertThat(new CompareLedger(work, new Books(time, ids))
                            .handle().stream().filter(each -> each.severity() == Finding.Severity.DAMAGE))
                    .as(what)
                    .isEmpty();
            assertThat(store.health().isSound()).as(what).isTrue();
            assertThat(EveryUseCase.in(StoreHandle.of(work), time, ids).oneMore(1))
                    .as(what)
                    .isAccepted();
        }
    }
}
