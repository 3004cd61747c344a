package com.nuvana.lottery.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows behind a view by JDBC, every column of them, with a statement that is prepared once: nothing is made of them. */
final class RawReads implements AutoCloseable {

    private static final String RACK =
            "select * from bins b left join packs p on p.bin = b.id and p.state = 'ACTIVE' where b.status = 'LIVE'";

    private static final String PAGE = "select * from pack_list where state = 'DEPLETED' and (key_code, key_number) >"
            + " ('03000', '00000000000000000500') order by key_code, key_number limit " + PackFilter.ROWS;

    private final Connection connection;
    private final PreparedStatement rack;
    private final PreparedStatement page;

    /** Reads the store in that folder, beside the program and like one of its readers. */
    RawReads(Path home) throws SQLException {
        this.connection = RawBooks.connect(home);
        this.rack = connection.prepareStatement(RACK);
        this.page = connection.prepareStatement(PAGE);
    }

    /** Every bin with its pack. */
    int rack() throws SQLException {
        return read(rack);
    }

    /** A page of sold-out packs. */
    int page() throws SQLException {
        return read(page);
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int cells = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                    cells++;
                }
            }
        }
        if (cells == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return cells;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
