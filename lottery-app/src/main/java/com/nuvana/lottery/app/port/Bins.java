package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import java.util.List;

/** Writes the bins. */
public interface Bins extends BinViews {

    /** Adds bins on free numbers, with their fact. */
    void create(Change<List<Bin>, BinFact> change);

    /** Replaces label and status of a bin, with its fact. */
    void record(Change<Bin, BinFact> change);
}
