package com.nuvana.lottery.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * The writes of counts and nothing else, by JDBC on the same kind of file with the same settings: the row of the pack,
 * a movement, an entry of the journal, a fact. The rows are as long as real ones; nobody has decided anything.
 */
final class RawBooks implements AutoCloseable {

    private static final String MOVEMENT = """
            insert into movements (sequence, id, pack, kind, from_position, to_position, price_cents, day, occasion,
              actor_id, actor_name, actor_role, entry, at, clock_behind, bin)
            select ?, ?, ?, kind, ?, ?, price_cents, day, occasion,
              actor_id, actor_name, actor_role, entry, at, clock_behind, bin
            from movements where id = ?
            """;

    /** How many packs the rack of a large store has. */
    static final int RACK = 65;

    private final Path home;
    private final Connection connection;
    private final List<String> packs;
    private final String sample;
    private final String content;
    private final String payload;
    private final PreparedStatement movePack;
    private final PreparedStatement bookMovement;
    private final PreparedStatement enterJournal;
    private final PreparedStatement queueFact;
    private long movement;
    private long entry;
    private long fact;
    private long turn;
    private String hash;

    /** The books of a new store with a large rack. */
    static RawBooks open() throws IOException, SQLException {
        return ofRack(RACK);
    }

    /** The books of a new store, after one real count of each pack on sale as the sample of its rows. */
    static RawBooks ofRack(int bins) throws IOException, SQLException {
        BusyStore store = BusyStore.withHistory(Scratch.folder(), bins, 0);
        Rack rack = new Rack(store);
        for (int i = 0; i < bins; i++) {
            rack.count();
        }
        store.close();
        return new RawBooks(store.home());
    }

    private RawBooks(Path home) throws SQLException {
        this.home = home;
        this.connection = connect(home);
        this.packs = all("select id from packs where state = 'ACTIVE' order by key_code, key_number");
        this.movement = Long.parseLong(one("select max(sequence) from movements"));
        this.entry = Long.parseLong(one("select max(sequence) from journal"));
        this.fact = Long.parseLong(one("select max(sequence) from outbox"));
        this.sample = one("select id from movements where kind = 'COUNTED' order by sequence desc limit 1");
        this.content = one("select content from journal order by sequence desc limit 1");
        this.hash = one("select entry_hash from journal order by sequence desc limit 1");
        this.payload = one("select payload from outbox order by sequence desc limit 1");
        this.movePack = connection.prepareStatement("update packs set position = ? where id = ?");
        this.bookMovement = connection.prepareStatement(MOVEMENT);
        this.enterJournal = connection.prepareStatement(
                "insert into journal (sequence, content, content_hash, previous, entry_hash) values (?, ?, ?, ?, ?)");
        this.queueFact = connection.prepareStatement(
                "insert into outbox (sequence, id, topic, kind, version, payload, recorded_at) values (?, ?, ?, ?, ?, ?, ?)");
    }

    /** A connection to the file in that folder, with the settings that matter of the program's. */
    static Connection connect(Path home) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("store.db"), settings());
        try (Statement statement = connection.createStatement()) {
            for (String pragma :
                    List.of("synchronous = full", "foreign_keys = on", "temp_store = memory", "cache_size = -64000")) {
                statement.execute("pragma " + pragma);
            }
        }
        return connection;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("cipher", "sqlcipher");
        settings.setProperty("legacy", "4");
        settings.setProperty("key", "x'" + BusyStore.KEY + "'");
        return settings;
    }

    private String one(String sql) throws SQLException {
        return all(sql).get(0);
    }

    private List<String> all(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    /** Writes what so many counts write, in one transaction with one entry, and returns when the disk has it. */
    boolean count(int counts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            for (int i = 0; i < counts; i++) {
                countNext();
            }
            String next = String.format("%064x", ++entry);
            run(enterJournal, entry, content, next, hash, next);
            hash = next;
            statement.execute("commit");
        }
        return true;
    }

    private void countNext() throws SQLException {
        int position = Math.toIntExact(turn / packs.size()) + 2;
        String pack = packs.get(Math.toIntExact(turn % packs.size()));
        turn++;
        run(movePack, position, pack);
        run(bookMovement, ++movement, UUID.randomUUID().toString(), pack, position - 1, position, sample);
        run(queueFact, ++fact, UUID.randomUUID().toString(), "pack:" + pack, "PACK_COUNTED", 1, payload, 1);
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        Scratch.delete(home);
    }
}
