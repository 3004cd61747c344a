package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a connection keeps of the store between transactions is never older than the file, nor newer. */
class KeptStoreTest {

    private static final Store RENAMED = new Store(aStore().id(), new StoreName("Another Shop"), aStore().settings());

    @TempDir
    private Path home;

    private SqliteStore here;
    private SqliteStore there;

    @BeforeEach
    void openTwice() {
        SqliteConfig config = Stores.config(home);
        here = Stores.fresh(config);
        there = SqliteStore.open(config);
        write(here.unitOfWork(), aStore(), Wanted.OPENED);
        assertThat(found(here)).contains(aStore());
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private enum Wanted {
        OPENED,
        CHANGED
    }

    private static void write(UnitOfWork work, Store store, Wanted wanted) {
        work.<Boolean>write(tx -> {
            if (wanted == Wanted.OPENED) {
                tx.stores().open(store);
            } else {
                tx.stores().change(store);
            }
            return true;
        });
    }

    /** As a writing transaction sees it: those are what keeps. */
    private static Optional<Store> found(SqliteStore store) {
        return store.unitOfWork().<Optional<Store>>write(tx -> tx.stores().find());
    }

    @Test
    void what_another_connection_changes_is_seen_at_once() {
        write(there.unitOfWork(), RENAMED, Wanted.CHANGED);

        assertThat(found(here)).contains(RENAMED);
    }

    @Test
    void what_it_changes_itself_is_seen_in_the_same_transaction_and_after() {
        here.unitOfWork().<Boolean>write(tx -> {
            tx.stores().change(RENAMED);
            assertThat(tx.stores().find()).contains(RENAMED);
            return true;
        });

        assertThat(found(here)).contains(RENAMED);
        assertThat(found(there)).contains(RENAMED);
    }

    @Test
    void what_it_changes_and_rolls_back_was_never_there() {
        LayoutId layout = new LayoutId("TX-24");

        assertThatThrownBy(() -> here.unitOfWork().<Boolean>write(tx -> {
                    tx.stores().change(RENAMED);
                    tx.stores().enable(layout);
                    assertThat(tx.stores().find()).contains(RENAMED);
                    assertThat(tx.stores().layouts()).containsExactly(layout);
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(found(here)).contains(aStore());
        assertThat(here.unitOfWork().<List<LayoutId>>write(tx -> tx.stores().layouts()))
                .isEmpty();
    }

    private static Money price(SqliteStore store) {
        return store.unitOfWork()
                .<Money>write(tx -> tx.games().get(aGame().build().id()).price());
    }

    private static void priced(SqliteStore store, int cents) {
        store.unitOfWork().<Boolean>write(tx -> {
            tx.games().put(aGame().at(cents).build());
            return true;
        });
    }

    @Test
    void a_game_that_another_connection_changes_is_seen_at_once() {
        priced(here, 200);
        assertThat(price(here)).isEqualTo(new Money(200));

        priced(there, 300);

        assertThat(price(here)).isEqualTo(new Money(300));
    }

    @Test
    void a_game_that_it_changes_itself_is_seen_at_once_and_one_that_is_rolled_back_was_never_there() {
        priced(here, 200);
        assertThat(price(here)).isEqualTo(new Money(200));
        priced(here, 300);
        assertThat(price(here)).isEqualTo(new Money(300));

        assertThatThrownBy(() -> here.unitOfWork().<Boolean>write(tx -> {
                    tx.games().put(aGame().at(500).build());
                    assertThat(tx.games().get(aGame().build().id()).price()).isEqualTo(new Money(500));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(price(here)).isEqualTo(new Money(300));
    }
}
