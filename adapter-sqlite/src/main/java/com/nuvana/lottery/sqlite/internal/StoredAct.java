package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.pack.Act;
import java.util.List;
import java.util.Optional;

/** The columns of a movement that depend on what it did; those of other kinds stay empty. */
final class StoredAct implements Act.Cases<Bindings> {

    private static final List<String> COLUMNS = List.of(
            "charge_cents",
            "bin",
            "other_bin",
            "direction",
            "occasion",
            "reason",
            "delivery",
            "police_report",
            "status",
            "refers_to");

    private final Bindings row;

    private StoredAct(Bindings row) {
        this.row = row;
    }

    /** Adds the act's columns to the row of its movement. */
    static Bindings in(Bindings row, Act act) {
        COLUMNS.forEach(column -> row.with(column, Optional.empty()));
        return act.fold(new StoredAct(row));
    }

    @Override
    public Bindings received(Act.Received act) {
        return row.with("delivery", act.delivery());
    }

    @Override
    public Bindings onboarded(Act.Onboarded act) {
        return row.with("direction", act.direction());
    }

    @Override
    public Bindings activated(Act.Activated act) {
        return row.with("bin", act.bin()).with("direction", act.direction());
    }

    @Override
    public Bindings counted(Act.Counted act) {
        return row.with("occasion", act.occasion());
    }

    @Override
    public Bindings depleted(Act.Depleted act) {
        return row.with("reason", act.reason()).with("bin", act.bin());
    }

    @Override
    public Bindings returned(Act.Returned act) {
        return row.with("reason", act.reason()).with("bin", act.bin());
    }

    @Override
    public Bindings moved(Act.Moved act) {
        return row.with("bin", act.from()).with("other_bin", act.to());
    }

    @Override
    public Bindings restocked(Act.Restocked act) {
        return row.with("bin", act.bin());
    }

    @Override
    public Bindings reportedMissing(Act.ReportedMissing act) {
        return row.with("reason", act.how()).with("police_report", act.report()).with("bin", act.bin());
    }

    @Override
    public Bindings recovered(Act.Recovered act) {
        return row.with("direction", act.direction());
    }

    @Override
    public Bindings writtenOff(Act.WrittenOff act) {
        return row.with("charge_cents", act.amount());
    }

    @Override
    public Bindings settled(Act.Settled act) {
        return row.with("reason", act.cause()).with("charge_cents", act.amount());
    }

    @Override
    public Bindings undone(Act.Undone act) {
        return row.with("refers_to", act.undoes()).with("status", act.restored());
    }

    @Override
    public Bindings corrected(Act.Corrected act) {
        return row.with("refers_to", act.corrects());
    }

    @Override
    public Bindings cloudStatus(Act.CloudStatus act) {
        return row.with("status", act.status()).with("bin", act.bin());
    }
}
