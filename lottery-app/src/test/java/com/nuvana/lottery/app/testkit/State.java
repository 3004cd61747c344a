package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.PinLock;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeId;
import com.nuvana.lottery.domain.employee.PinTries;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a store holds. A committed one is never changed again: each write changes a copy. */
final class State {

    Optional<Store> store = Optional.empty();
    List<JurisdictionProfile> profile = List.of();
    final List<LayoutId> layouts = new ArrayList<>();
    final Map<EmployeeId, Employee> employees = new LinkedHashMap<>();
    final Map<EmployeeCode, PinTries> tries = new LinkedHashMap<>();
    final List<PinLock> locks = new ArrayList<>();
    final Map<GameId, Game> games = new LinkedHashMap<>();
    final Map<BinId, Bin> bins = new LinkedHashMap<>();
    final Map<PackId, Pack> packs = new LinkedHashMap<>();
    final List<BookedMovement> ledger = new ArrayList<>();
    final List<BusinessDay> days = new ArrayList<>();
    final Map<DayId, List<CloseLine>> lines = new LinkedHashMap<>();
    final List<DraftLine> draft = new ArrayList<>();
    final List<Discrepancy> discrepancies = new ArrayList<>();
    final List<AuditEntry> journal = new ArrayList<>();
    final List<OutboxRow> outbox = new ArrayList<>();

    State copy() {
        State copy = new State();
        copy.store = store;
        copy.profile = profile;
        copy.layouts.addAll(layouts);
        copy.employees.putAll(employees);
        copy.tries.putAll(tries);
        copy.locks.addAll(locks);
        copy.games.putAll(games);
        copy.bins.putAll(bins);
        copy.packs.putAll(packs);
        copy.ledger.addAll(ledger);
        copy.days.addAll(days);
        copy.lines.putAll(lines);
        copy.draft.addAll(draft);
        copy.discrepancies.addAll(discrepancies);
        copy.journal.addAll(journal);
        copy.outbox.addAll(outbox);
        return copy;
    }

    JournalHead journalHead() {
        return journal.isEmpty()
                ? JournalHead.EMPTY
                : journal.get(journal.size() - 1).head();
    }

    /** Fails like a constraint of the real schema. */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
