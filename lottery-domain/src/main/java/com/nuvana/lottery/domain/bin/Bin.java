package com.nuvana.lottery.domain.bin;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.Origin;

/** A numbered place that shows one pack on sale. Numbers are unique among live bins. */
public record Bin(BinId id, BinNumber number, BinLabel label, BinStatus status) {

    /** A new bin of that number. */
    public static Bin of(BinId id, BinNumber number) {
        return new Bin(id, number, BinLabel.of(number), BinStatus.LIVE);
    }

    /** This bin, or the refusal BIN_INACTIVE of one that was removed. */
    public Outcome<Bin, BinRefusal> live() {
        return switch (status) {
            case LIVE -> accepted(this);
            case REMOVED -> refused(new BinRefusal.BinInactive(number));
        };
    }

    /** The bin under another label. */
    public Change<Bin, BinFact> rename(BinLabel other, Origin origin) {
        Bin renamed = new Bin(id, number, other, status);
        return Change.of(renamed, new BinFact.BinChanged(renamed, origin));
    }

    /** The bin taken away; that it is empty is for the caller to ask. */
    public Change<Bin, BinFact> remove(Origin origin) {
        Bin removed = new Bin(id, number, label, BinStatus.REMOVED);
        return Change.of(removed, new BinFact.BinRemoved(removed, origin));
    }
}
