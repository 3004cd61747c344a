package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.query.ShowPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.embed.Lottery;

/** An act on a pack that has to know its history first. */
public interface PackCorrection {

    /** The act. */
    Outcome<? extends Pack, Refusal> act(Lottery lottery, ShowPack.Shown shown, Authority who);

    /** Finds the pack with its history, acts, and shows what was booked. */
    static int run(Shell shell, PackArgument pack, PackCorrection correction) {
        return shell.write(
                (lottery, who) -> pack.find(lottery)
                        .then(found ->
                                lottery.queries().showPack().handle(found.pack().id()))
                        .then(shown -> correction.act(lottery, shown, who))
                        .then(corrected -> lottery.queries().showPack().handle(corrected.id())),
                new ActView());
    }
}
