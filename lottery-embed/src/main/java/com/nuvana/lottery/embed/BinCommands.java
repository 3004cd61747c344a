package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.app.bin.RemoveBin;
import com.nuvana.lottery.app.bin.RenameBin;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;

/** What can be done to bins. Thread-safe; each writes to the disk before it answers. */
public record BinCommands(CreateBins create, RenameBin rename, RemoveBin remove) {

    static BinCommands of(UnitOfWork work, Books books) {
        return new BinCommands(new CreateBins(work, books), new RenameBin(work, books), new RemoveBin(work, books));
    }
}
