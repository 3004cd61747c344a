package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.barcode.PackName;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.embed.Lottery;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a command names its pack. */
public final class PackArgument {

    @Parameters(index = "0", paramLabel = "PACK", description = "A scan, GAME-PACK, or bin:N for the pack in that bin.")
    private String text;

    @Option(names = "--layout", paramLabel = "ID", description = "The barcode layout, where several fit.")
    private Optional<LayoutId> layout = Optional.empty();

    String text() {
        return text;
    }

    Optional<LayoutId> layout() {
        return layout;
    }

    /** The pack that is meant. */
    Outcome<FindPack.Found, Refusal> find(Lottery lottery) {
        return lottery.queries().findPack().handle(new FindPack.Query(text, layout));
    }

    /** Whether it was scanned, or named by hand. */
    EntryMethod entry() {
        return PackName.isOne(text) || text.startsWith("bin:") ? EntryMethod.MANUAL : EntryMethod.SCAN;
    }
}
