package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.json.Json;
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

/** What can be read and written in one transaction. */
record JdbiTx(Recording recording) implements Tx {

    @Override
    public Stores stores() {
        return new JdbiStores(recording.session());
    }

    @Override
    public Employees employees() {
        return new JdbiEmployees(recording.session());
    }

    @Override
    public Games games() {
        return new JdbiGames(recording.session());
    }

    @Override
    public Bins bins() {
        return new JdbiBins(recording);
    }

    @Override
    public Packs packs() {
        return new JdbiPacks(recording);
    }

    @Override
    public LedgerViews ledger() {
        return new JdbiLedger(recording.session());
    }

    @Override
    public BusinessDays days() {
        return new JdbiBusinessDays(recording);
    }

    @Override
    public Discrepancies discrepancies() {
        return new JdbiDiscrepancies(recording);
    }

    @Override
    public void enter(Json.Obj result) {
        recording.transcript().entered(result);
    }

    @Override
    public JournalViews journal() {
        return new JdbiJournal(recording.session());
    }

    @Override
    public OutboxViews outbox() {
        return new JdbiOutbox(recording.session());
    }
}
