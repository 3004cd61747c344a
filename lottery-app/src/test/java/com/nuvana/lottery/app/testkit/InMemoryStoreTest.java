package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where the fake is stricter than its contract. */
class InMemoryStoreTest {

    private static final Refusal NO = () -> "NO";

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");
    private final SequenceIds ids = new SequenceIds();
    private final InMemoryStore store = new InMemoryStore(time, ids);
    private final Shop shop = Shop.open(store, time, ids);

    @Nested
    class ACommandRefusedAfterAWrite {

        @Test
        void fails_and_says_what_to_do() {
            assertThatThrownBy(() -> store.write(Command.named("activatePack"), tx -> {
                        tx.games().put(aGame().named("Other").build());
                        return Outcome.refused(NO);
                    }))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("activatePack has written before it was refused NO: decide before you write");
        }

        @Test
        void fails_even_if_the_write_changed_nothing() {
            assertThatThrownBy(() -> store.write(Command.named("activatePack"), tx -> {
                        tx.games().put(aGame().build());
                        return Outcome.refused(NO);
                    }))
                    .isInstanceOf(AssertionError.class);
        }

        @Test
        void may_have_read() {
            Outcome<Integer, Refusal> outcome = store.write(Command.named("activatePack"), tx -> {
                assertThat(tx.games().all()).isNotEmpty();
                return Outcome.refused(NO);
            });

            OutcomeAssert.assertThat(outcome).isRefused(NO);
        }
    }

    @Nested
    class ATransaction {

        @Test
        void that_is_over_can_neither_read_nor_write() {
            List<Tx> kept = new ArrayList<>();
            store.<Boolean>write(kept::add);

            assertThatThrownBy(() -> kept.get(0).games().all())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("over");
            assertThatThrownBy(() -> kept.get(0).games().put(aGame().build()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("over");
        }

        @Test
        void belongs_to_one_thread() throws Exception {
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                store.<Boolean>write(tx -> {
                    assertThatThrownBy(
                                    () -> other.submit(() -> tx.games().all()).get())
                            .isInstanceOf(ExecutionException.class)
                            .hasCauseInstanceOf(IllegalStateException.class);
                    return true;
                });
            } finally {
                other.shutdown();
            }
        }
    }

    @Nested
    class AChangeOfAPack {

        @Test
        void that_its_movements_do_not_lead_to_is_refused() {
            ActivePack pack = anActivePack().in(shop);
            PackChange<ActivePack> counted =
                    pack.count(new TicketPosition(5), CountOccasion.SPOT, shop.booking(pack.strip()));
            Pack other = pack.deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(pack.strip()))
                    .next();

            assertRefused(new PackChange<>(other, counted.movements(), List.of()), "its last movement ends at");
            assertRefused(
                    new PackChange<>(
                            new ActivePack(
                                    counted.next().strip(),
                                    pack.bin(),
                                    pack.activatedAt().plusSeconds(1),
                                    pack.activatedBy()),
                            counted.movements(),
                            List.of()),
                    "its movements lead to");
        }

        @Test
        void that_enters_a_known_pack_again_is_refused() {
            ReceivedPack pack = aReceivedPack().in(shop);

            assertRefused(
                    new PackChange<>(
                            pack, List.of(movement(pack, 0, 0, new Act.Received(Optional.empty()))), List.of()),
                    "RECEIVED is an entry");
        }

        @Test
        void that_undoes_more_than_was_done_is_refused() {
            ActivePack pack = anActivePack().countedTo(5).in(shop);
            ActivePack counted = shop.count(pack, 9);
            Movement latest = shop.ledgerOf(pack.id()).get(3).movement();

            assertRefused(
                    new PackChange<>(
                            pack.with(anActivePack().build().strip()),
                            List.of(movement(counted, 9, 0, new Act.Undone(latest.id(), PackStatus.ACTIVE))),
                            List.of()),
                    "an undo is the exact reverse");
        }

        @Test
        void that_corrects_what_is_no_line_is_refused() {
            ActivePack pack = anActivePack().countedTo(5).in(shop);
            Movement activation = shop.ledgerOf(pack.id()).get(1).movement();

            assertRefused(
                    new PackChange<>(
                            pack, List.of(movement(pack, 5, 5, new Act.Corrected(activation.id()))), List.of()),
                    "ACTIVATED is not corrected");
        }

        @Test
        void before_the_first_day_is_refused() {
            InMemoryStore closedShop = new InMemoryStore(time, ids);
            Shop.bare(() -> closedShop, time, ids)
                    .setUp()
                    .withGame(aGame().build())
                    .withBins(1);
            PackChange<ReceivedPack> received = new PackChange<>(
                    aReceivedPack().build(),
                    List.of(movement(aReceivedPack().build(), 0, 0, new Act.Received(Optional.empty()))),
                    List.of());

            assertThatThrownBy(() -> closedShop.<Boolean>write(tx -> {
                        tx.packs().record(received);
                        return true;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("its day is not the one that is on");
        }

        private Movement movement(Pack pack, int from, int to, Act act) {
            return new Movement(
                    shop.booking(pack.strip()).id(),
                    pack.id(),
                    new TicketRange(new TicketPosition(from), new TicketPosition(to)),
                    shop.booking(pack.strip()).price(),
                    act,
                    shop.stamp(),
                    Optional.empty());
        }

        private void assertRefused(PackChange<? extends Pack> change, String why) {
            assertThatThrownBy(() -> shop.book(change))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(why);
        }
    }

    @Nested
    class ABin {

        @Test
        void with_a_pack_on_sale_cannot_be_removed() {
            anActivePack().inBin(12).in(shop);
            var removal = shop.bin(12).remove(shop.stamp().origin());

            assertThatThrownBy(() -> store.<Boolean>write(tx -> {
                        tx.bins().record(removal);
                        return true;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a pack is on sale in bin 12");
        }
    }

    @Nested
    class AFact {

        @Test
        void cannot_be_told_before_the_store_is_set_up() {
            Shop bare = Shop.bare(() -> new InMemoryStore(time, ids), time, ids);

            assertThatThrownBy(() -> bare.withBins(1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a fact before the store is set up");
        }
    }
}
