package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.JournalHead;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The last entries of the journal, to be written again under other names and chained to those before. */
final class CopiedJournal implements AutoCloseable {

    private final List<String> contents;
    private final PreparedStatement insert;
    private JournalHead head;

    private CopiedJournal(List<String> contents, PreparedStatement insert, JournalHead head) {
        this.contents = contents;
        this.insert = insert;
        this.head = head;
    }

    /** The last so many entries. */
    static CopiedJournal read(Connection connection, int entries) throws SQLException {
        List<String> contents = new ArrayList<>();
        List<JournalHead> heads = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select content, sequence, entry_hash from journal order by sequence desc limit ?")) {
            statement.setInt(1, entries);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    contents.add(found.getString(1));
                    heads.add(new JournalHead(found.getLong(2), new ContentHash(found.getString(3))));
                }
            }
        }
        Collections.reverse(contents);
        return new CopiedJournal(
                contents,
                connection.prepareStatement(
                        "insert into journal (content, sequence, content_hash, previous, entry_hash)"
                                + " values (?, ?, ?, ?, ?)"),
                heads.get(0));
    }

    /** Writes them again, with each name replaced by another. */
    void append(Map<String, String> names) throws SQLException {
        for (String content : contents) {
            AuditEntry entry = AuditEntry.after(head, CopiedRow.renamed(content, names));
            insert.setString(1, entry.content());
            insert.setLong(2, entry.sequence());
            insert.setString(3, entry.contentHash().hex());
            insert.setString(4, entry.previous().hex());
            insert.setString(5, entry.entryHash().hex());
            insert.executeUpdate();
            head = entry.head();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
