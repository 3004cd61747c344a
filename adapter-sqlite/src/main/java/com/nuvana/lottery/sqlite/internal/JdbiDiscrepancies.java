package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Discrepancies;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;

/** What does not add up. */
final class JdbiDiscrepancies extends JdbiDiscrepancyViews implements Discrepancies {

    private final Recording recording;

    JdbiDiscrepancies(Recording recording) {
        super(recording.session());
        this.recording = recording;
    }

    @Override
    public void record(Change<Discrepancy, DiscrepancyRaised> change) {
        Discrepancy raised = change.next();
        recording
                .session()
                .run(
                        """
                        insert into discrepancies (id, kind, pack, tickets, amount_cents, since, movement, day, at, status)
                        values (:id, :kind, :pack, :tickets, :amount_cents, :since, :movement, :day, :at, :status)
                        """,
                        Session.with("id", raised.id())
                                .with("kind", raised.kind())
                                .with("pack", raised.pack())
                                .with("tickets", raised.tickets())
                                .with("amount_cents", raised.amount())
                                .with("since", raised.since())
                                .with("movement", raised.movement())
                                .with("day", raised.day())
                                .with("at", raised.at())
                                .with("status", raised.status()));
        change.facts().forEach(recording::append);
    }
}
