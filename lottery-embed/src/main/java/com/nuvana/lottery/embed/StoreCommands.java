package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.barcode.EnableLayout;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.app.store.SetUpStore;

/** What can be done to the store itself and its catalogue. Thread-safe; each writes to the disk before it answers. */
public record StoreCommands(
        SetUpStore setUp, ChangeSetting changeSetting, EnableLayout enableLayout, ImportGames importGames) {

    static StoreCommands of(UnitOfWork work, Books books, PinHasher hasher) {
        return new StoreCommands(
                new SetUpStore(work, books, hasher),
                new ChangeSetting(work),
                new EnableLayout(work),
                new ImportGames(work, books));
    }
}
