package com.nuvana.lottery.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row that the program wrote, to be written again under other names: a pack, a movement or a fact. */
final class CopiedRow implements AutoCloseable {

    /** The column of the number of a pack. */
    static final String NUMBER = "pack_number";

    /** The column of what a fact says. */
    static final String PAYLOAD = "payload";

    private static final String SEQUENCE = "sequence";

    private final List<String> columns;
    private final List<Object> values;
    private final PreparedStatement insert;

    /** What the sequence of the row grows by with each copy: so many rows are copied together. */
    private final int step;

    private long copies;

    private CopiedRow(List<String> columns, List<Object> values, PreparedStatement insert, int step) {
        this.columns = columns;
        this.values = values;
        this.insert = insert;
        this.step = step;
    }

    /** The rows of a table that belong to a pack, in their order; they are the last ones of the table. */
    static List<CopiedRow> read(Connection connection, String table, String column, String pack) throws SQLException {
        List<String> columns = columns(connection, table);
        List<List<Object>> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select " + String.join(", ", columns) + " from "
                + table + " where " + column + " = ? order by rowid")) {
            statement.setString(1, pack);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(values(rows, columns.size()));
                }
            }
        }
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
        List<CopiedRow> rows = new ArrayList<>();
        for (List<Object> values : found) {
            rows.add(new CopiedRow(columns, values, connection.prepareStatement(sql), found.size()));
        }
        return rows;
    }

    /** The columns that are written; table_info leaves out those that are computed. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select name from pragma_table_info(?)")) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
        }
        return names;
    }

    private static List<Object> values(ResultSet row, int columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            values.add(row.getObject(i));
        }
        return Collections.unmodifiableList(values);
    }

    /** What the row has in that column. */
    String text(String column) {
        return values.get(columns.indexOf(column)).toString();
    }

    /** Its place in the table. */
    long sequence() {
        return Long.parseLong(text(SEQUENCE));
    }

    /** The place of the copy that is written next. */
    long nextSequence() {
        return sequence() + copies * step;
    }

    /** Begins the next copy: it gets that id. */
    void rename(Map<String, String> names, String id) {
        copies++;
        names.put(text("id"), id);
    }

    /** Writes the copy: with its sequence and that number, and each name replaced by another, also inside of texts. */
    void insert(Map<String, String> names, String number) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, copied(columns.get(i), values.get(i), names, number));
        }
        insert.executeUpdate();
    }

    private Object copied(String column, Object value, Map<String, String> names, String number) {
        return switch (column) {
            case SEQUENCE -> nextSequence();
            case NUMBER -> number;
            default -> value instanceof String text ? renamed(text, names) : value;
        };
    }

    /** The text with each name replaced by another. */
    static String renamed(String text, Map<String, String> names) {
        String renamed = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }
        return renamed;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
