package com.nuvana.lottery.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {

    private static final String READ = "select :number as n";
    private static final String WRITE = "update games set name = :name where id = :id or name = :name";

    @TempDir
    private Path home;

    private final List<String> prepared = new ArrayList<>();
    private StoreEngine engine;
    private Handle handle;
    private Session session;

    @BeforeEach
    void openAStore() {
        engine = Engines.fresh(home);
        SqliteFacts facts = new SqliteFacts(
                home.resolve("store.db"), Engines.KEY, Engines.config(home).cacheKib());
        handle = LotteryJdbi.of(() -> telling(facts.open(SqliteFacts.Mode.WRITE)), ExplicitTransactions.reading())
                .open();
        session = Session.reading(handle);
    }

    @AfterEach
    void close() {
        handle.close();
        engine.close();
    }

    /** The same connection, which tells what is prepared on it. */
    private Connection telling(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        prepared.add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private long read(int number) {
        return session.number(READ, Session.with("number", number));
    }

    @Test
    void a_query_with_values_is_prepared_once() {
        assertThat(read(7)).isEqualTo(7);
        assertThat(read(8)).isEqualTo(8);
        assertThat(read(9)).isEqualTo(9);

        assertThat(prepared).hasSize(1);
    }

    @Test
    void a_statement_that_writes_is_prepared_once_whatever_names_it_repeats() {
        session.run(WRITE, Session.with("name", "one").with("id", "none"));
        session.run(WRITE, Session.with("name", "two").with("id", "none"));

        assertThat(prepared).containsExactly(WRITE);
    }

    @Test
    void one_that_is_in_use_is_not_handed_out_again() {
        session.list(READ, Session.with("number", 1), row -> {
            assertThat(read(2)).isEqualTo(2);
            return row.number("n");
        });
        assertThat(prepared).hasSize(2);

        assertThat(read(3)).isEqualTo(3);

        assertThat(prepared).hasSize(2);
    }

    @Test
    void one_that_failed_is_prepared_anew() {
        String failing = "insert into games (id) values (:id)";
        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowable(() ->
                            KeptStatements.of(handle).write(handle.getConnection(), failing, Session.with("id", "x"))))
                    .isInstanceOf(SQLException.class);
        }

        assertThat(prepared).containsExactly(failing, failing);
    }
}
