package com.nuvana.lottery.verification.durability;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One row of an answer; all values as text, as SQLite shows them. */
record Row(Map<String, String> values) {

    /** The row on which the answer stands. */
    static Row of(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String value = rows.getString(i);
            if (value != null) {
                values.put(columns.getColumnLabel(i), value);
            }
        }
        return new Row(values);
    }

    boolean has(String column) {
        return values.containsKey(column);
    }

    /** The value, which has to be there. */
    String text(String column) {
        return Objects.requireNonNull(values.get(column), () -> column + " of " + values);
    }

    Optional<String> maybe(String column) {
        return Optional.ofNullable(values.get(column));
    }

    long number(String column) {
        return Long.parseLong(text(column));
    }

    boolean is(String column, String value) {
        return value.equals(values.get(column));
    }
}
