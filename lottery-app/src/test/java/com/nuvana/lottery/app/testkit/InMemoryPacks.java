package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.Packs;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.store.BinId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The packs, in memory. */
record InMemoryPacks(Session session) implements Packs {

    @Override
    public Outcome<Pack, PackRefusal> find(PackId id) {
        return Optional.ofNullable(session.read().packs.get(id))
                .<Outcome<Pack, PackRefusal>>map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(new PackRefusal.PackUnknown(id.toString())));
    }

    @Override
    public Optional<Pack> byKey(PackKey key) {
        return session.read().packs.values().stream()
                .filter(pack -> pack.key().equals(key))
                .findFirst();
    }

    @Override
    public Optional<ActivePack> activeIn(BinId bin) {
        return actives().filter(pack -> pack.bin().equals(bin)).findFirst();
    }

    @Override
    public List<ActivePack> active() {
        InMemoryBins bins = new InMemoryBins(session);
        return actives()
                .sorted(Comparator.comparing(
                        (ActivePack pack) -> bins.get(pack.bin()).number()))
                .toList();
    }

    private Stream<ActivePack> actives() {
        return session.read().packs.values().stream().flatMap(pack -> asActive(pack).stream());
    }

    static Optional<ActivePack> asActive(Pack pack) {
        return pack.fold(
                received -> Optional.empty(),
                Optional::of,
                depleted -> Optional.empty(),
                returned -> Optional.empty(),
                missing -> Optional.empty());
    }

    @Override
    public List<Pack> unsettled() {
        return session.read().packs.values().stream()
                .filter(pack -> pack.fold(r -> false, a -> true, d -> true, r -> false, m -> false))
                .filter(pack -> pack.strip().settlement().fold(unsettled -> true, settled -> false))
                .sorted(Comparator.comparing(Pack::key, PackSearch.BY_KEY))
                .toList();
    }

    @Override
    public boolean anyTouchedOf(GameId game) {
        return session.read().packs.values().stream()
                .anyMatch(pack ->
                        pack.strip().game().equals(game) && !pack.position().isUntouched());
    }

    @Override
    public void forEach(Consumer<Pack> each) {
        List.copyOf(session.read().packs.values()).forEach(each);
    }

    @Override
    public PackPage search(PackQuery query) {
        return new PackSearch(session).page(query);
    }

    @Override
    public List<BinBoardRow> board() {
        InMemoryGames games = new InMemoryGames(session);
        return new InMemoryBins(session)
                .live().stream()
                        .map(bin -> {
                            Optional<ActivePack> pack = activeIn(bin.id());
                            return new BinBoardRow(
                                    bin,
                                    pack,
                                    pack.map(there -> games.get(there.strip().game())));
                        })
                        .toList();
    }

    @Override
    public void record(PackChange<? extends Pack> change) {
        PackRules.of(session.read(), change).check();
        Pack next = change.next();
        for (Movement movement : change.movements()) {
            session.book(next.key(), movement);
        }
        session.write().packs.put(next.id(), next);
        change.facts().forEach(fact -> session.append((writer, id, sequence) -> writer.row(fact, id, sequence)));
    }
}
