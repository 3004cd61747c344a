package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.barcode.ReadBarcode;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.VerifyJournal;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.query.DailyReport;
import com.nuvana.lottery.app.query.DueReport;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.app.query.InventoryReport;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.app.query.ShowPack;
import com.nuvana.lottery.app.query.ShowStatus;
import com.nuvana.lottery.app.store.Books;

/** What can be asked. Thread-safe; none writes. */
public record Queries(
        ReadBarcode readBarcode,
        FindPack findPack,
        ShowPack showPack,
        ShowDay showDay,
        ShowStatus showStatus,
        DailyReport dailyReport,
        DueReport dueReport,
        InventoryReport inventoryReport,
        VerifyJournal verifyJournal,
        CompareLedger compareLedger) {

    static Queries of(UnitOfWork work, Books books) {
        return new Queries(
                new ReadBarcode(work, books.clock()),
                new FindPack(work, books.clock()),
                new ShowPack(work),
                new ShowDay(work, books),
                new ShowStatus(work, books),
                new DailyReport(work, books),
                new DueReport(work, books),
                new InventoryReport(work, books),
                new VerifyJournal(work),
                new CompareLedger(work, books));
    }
}
