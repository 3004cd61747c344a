package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.List;
import java.util.Optional;

/** Reads the bins. */
public interface BinViews {

    /** The live bin of that number; else the one removed last; empty if no bin ever bore it. */
    Optional<Bin> byNumber(BinNumber number);

    /** The bin of that id, live or removed; every id in the books is there. */
    Bin get(BinId id);

    /** The live bins, by number. */
    List<Bin> live();
}
