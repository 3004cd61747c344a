package com.nuvana.lottery.app.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all contract suites have in common: a fresh store for each test, and a shop that keeps its books there. A storage
 * runs a suite by a subclass, nested or not, that says how a store is made.
 */
public abstract class StoreContract {

    /** The time that the store reads. It stands still but for the shop's acts, and shows milliseconds. */
    protected final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");

    /** The ids that the store gives its facts, and the shop everything else. */
    protected final SequenceIds ids = new SequenceIds();

    /** A shop in which nothing is set up yet. */
    protected final Shop shop = Shop.bare(this::store, time, ids);

    private StoreHandle handle;

    /** A new, empty store; closed after the test. */
    protected abstract StoreHandle newStore(InstantSource clock, IdSource factIds);

    @BeforeEach
    final void openNewStore() {
        handle = newStore(time, ids);
    }

    @AfterEach
    final void closeStore() {
        handle.close();
    }

    /** The store, as it is open now. */
    protected final UnitOfWork store() {
        return handle.unitOfWork();
    }

    /** Closes the store and opens it again. */
    protected final void restart() {
        handle.reopen();
    }

    /** Reads from the store; each call is a read of its own. */
    protected final Views views() {
        return SingleReads.of(this::store);
    }

    /** Writes without a command. */
    protected final void write(Consumer<Tx> step) {
        store().<Boolean>write(tx -> {
            step.accept(tx);
            return true;
        });
    }

    /** Everything that can be read of the store. */
    protected final StoreContents contents() {
        return store().read(StoreContents::of);
    }

    /** The step breaks a rule of the store: it fails with a runtime exception, whatever its type, and leaves nothing. */
    protected final void assertFailsAndLeavesNothing(Consumer<Tx> step) {
        StoreContents before = contents();

        assertThatThrownBy(() -> write(step)).isInstanceOf(RuntimeException.class);

        assertThat(contents()).isEqualTo(before);
    }
}
