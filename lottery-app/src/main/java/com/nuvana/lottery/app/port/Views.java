package com.nuvana.lottery.app.port;

/** Everything that can be read, in one consistent state. Valid only inside the work it was handed to. */
public interface Views {

    /** The store itself. */
    StoreViews stores();

    /** The people. */
    EmployeeViews employees();

    /** The catalogue. */
    GameViews games();

    /** The bins. */
    BinViews bins();

    /** The packs. */
    PackViews packs();

    /** The movements. */
    LedgerViews ledger();

    /** The business days and the draft. */
    DayViews days();

    /** What does not add up. */
    DiscrepancyViews discrepancies();

    /** The audit journal. */
    JournalViews journal();

    /** The facts that wait for the cloud. */
    OutboxViews outbox();
}
