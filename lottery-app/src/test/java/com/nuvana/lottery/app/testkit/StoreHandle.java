package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.UnitOfWork;

/** A store that a contract suite holds open: it can be restarted, and is closed at the end of the test. */
public interface StoreHandle extends AutoCloseable {

    /** The store, as it is open now. */
    UnitOfWork unitOfWork();

    /** Closes the store and opens it again, as a restart of the program does. In memory nothing happens. */
    void reopen();

    @Override
    void close();

    /** A store that no restart touches. */
    static StoreHandle of(UnitOfWork work) {
        return new StoreHandle() {
            @Override
            public UnitOfWork unitOfWork() {
                return work;
            }

            @Override
            public void reopen() {}

            @Override
            public void close() {}
        };
    }
}
