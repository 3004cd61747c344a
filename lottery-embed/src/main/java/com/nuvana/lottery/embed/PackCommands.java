package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.BackToStock;
import com.nuvana.lottery.app.pack.CorrectLine;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.MovePack;
import com.nuvana.lottery.app.pack.OnboardPack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.RecoverPack;
import com.nuvana.lottery.app.pack.ReportMissing;
import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.app.pack.SettlePack;
import com.nuvana.lottery.app.pack.UndoAct;
import com.nuvana.lottery.app.pack.WriteOffPack;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;

/** What can be done to packs. Thread-safe; each writes to the disk before it answers. */
public record PackCommands(
        ReceivePacks receive,
        OnboardPack onboard,
        ActivatePack activate,
        CountPack count,
        DepletePack deplete,
        ReturnPack giveBack,
        MovePack move,
        BackToStock backToStock,
        ReportMissing reportMissing,
        RecoverPack recover,
        WriteOffPack writeOff,
        SettlePack settle,
        UndoAct undo,
        CorrectLine correct) {

    static PackCommands of(UnitOfWork work, Books books) {
        return new PackCommands(
                new ReceivePacks(work, books),
                new OnboardPack(work, books),
                new ActivatePack(work, books),
                new CountPack(work, books),
                new DepletePack(work, books),
                new ReturnPack(work, books),
                new MovePack(work, books),
                new BackToStock(work, books),
                new ReportMissing(work, books),
                new RecoverPack(work, books),
                new WriteOffPack(work, books),
                new SettlePack(work, books),
                new UndoAct(work, books),
                new CorrectLine(work, books));
    }
}
