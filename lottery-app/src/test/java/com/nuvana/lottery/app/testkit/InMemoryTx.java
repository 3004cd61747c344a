package com.nuvana.lottery.app.testkit;

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

/** All ports over one session; a session that reads refuses what writes. */
record InMemoryTx(Session session) implements Tx {

    @Override
    public Stores stores() {
        return new InMemoryStores(session);
    }

    @Override
    public Employees employees() {
        return new InMemoryEmployees(session);
    }

    @Override
    public Games games() {
        return new InMemoryGames(session);
    }

    @Override
    public Bins bins() {
        return new InMemoryBins(session);
    }

    @Override
    public Packs packs() {
        return new InMemoryPacks(session);
    }

    @Override
    public LedgerViews ledger() {
        return new InMemoryLedger(session);
    }

    @Override
    public BusinessDays days() {
        return new InMemoryDays(session);
    }

    @Override
    public Discrepancies discrepancies() {
        return new InMemoryDiscrepancies(session);
    }

    @Override
    public void enter(Json.Obj result) {
        session.enter(result);
    }

    @Override
    public JournalViews journal() {
        return new InMemoryJournal(session);
    }

    @Override
    public OutboxViews outbox() {
        return new InMemoryOutbox(session);
    }
}
