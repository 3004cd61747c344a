package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.store.Store;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    public List<JurisdictionProfile> profile() {
        return session.read().profile;
    }

    @Override
    public void adopt(List<JurisdictionProfile> dated) {
        State state = session.write();
        Set<Optional<LocalDate>> dates =
                dated.stream().map(profile -> profile.provenance().validFrom()).collect(Collectors.toSet());
        State.require(dates.size() == dated.size(), "two records from one date");
        State.require(
                dated.stream()
                        .map(JurisdictionProfile::state)
                        .allMatch(of -> state.store
                                .filter(store -> store.settings().state().equals(of))
                                .isPresent()),
                "a profile of another state");
        state.profile = dated.stream()
                .sorted(Comparator.comparing(
                        profile -> profile.provenance().validFrom().orElse(LocalDate.MIN)))
                .toList();
    }

    @Override
    public void enable(LayoutId layout) {
        State state = session.write();
        if (!state.layouts.contains(layout)) {
            state.layouts.add(layout);
        }
    }
}
