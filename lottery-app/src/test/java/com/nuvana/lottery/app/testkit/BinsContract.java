package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.Bins;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.bin.BinStatus;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link Bins} promises, for every storage. */
public abstract class BinsContract extends StoreContract {

    @BeforeEach
    void setUpTheStore() {
        shop.setUp();
    }

    @Nested
    class Created {

        @Test
        void bins_are_read_as_they_were_created() {
            Bin bin = new Bin(new BinId(ids.next()), new BinNumber(9999), new BinLabel("Tür 'n\" %_"), BinStatus.LIVE);

            create(bin);
            restart();

            assertThat(views().bins().get(bin.id())).isEqualTo(bin);
            assertThat(views().bins().byNumber(new BinNumber(9999))).contains(bin);
        }

        @Test
        void bins_are_told_by_one_fact() {
            shop.withBins(3);

            OutboxAssert.assertThat(shop.outbox()).hasKinds("BINS_CREATED");
            OutboxAssert.assertThat(shop.outbox()).hasExactlyOne("BINS_CREATED").aboutBins();
        }

        @Test
        void bins_are_listed_by_number() {
            shop.withBinsNumbered(100, 20, 3);

            assertThat(views().bins().live())
                    .extracting(bin -> bin.number().value())
                    .containsExactly(3, 20, 100);
        }

        @Test
        void two_hundred_bins_come_at_once() {
            shop.withBins(200);

            assertThat(views().bins().live()).hasSize(200);
        }

        @Test
        void a_number_of_a_live_bin_cannot_be_used_again() {
            shop.withBins(3);

            assertFailsAndLeavesNothing(tx -> tx.bins().create(created(Bin.of(newId(), new BinNumber(2)))));
        }

        @Test
        void two_bins_of_one_number_cannot_come_at_once() {
            assertFailsAndLeavesNothing(tx ->
                    tx.bins().create(created(Bin.of(newId(), new BinNumber(2)), Bin.of(newId(), new BinNumber(2)))));
        }
    }

    @Nested
    class Renamed {

        @Test
        void a_bin_bears_its_new_label_and_tells_it() {
            shop.withBins(3);
            Bin before = shop.bin(2);

            write(tx -> tx.bins().record(before.rename(new BinLabel("Door"), origin())));

            assertThat(shop.bin(2).label().text()).isEqualTo("Door");
            OutboxAssert.assertThat(shop.outbox())
                    .hasExactlyOne("BIN_CHANGED")
                    .aboutBins()
                    .saying("\"label\":\"Door\"");
        }

        @Test
        void a_bin_keeps_its_id_and_number() {
            shop.withBins(3);
            Bin before = shop.bin(2);

            write(tx -> tx.bins().record(before.rename(new BinLabel("Door"), origin())));

            assertThat(shop.bin(2))
                    .isEqualTo(new Bin(before.id(), before.number(), new BinLabel("Door"), BinStatus.LIVE));
        }

        @Test
        void a_bin_that_is_not_there_cannot_be_recorded() {
            shop.withBins(3);

            assertFailsAndLeavesNothing(
                    tx -> tx.bins().record(Bin.of(newId(), new BinNumber(7)).rename(new BinLabel("Door"), origin())));
        }
    }

    @Nested
    class Removed {

        @Test
        void a_bin_is_no_longer_live_and_tells_it() {
            shop.withBins(3);

            remove(2);

            assertThat(views().bins().live())
                    .extracting(bin -> bin.number().value())
                    .containsExactly(1, 3);
            OutboxAssert.assertThat(shop.outbox()).hasExactlyOne("BIN_REMOVED").aboutBins();
        }

        @Test
        void a_bin_stays_readable_by_id_and_by_number() {
            shop.withBins(3);
            Bin bin = shop.bin(2);
            Bin removed = new Bin(bin.id(), bin.number(), bin.label(), BinStatus.REMOVED);

            remove(2);
            restart();

            assertThat(views().bins().get(bin.id())).isEqualTo(removed);
            assertThat(views().bins().byNumber(new BinNumber(2))).contains(removed);
        }

        @Test
        void a_bins_number_is_free_again() {
            shop.withBins(3);
            Bin old = shop.bin(2);
            remove(2);

            shop.withBinsNumbered(2);

            assertThat(shop.bin(2).id()).isNotEqualTo(old.id());
            assertThat(shop.bin(2).status()).isEqualTo(BinStatus.LIVE);
        }

        @Test
        void of_several_bins_of_a_number_the_last_removed_answers() {
            shop.withBins(3);
            remove(2);
            shop.withBinsNumbered(2);
            Bin second = shop.bin(2);
            remove(2);

            assertThat(views().bins().byNumber(new BinNumber(2)).map(Bin::id)).contains(second.id());
        }

        @Test
        void bins_of_one_number_can_be_many() {
            shop.withBins(1);
            for (int i = 0; i < 3; i++) {
                remove(1);
                shop.withBinsNumbered(1);
            }

            assertThat(views().bins().live()).hasSize(1);
        }

        private void remove(int number) {
            Bin bin = shop.bin(number);
            write(tx -> tx.bins().record(bin.remove(origin())));
        }
    }

    @Nested
    class Unknown {

        @Test
        void a_number_that_no_bin_ever_bore_is_not_found() {
            shop.withBins(3);

            assertThat(views().bins().byNumber(new BinNumber(4))).isEmpty();
        }

        @Test
        void there_is_no_live_bin_at_first() {
            assertThat(views().bins().live()).isEmpty();
        }
    }

    private void create(Bin... bins) {
        write(tx -> tx.bins().create(created(bins)));
    }

    private Change<List<Bin>, BinFact> created(Bin... bins) {
        return Change.of(List.of(bins), new BinFact.BinsCreated(List.of(bins), origin()));
    }

    private BinId newId() {
        return new BinId(ids.next());
    }

    private Origin origin() {
        return new Origin(Optional.empty(), aStoreManager(), Optional.empty(), Optional.empty(), time.instant());
    }
}
