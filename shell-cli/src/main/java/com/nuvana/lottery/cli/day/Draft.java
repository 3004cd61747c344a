package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.embed.Lottery;
import java.util.List;

/** Saves decisions one by one, so that a bad one stops none of the others. */
final class Draft {

    /** A pack and what was decided about it. */
    record Decided(Pack pack, Decision decision, EntryMethod entry) {}

    /** What became of one entry of the command line. */
    record Fate(String input, Outcome<Saved, Refusal> outcome) {}

    /** A decision that is in the draft. */
    record Saved(Pack pack, DraftLine line) {}

    /** Reads one entry of the command line. */
    interface Reader {
        Outcome<Decided, Refusal> read(Lottery lottery, String input);
    }

    private Draft() {}

    static int save(Shell shell, List<String> inputs, Reader reader) {
        return shell.write(
                (lottery, who) -> Outcome.accepted(inputs.stream()
                        .map(input -> new Fate(
                                input, reader.read(lottery, input).then(decided -> save(lottery, decided, who))))
                        .toList()),
                new DraftView(shell.output().words()));
    }

    private static Outcome<Saved, Refusal> save(Lottery lottery, Decided decided, Authority who) {
        return lottery.days()
                .saveDraft()
                .handle(new SaveDraft.Command(decided.pack().id(), decided.decision(), decided.entry(), who))
                .map(line -> new Saved(decided.pack(), line));
    }
}
