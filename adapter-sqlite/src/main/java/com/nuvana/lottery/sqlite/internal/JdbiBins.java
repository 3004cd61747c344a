package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Bins;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import java.util.List;

/** The bins. */
final class JdbiBins extends JdbiBinViews implements Bins {

    private final Recording recording;

    JdbiBins(Recording recording) {
        super(recording.session());
        this.recording = recording;
    }

    @Override
    public void create(Change<List<Bin>, BinFact> change) {
        for (Bin bin : change.next()) {
            recording
                    .session()
                    .run(
                            "insert into bins (id, number, label, status) values (:id, :number, :label, :status)",
                            bindings(bin));
        }
        change.facts().forEach(recording::append);
    }

    @Override
    public void record(Change<Bin, BinFact> change) {
        recording
                .session()
                .change("""
                        update bins set label = :label, status = :status
                        where id = :id and number = :number and status = 'LIVE'
                        """, bindings(change.next()), "bin " + change.next().id());
        change.facts().forEach(recording::append);
    }

    private static Bindings bindings(Bin bin) {
        return Session.with("id", bin.id())
                .with("number", bin.number())
                .with("label", bin.label())
                .with("status", bin.status());
    }
}
