package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.Discrepancies;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyStatus;
import com.nuvana.lottery.domain.store.DayId;
import java.util.List;

/** What does not add up, in memory. */
record InMemoryDiscrepancies(Session session) implements Discrepancies {

    @Override
    public List<Discrepancy> ofDay(DayId day) {
        return session.read().discrepancies.stream()
                .filter(each -> each.day().equals(day))
                .toList();
    }

    @Override
    public List<Discrepancy> open() {
        return session.read().discrepancies.stream()
                .filter(each -> each.status() == DiscrepancyStatus.OPEN)
                .toList();
    }

    @Override
    public void record(Change<Discrepancy, DiscrepancyRaised> change) {
        State state = session.write();
        Discrepancy raised = change.next();
        State.require(
                state.discrepancies.stream().noneMatch(each -> each.id().equals(raised.id())),
                "discrepancy " + raised.id() + " exists");
        State.require(
                new InMemoryLedger(session).find(raised.movement()).isPresent(), "no movement " + raised.movement());
        State.require(state.packs.containsKey(raised.pack()), "no pack " + raised.pack());
        State.require(new InMemoryDays(session).find(raised.day()).isPresent(), "no day " + raised.day());
        state.discrepancies.add(raised);
        change.facts().forEach(fact -> session.append((writer, id, sequence) -> writer.row(fact, id, sequence)));
    }
}
