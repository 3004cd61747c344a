package com.nuvana.lottery.verification.durability;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold of the audit journal: an unbroken chain whose entries name every movement and every fact, in order. */
final class JournalRules {

    private final StoreFile file;
    private final List<String> broken = new ArrayList<>();
    private final List<String> movements = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    JournalRules(StoreFile file) {
        this.file = file;
    }

    List<String> broken() throws SQLException {
        String previous = "0".repeat(64);
        for (Row entry : file.rows("select * from journal order by sequence")) {
            previous = linked(entry, previous);
            PlainJson content = PlainJson.object(entry.text("content"));
            if (!PlainJson.canonical(content).equals(entry.text("content"))) {
                broken.add("journal entry " + entry.text("sequence") + " is not canonical");
            }
            content.list("movements").forEach(each -> movements.add(each.text("id")));
            content.list("facts")
                    .forEach(each -> facts.add(each.text("sequence") + " " + each.text("id") + " " + each.text("kind")
                            + " " + each.text("sha256")));
        }
        compare("movements", movements, file.column("select id as value from movements order by sequence"));
        List<String> rows = new ArrayList<>();
        for (Row row : file.rows("select * from outbox order by sequence")) {
            rows.add(row.text("sequence") + " " + row.text("id") + " " + row.text("kind") + " "
                    + Hash.of(row.text("payload")));
            payload(row);
        }
        compare("facts", facts, rows);
        return broken;
    }

    private String linked(Row entry, String previous) {
        String content = Hash.of(entry.text("content"));
        String expected = Hash.of(previous + ":" + entry.text("sequence") + ":" + content);
        if (!entry.is("previous", previous)
                || !entry.is("content_hash", content)
                || !entry.is("entry_hash", expected)) {
            broken.add("journal entry " + entry.text("sequence") + " breaks the chain");
        }
        return entry.text("entry_hash");
    }

    /** A fact says the same inside as on its row. */
    private void payload(Row row) {
        PlainJson payload = PlainJson.object(row.text("payload"));
        boolean same = payload.text("fact_id").equals(row.text("id"))
                && payload.text("sequence").equals(row.text("sequence"))
                && payload.text("topic").equals(row.text("topic"))
                && payload.text("kind").equals(row.text("kind"))
                && PlainJson.canonical(payload).equals(row.text("payload"));
        if (!same) {
            broken.add("fact " + row.text("sequence") + " is not what its row says");
        }
    }

    private void compare(String what, List<String> named, List<String> there) {
        if (!named.equals(there)) {
            List<String> missing = new ArrayList<>(named);
            missing.removeAll(there);
            List<String> extra = new ArrayList<>(there);
            extra.removeAll(named);
            broken.add(what + " of the journal that are not there " + missing + "; that no entry names " + extra);
        }
    }
}
