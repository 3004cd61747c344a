package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Occupant;
import java.util.Optional;

/** A pack that went on sale, in which bin, and what became of the pack in its place. */
public record Activation(ActivePack pack, Bin bin, Optional<Occupant> replaced, Choice choice) {

    /** Whether a choice about an occupant was given for a bin that was free by then. */
    public enum Choice {
        /** It was ignored: the bin was free. */
        IGNORED,
        /** It was followed, or none was given. */
        NOT_IGNORED
    }
}
