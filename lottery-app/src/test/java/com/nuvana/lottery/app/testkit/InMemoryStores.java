package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.store.Store;
import java.util.List;
import java.util.Optional;

/** The store itself, in memory. */
record InMemoryStores(Session session) implements Stores {

    @Override
    public Optional<Store> find() {
        return session.read().store;
    }

    @Override
    public List<LayoutId> layouts() {
        return List.copyOf(session.read().layouts);
    }

    @Override
    public void open(Store store) {
        State state = session.write();
        State.require(state.store.isEmpty(), "there is a store already");
        state.store = Optional.of(store);
    }

    @Override
    public void change(Store store) {
        State state = session.write();
        State.require(
                state.store.filter(was -> was.id().equals(store.id())).isPresent(), "no store of id " + store.id());
        state.store = Optional.of(store);
    }

    @Override
    public void enable(LayoutId layout) {
        State state = session.write();
        if (!state.layouts.contains(layout)) {
            state.layouts.add(layout);
        }
    }
}
