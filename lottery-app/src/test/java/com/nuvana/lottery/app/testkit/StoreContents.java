package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that can be read of a store, as text by its kind: two stores of equal contents are the same to every
 * reader. Text, because codes and pack numbers are equal whatever their leading zeros, and a store keeps those too.
 */
public record StoreContents(Map<String, String> byKind) {

    /** Reads it all. */
    public static StoreContents of(Views views) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("store", views.stores().find().toString());
        all.put("profile", views.stores().profile().toString());
        all.put("layouts", views.stores().layouts().toString());
        all.put("employees", views.employees().all().toString());
        all.put("locks", views.employees().locks().toString());
        all.put("games", views.games().all().toString());
        all.put("bins", views.bins().live().toString());
        all.put("packs", packs(views).toString());
        all.put("ledger", views.ledger().since(LedgerSequence.START).toString());
        all.put("days", views.days().latest(Integer.MAX_VALUE).toString());
        all.put("lines", lines(views).toString());
        all.put("draft", views.days().draft().toString());
        all.put("discrepancies", views.discrepancies().open().toString());
        List<String> journal = new ArrayList<>();
        views.journal().forEach(entry -> journal.add(entry.toString()));
        all.put("journal", journal.toString());
        List<String> outbox = new ArrayList<>();
        views.outbox().forEach(row -> outbox.add(row.toString()));
        all.put("outbox", outbox.toString());
        return new StoreContents(all);
    }

    private static SortedMap<String, String> packs(Views views) {
        SortedMap<String, String> packs = new TreeMap<>();
        views.packs().forEach(pack -> packs.put(pack.id().toString(), pack.toString()));
        return packs;
    }

    private static SortedMap<String, String> lines(Views views) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (BusinessDay day : views.days().latest(Integer.MAX_VALUE)) {
            lines.put(day.id().toString(), views.days().lines(day.id()).toString());
        }
        return lines;
    }
}
