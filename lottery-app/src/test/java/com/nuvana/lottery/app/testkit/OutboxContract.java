package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aStore;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.fact.FactWriter;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.OutboxHealth;
import com.nuvana.lottery.app.port.OutboxViews;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link OutboxViews} promises, for every storage. */
public abstract class OutboxContract extends StoreContract {

    @Nested
    class AnEmptyOutbox {

        @Test
        void is_healthy_and_has_nothing_to_send() {
            assertThat(views().outbox().health()).isEqualTo(new OutboxHealth(0, Optional.empty()));
            assertThat(views().outbox().sendable(10)).isEmpty();
            assertThat(views().outbox().after(0, 10)).isEmpty();
            assertThat(shop.outboxRows()).isEmpty();
        }
    }

    @Nested
    class Rows {

        @Test
        void are_what_the_fact_writer_makes_of_their_facts() {
            shop.open();
            ActivePack pack = anActivePack().in(shop);
            int before = shop.outboxRows().size();
            PackChange<ActivePack> change =
                    pack.count(new TicketPosition(25), CountOccasion.SPOT, shop.booking(pack.strip()));

            shop.book(change);
            restart();

            assertThat(shop.outbox().after(before).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .isEqualTo(new FactWriter(aStore().id())
                                    .row(change.facts().get(0), row.id(), before + 1L)));
        }

        @Test
        void are_numbered_from_one_without_gaps() {
            shop.open();
            EveryAct.in(shop);

            List<Long> sequences =
                    shop.outboxRows().stream().map(OutboxRow::sequence).toList();

            assertThat(sequences)
                    .isEqualTo(
                            LongStream.rangeClosed(1, sequences.size()).boxed().toList());
        }

        @Test
        void have_ids_of_their_own_in_the_order_of_their_sequence() {
            shop.open();
            EveryAct.in(shop);

            assertThat(shop.outboxRows())
                    .extracting(row -> row.id().toString())
                    .doesNotHaveDuplicates()
                    .isSorted();
        }

        @Test
        void of_one_change_keep_their_order() {
            shop.open();
            ActivePack pack = anActivePack().countedTo(70).in(shop);
            int before = shop.outboxRows().size();
            PackChange<?> soldOutAndSettled = pack.deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(pack.strip()))
                    .and(depleted -> OutcomeAssert.assertThat(
                                    depleted.settle(SettlementCause.SOLD_OUT, shop.booking(pack.strip())))
                            .isAccepted());

            shop.book(soldOutAndSettled);

            OutboxAssert.assertThat(shop.outbox().after(before)).hasKinds("PACK_DEPLETED", "PACK_SETTLED");
        }

        @Test
        void bear_the_instant_of_their_fact() {
            shop.open();
            Instant at = time.tick();

            shop.receive(Fixtures.aGame().build(), "0000001");

            List<OutboxRow> rows = shop.outboxRows();
            assertThat(rows.get(rows.size() - 1).recordedAt()).isEqualTo(at);
        }

        @Test
        void are_read_back_the_same_after_a_restart() {
            shop.open();
            EveryAct.in(shop);
            shop.closeDay();
            List<OutboxRow> before = shop.outboxRows();

            restart();

            assertThat(shop.outboxRows()).isEqualTo(before);
        }
    }

    @Nested
    class Reading {

        @Test
        void rows_after_a_sequence_are_read_in_order_and_no_more_than_asked_for() {
            shop.open();
            EveryAct.in(shop);
            List<OutboxRow> all = shop.outboxRows();

            assertThat(views().outbox().after(0, 3)).isEqualTo(all.subList(0, 3));
            assertThat(views().outbox().after(2, 2)).isEqualTo(all.subList(2, 4));
            assertThat(views().outbox().after(all.size(), 10)).isEmpty();
        }

        @Test
        void health_counts_the_pending_rows_since_the_oldest() {
            shop.setUp();
            Instant first = time.instant().plusSeconds(1);
            shop.withBins(3).openFirstDay().completeOnboarding();

            assertThat(views().outbox().health()).isEqualTo(new OutboxHealth(3, Optional.of(first)));
        }
    }

    @Nested
    class Sendable {

        @Test
        void are_the_first_rows_of_each_topic_in_sequence() {
            shop.open();
            anActivePack().numbered("0000001").inBin(1).countedTo(5).in(shop);
            anActivePack().numbered("0000002").inBin(2).in(shop);

            assertThat(views().outbox().sendable(100))
                    .extracting(OutboxRow::kind)
                    .containsExactly("BINS_CREATED", "DAY_OPENED", "PACK_RECEIVED", "PACK_RECEIVED");
            assertThat(views().outbox().sendable(100))
                    .extracting(OutboxRow::sequence)
                    .isSorted();
        }

        @Test
        void are_no_more_than_asked_for() {
            shop.open();
            anActivePack().in(shop);

            List<OutboxRow> all = new ArrayList<>(views().outbox().sendable(100));

            assertThat(views().outbox().sendable(2)).isEqualTo(all.subList(0, 2));
        }
    }
}
