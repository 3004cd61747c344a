package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackEntry;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link UnitOfWork} promises several threads, for every storage. Nothing here sleeps. */
@Timeout(60)
public abstract class ThreadsContract extends StoreContract {

    private static final int EACH = 25;

    private final ExecutorService threads = Executors.newFixedThreadPool(3);

    @BeforeEach
    void openTheShop() {
        shop.open();
    }

    @AfterEach
    void stopTheThreads() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void writes_of_two_threads_are_done_one_at_a_time() throws Exception {
        both(thread -> {
            for (int i = 0; i < EACH; i++) {
                store().write(Command.named("raise"), tx -> {
                    Game game = tx.games().get(aGame().build().id());
                    tx.games().put(aGame().at(game.price().cents() + 1).build());
                    return Outcome.accepted(true);
                });
            }
        });

        assertThat(views().games().get(aGame().build().id()).price().cents()).isEqualTo(500 + 2 * EACH);
    }

    @Test
    void sequences_of_two_threads_have_no_gaps_and_no_doubles() throws Exception {
        int facts = shop.outboxRows().size();
        List<List<PackChange<ReceivedPack>>> deliveries = List.of(delivery(1), delivery(2));

        both(thread -> {
            for (PackChange<ReceivedPack> change : deliveries.get(thread)) {
                store().write(Command.named("receive"), tx -> {
                    tx.packs().record(change);
                    return Outcome.accepted(true);
                });
            }
        });

        assertThat(shop.ledger())
                .extracting(booked -> booked.sequence().value())
                .isEqualTo(LongStream.rangeClosed(1, 2 * EACH).boxed().toList());
        assertThat(shop.outbox().after(facts).rows())
                .extracting(OutboxRow::sequence)
                .isEqualTo(LongStream.rangeClosed(facts + 1, facts + 2 * EACH)
                        .boxed()
                        .toList());
        assertThatTheJournalIsAChainOf(2 * EACH);
    }

    @Test
    void of_two_threads_that_want_one_bin_the_second_sees_the_first() throws Exception {
        List<ReceivedPack> packs = List.of(
                aReceivedPack().numbered("0000001").in(shop),
                aReceivedPack().numbered("0000002").in(shop));
        var bin = shop.bin(1).id();
        var bookings = packs.stream().map(pack -> shop.booking(pack.strip())).toList();
        List<Boolean> seen = Collections.synchronizedList(new ArrayList<>());

        both(thread -> store().<Boolean>write(tx -> {
            boolean free = tx.packs().activeIn(bin).isEmpty();
            if (free) {
                tx.packs().record(packs.get(thread).activate(Opening.of(bin, Direction.UP), bookings.get(thread)));
            }
            return seen.add(free);
        }));

        assertThat(seen).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_read_sees_all_of_a_write_or_nothing() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<?> writer = threads.submit(() -> store().<Boolean>write(tx -> {
            tx.games().put(aGame().coded("0001").build());
            half.countDown();
            await(goOn);
            tx.games().put(aGame().coded("0002").build());
            return true;
        }));
        await(half);
        CountDownLatch reading = new CountDownLatch(1);
        Future<Integer> reader = threads.submit(() -> {
            reading.countDown();
            return views().games().all().size();
        });
        await(reading);

        goOn.countDown();
        writer.get(30, TimeUnit.SECONDS);

        assertThat(reader.get(30, TimeUnit.SECONDS)).isIn(1, 3);
        assertThat(views().games().all()).hasSize(3);
    }

    @Test
    void a_read_sees_one_state_however_long_it_lasts() throws Exception {
        List<Integer> sizes = store().read(views -> {
            int before = views.games().all().size();
            Future<?> writer =
                    threads.submit(() -> shop.withGame(aGame().coded("0001").build()));
            waitABit(writer);
            return List.of(before, views.games().all().size());
        });

        assertThat(sizes).containsExactly(1, 1);
    }

    @Test
    void what_is_written_is_seen_by_every_thread_afterwards() throws Exception {
        shop.withGame(aGame().coded("0001").build());

        assertThat(threads.submit(() -> views().games().all().size()).get(30, TimeUnit.SECONDS))
                .isEqualTo(2);
    }

    private void assertThatTheJournalIsAChainOf(int entries) {
        List<AuditEntry> journal = views().journal().after(0, Integer.MAX_VALUE);
        JournalHead head = JournalHead.EMPTY;
        for (AuditEntry entry : journal) {
            assertThat(entry.follows(head)).as("entry %s", entry.sequence()).isTrue();
            head = entry.head();
        }
        assertThat(head.entries()).isEqualTo(entries);
    }

    private List<PackChange<ReceivedPack>> delivery(int batch) {
        return IntStream.rangeClosed(1, EACH)
                .mapToObj(i -> {
                    Strip strip = aReceivedPack()
                            .numbered(String.format(Locale.ROOT, "%d%06d", batch, i))
                            .strip(time.instant());
                    return PackEntry.receive(strip, new Act.Received(Optional.empty()), shop.booking(strip));
                })
                .toList();
    }

    private interface Work {
        void in(int thread);
    }

    private void both(Work work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            int me = thread;
            done.add(threads.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                work.in(me);
                return true;
            }));
        }
        for (Future<?> each : done) {
            each.get(50, TimeUnit.SECONDS);
        }
    }

    /** Lets the writer finish if reads do not hold it up; a storage may let it wait for the read. */
    private static void waitABit(Future<?> writer) {
        try {
            writer.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException itWaitsForUs) {
            assertThat(writer).isNotDone();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
