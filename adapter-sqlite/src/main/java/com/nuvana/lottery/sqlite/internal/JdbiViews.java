package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.app.port.BinViews;
import com.nuvana.lottery.app.port.DayViews;
import com.nuvana.lottery.app.port.DiscrepancyViews;
import com.nuvana.lottery.app.port.EmployeeViews;
import com.nuvana.lottery.app.port.GameViews;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.app.port.LedgerViews;
import com.nuvana.lottery.app.port.OutboxViews;
import com.nuvana.lottery.app.port.PackViews;
import com.nuvana.lottery.app.port.StoreViews;
import com.nuvana.lottery.app.port.Views;
import java.util.Optional;

/** What can be read in one transaction, and what was found missing when the store was opened. */
record JdbiViews(Session session, Optional<LostActs> lost) implements Views {

    @Override
    public StoreViews stores() {
        return new JdbiStores(session);
    }

    @Override
    public EmployeeViews employees() {
        return new JdbiEmployees(session);
    }

    @Override
    public GameViews games() {
        return new JdbiGames(session);
    }

    @Override
    public BinViews bins() {
        return new JdbiBinViews(session);
    }

    @Override
    public PackViews packs() {
        return new JdbiPackViews(session);
    }

    @Override
    public LedgerViews ledger() {
        return new JdbiLedger(session);
    }

    @Override
    public DayViews days() {
        return new JdbiDayViews(session);
    }

    @Override
    public DiscrepancyViews discrepancies() {
        return new JdbiDiscrepancyViews(session);
    }

    @Override
    public JournalViews journal() {
        return new JdbiJournal(session, lost);
    }

    @Override
    public OutboxViews outbox() {
        return new JdbiOutbox(session);
    }
}
