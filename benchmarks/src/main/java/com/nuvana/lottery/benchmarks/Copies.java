package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.domain.pack.PackId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * More packs like the one that the program wrote last: its rows and its entries in the journal again, under other ids and
 * numbers, several times as fast as the program, which has each act decided. The triggers of the schema check every row
 * as they check the program's.
 */
final class Copies implements AutoCloseable {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** What the program writes with each new pack, so that it is found by a part of its number. */
    private static final String NUMBERS =
            "insert into pack_numbers (number, pack) select pack_number, id from packs where rowid > ";

    private final Connection connection;
    private long ids;

    /** Works on the store in that folder, in turn with the program and never at the same time. */
    Copies(Path home) throws SQLException {
        this.connection = RawBooks.connect(home);
    }

    /** Copies the pack with all that happened to it, under numbers that follow each other, in one transaction. */
    void write(PackId last, int firstNumber, int count, Instant at) throws SQLException {
        String pack = last.toString();
        List<CopiedRow> rows = new ArrayList<>(CopiedRow.read(connection, "packs", "id", pack));
        rows.addAll(CopiedRow.read(connection, "movements", "pack", pack));
        List<CopiedRow> facts = CopiedRow.read(connection, "outbox", "topic", "pack:" + pack);
        try (Statement statement = connection.createStatement();
                CopiedJournal journal = CopiedJournal.read(connection, facts.size())) {
            statement.execute("begin immediate");
            long known = lastRow(statement);
            for (int i = 0; i < count; i++) {
                copy(rows, facts, journal, String.format(Locale.ROOT, "%07d", firstNumber + i), at);
            }
            statement.execute(NUMBERS + known);
            statement.execute("commit");
        }
        rows.addAll(facts);
        for (CopiedRow row : rows) {
            row.close();
        }
    }

    private static long lastRow(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select max(rowid) from packs")) {
            return answer.getLong(1);
        }
    }

    private void copy(List<CopiedRow> rows, List<CopiedRow> facts, CopiedJournal journal, String number, Instant at)
            throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        // In quotes, as it stands in a fact: the bare digits would be found in ids too.
        names.put('"' + rows.get(0).text(CopiedRow.NUMBER) + '"', '"' + number + '"');
        for (CopiedRow row : rows) {
            row.rename(names, nextId(at));
        }
        for (CopiedRow fact : facts) {
            fact.rename(names, nextId(at));
            names.put(sequence(fact.sequence()), sequence(fact.nextSequence()));
        }
        for (CopiedRow row : rows) {
            row.insert(names, number);
        }
        for (CopiedRow fact : facts) {
            fact.insert(names, number);
            String payload = fact.text(CopiedRow.PAYLOAD);
            names.put(
                    Sha256.of(payload).hex(),
                    Sha256.of(CopiedRow.renamed(payload, names)).hex());
        }
        journal.append(names);
    }

    private static String sequence(long sequence) {
        return "\"sequence\":" + sequence + ",";
    }

    private String nextId(Instant at) {
        ids++;
        return new UUID(at.toEpochMilli() << Short.SIZE | VERSION, VARIANT | ids).toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
