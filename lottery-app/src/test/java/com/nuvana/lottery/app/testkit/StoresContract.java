package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aStore;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.FilledProfile;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link Stores} promises, for every storage. */
public abstract class StoresContract extends StoreContract {

    @Nested
    class BeforeTheSetUp {

        @Test
        void there_is_no_store() {
            assertThat(views().stores().find()).isEmpty();
        }

        @Test
        void no_layout_is_enabled() {
            assertThat(views().stores().layouts()).isEmpty();
        }

        @Test
        void a_store_cannot_be_changed() {
            assertFailsAndLeavesNothing(tx -> tx.stores().change(aStore()));
        }
    }

    @Nested
    class AfterTheSetUp {

        @Test
        void the_store_is_read_as_it_was_opened() {
            write(tx -> tx.stores().open(aStore()));

            assertThat(views().stores().find()).contains(aStore());
        }

        @Test
        void a_store_with_every_setting_is_read_as_it_was_opened() {
            Store store =
                    new Store(new StoreId(ids.next()), new StoreName("Señor O'Neil's \"24/7\" – Æ"), allSettings());

            write(tx -> tx.stores().open(store));
            restart();

            assertThat(views().stores().find()).contains(store);
        }

        @Test
        void a_second_store_cannot_be_opened() {
            write(tx -> tx.stores().open(aStore()));

            assertFailsAndLeavesNothing(
                    tx -> tx.stores().open(new Store(new StoreId(ids.next()), aStore().name(), aStore().settings())));
        }

        @Test
        void name_and_settings_can_be_changed() {
            write(tx -> tx.stores().open(aStore()));
            Store changed = new Store(aStore().id(), new StoreName("Other Shop"), allSettings());

            write(tx -> tx.stores().change(changed));

            assertThat(views().stores().find()).contains(changed);
        }

        @Test
        void settings_can_be_taken_back_to_their_defaults() {
            write(tx -> tx.stores().open(aStore().with(allSettings())));

            write(tx -> tx.stores().change(aStore()));

            assertThat(views().stores().find()).contains(aStore());
        }

        @Test
        void the_id_stays() {
            write(tx -> tx.stores().open(aStore()));

            assertFailsAndLeavesNothing(
                    tx -> tx.stores().change(new Store(new StoreId(ids.next()), aStore().name(), aStore().settings())));
        }

        private Settings allSettings() {
            return new Settings(
                    ZoneId.of("America/Indiana/Indianapolis"),
                    new CutOff(1440),
                    new StateCode("IN"),
                    Optional.of(Direction.DOWN),
                    Duration.ofHours(2),
                    1,
                    new FilledProfile(Optional.of(new FirstTicket(0)), Optional.of(366), Optional.of(100)));
        }
    }

    @Nested
    class Layouts {

        @Test
        void are_read_in_the_order_in_which_they_were_enabled() {
            write(tx -> tx.stores().open(aStore()));

            enable("TX-14");
            enable("STD-24");
            enable("MA-29");

            assertThat(views().stores().layouts())
                    .extracting(LayoutId::text)
                    .containsExactly("TX-14", "STD-24", "MA-29");
        }

        @Test
        void enabling_one_again_changes_nothing() {
            write(tx -> tx.stores().open(aStore()));
            enable("TX-14");
            enable("STD-24");

            enable("TX-14");
            restart();

            assertThat(views().stores().layouts()).extracting(LayoutId::text).containsExactly("TX-14", "STD-24");
        }

        private void enable(String layout) {
            write(tx -> tx.stores().enable(new LayoutId(layout)));
        }
    }
}
