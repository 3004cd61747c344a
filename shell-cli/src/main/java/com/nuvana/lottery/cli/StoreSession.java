package com.nuvana.lottery.cli;

import com.nuvana.lottery.embed.Backups;
import com.nuvana.lottery.embed.Lottery;
import com.nuvana.lottery.embed.LotteryConfig;
import java.util.Optional;

/** The store of one command: opened when it is first asked for, and closed with the command. Not thread-safe. */
public final class StoreSession implements AutoCloseable {

    private final LotteryConfig config;
    private Optional<Lottery> opened = Optional.empty();

    StoreSession(LotteryConfig config) {
        this.config = config;
    }

    /** A new store, made now. Throws {@code StorageUnavailable} where there is one already, or none can be made. */
    public Lottery create() {
        Lottery made = Lottery.create(config);
        opened = Optional.of(made);
        return made;
    }

    /** The open store. Throws {@code StorageUnavailable} where it cannot be opened. */
    public Lottery lottery() {
        if (opened.isEmpty()) {
            opened = Optional.of(Lottery.open(config));
        }
        return opened.get();
    }

    /** The backups of the store, whether or not it can be opened. */
    public Backups backups() {
        return Lottery.backups(config);
    }

    @Override
    public void close() {
        opened.ifPresent(Lottery::close);
        opened = Optional.empty();
    }
}
