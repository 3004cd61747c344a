package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.Bins;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.bin.BinStatus;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The bins, in memory. */
record InMemoryBins(Session session) implements Bins {

    @Override
    public Optional<Bin> byNumber(BinNumber number) {
        List<Bin> bearers = session.read().bins.values().stream()
                .filter(bin -> bin.number().equals(number))
                .toList();
        return bearers.stream()
                .filter(InMemoryBins::isLive)
                .findFirst()
                .or(() -> bearers.stream().reduce((earlier, later) -> later));
    }

    @Override
    public Bin get(BinId id) {
        return Optional.ofNullable(session.read().bins.get(id))
                .orElseThrow(() -> new IllegalStateException("no bin " + id));
    }

    @Override
    public List<Bin> live() {
        return session.read().bins.values().stream()
                .filter(InMemoryBins::isLive)
                .sorted(Comparator.comparing(Bin::number))
                .toList();
    }

    @Override
    public void create(Change<List<Bin>, BinFact> change) {
        for (Bin bin : change.next()) {
            State.require(
                    live().stream().noneMatch(each -> each.number().equals(bin.number())),
                    "bin number " + bin.number() + " is taken");
            State.require(!session.read().bins.containsKey(bin.id()), "bin " + bin.id() + " exists");
            session.write().bins.put(bin.id(), bin);
        }
        append(change);
    }

    @Override
    public void record(Change<Bin, BinFact> change) {
        Bin next = change.next();
        State.require(get(next.id()).number().equals(next.number()), "a bin keeps its number: " + next);
        State.require(
                isLive(next) || new InMemoryPacks(session).activeIn(next.id()).isEmpty(),
                "a pack is on sale in bin " + next.number());
        session.write().bins.put(next.id(), next);
        State.require(
                live().stream()
                                .filter(bin -> bin.number().equals(next.number()))
                                .count()
                        <= 1,
                "bin number " + next.number() + " is taken");
        append(change);
    }

    private void append(Change<?, BinFact> change) {
        change.facts().forEach(fact -> session.append((writer, id, sequence) -> writer.row(fact, id, sequence)));
    }

    static boolean isLive(Bin bin) {
        return bin.status() == BinStatus.LIVE;
    }
}
