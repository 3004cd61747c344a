package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.embed.Lottery;
import java.util.Optional;

/** Decisions that name a pack by its bin. */
final class BinEntry {

    private BinEntry() {}

    /** The pack on sale in that bin. Refused BIN_UNKNOWN or PACK_UNKNOWN. */
    static Outcome<Pack, Refusal> pack(Lottery lottery, String bin) {
        return lottery.queries()
                .findPack()
                .handle(new FindPack.Query("bin:" + bin, Optional.empty()))
                .map(FindPack.Found::pack);
    }

    /** Checks {@code BIN=NUMBER} before anything is saved. */
    static void check(String entry) {
        if (!entry.matches("[1-9][0-9]{0,3}=[0-9]{1,9}")) {
            throw new UsageException("usage.bin_entry", "given", entry);
        }
    }

    static BinNumber bin(String entry) {
        return new BinNumber(Integer.parseInt(entry.substring(0, entry.indexOf('='))));
    }

    static TicketNumber number(String entry) {
        return new TicketNumber(entry.substring(entry.indexOf('=') + 1));
    }
}
