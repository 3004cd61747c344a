package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.embed.Lottery;

/** What an act on one pack has in common with all others: the pack is found first, and shown after. */
interface PackVerb {

    /** The act on the pack that was found. */
    Outcome<? extends Pack, Refusal> act(Lottery lottery, FindPack.Found found, Authority who);

    /** Finds the pack, acts, and shows what was booked. */
    static int run(Shell shell, PackArgument argument, PackVerb verb) {
        return shell.write(
                (lottery, who) -> argument.find(lottery)
                        .then(found -> verb.act(lottery, found, who))
                        .then(pack -> lottery.queries().showPack().handle(pack.id())),
                new ActView());
    }
}
