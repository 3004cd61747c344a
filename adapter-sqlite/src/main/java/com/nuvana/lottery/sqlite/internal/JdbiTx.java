package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Bins;
import com.nuvana.lottery.app.port.BusinessDays;
import com.nuvana.lottery.app.port.Discrepancies;
import com.nuvana.lottery.app.port.Employees;
import com.nuvana.lottery.app.port.Games;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.app.port.LedgerViews;
import com.nuvana.lottery.app.port.OutboxViews;
import com.nuvana.lottery.app.port.Packs;
import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.app.port.Tx;
import org.jdbi.v3.core.Handle;

/** The ports over one handle, for the time of one transaction. A reading handle cannot write: the file is opened so. */
record JdbiTx(Handle handle, Recorder recorder) implements Tx {

    @Override
    public Stores stores() {
        return new JdbiStores(handle);
    }

    @Override
    public Employees employees() {
        return new JdbiEmployees(handle);
    }

    @Override
    public Games games() {
        return new JdbiGames(handle);
    }

    @Override
    public Bins bins() {
        return new JdbiBins(handle, recorder);
    }

    @Override
    public Packs packs() {
        return new JdbiPacks(handle, recorder);
    }

    @Override
    public LedgerViews ledger() {
        return new JdbiLedger(handle);
    }

    @Override
    public BusinessDays days() {
        return new JdbiDays(handle, recorder);
    }

    @Override
    public Discrepancies discrepancies() {
        return new JdbiDiscrepancies(handle, recorder);
    }

    @Override
    public JournalViews journal() {
        return new JdbiJournal(handle);
    }

    @Override
    public OutboxViews outbox() {
        return new JdbiOutbox(handle);
    }
}
