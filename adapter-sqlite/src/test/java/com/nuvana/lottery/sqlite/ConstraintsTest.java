package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes into the file by hand cannot break the rules of the books: the schema refuses it. */
class ConstraintsTest {

    private static final Pattern NAMED = Pattern.compile("constraint (\\w+)");

    @TempDir
    private static Path home;

    private static ByHand sql;

    @BeforeAll
    static void fillAStore() throws SQLException {
        new FilledStore(home).closed();
        sql = ByHand.on(home);
    }

    @AfterAll
    static void close() throws SQLException {
        sql.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.nuvana.lottery.sqlite.BrokenRules#all")
    void a_rule_cannot_be_broken_by_hand(BrokenRules broken) throws SQLException {
        List<String> statements = broken.statements();
        sql.run("begin immediate");
        try {
            for (String statement : statements.subList(0, statements.size() - 1)) {
                sql.run(BrokenRules.sql(sql, statement));
            }
            String last = BrokenRules.sql(sql, statements.get(statements.size() - 1));

            Throwable refused = catchThrowable(() -> sql.run(last));

            assertThat(refused).as(last).isInstanceOf(SQLException.class).hasMessageContaining(broken.message());
        } finally {
            sql.run("rollback");
        }
    }

    @Test
    void every_named_constraint_trigger_and_unique_index_is_tried() throws SQLException {
        Set<String> rules = new TreeSet<>(sql.column("""
                select name from sqlite_schema
                where type = 'trigger' or (type = 'index' and sql like 'create unique index%')
                """));
        sql.column("select sql from sqlite_schema where type = 'table'").stream()
                .flatMap(table -> NAMED.matcher(table).results())
                .forEach(found -> rules.add(found.group(1)));
        rules.removeAll(Set.of(
                "the_first_of_a_topic_leads", "the_next_of_a_topic_leads", "a_pack_is_found_by_a_part_of_its_number"));

        assertThat(BrokenRules.all().map(BrokenRules::rule).collect(Collectors.toSet()))
                .containsAll(rules);
        assertThat(rules).hasSizeGreaterThan(60);
    }

    @Test
    void nothing_of_all_this_is_left() throws SQLException {
        assertThat(sql.column("pragma integrity_check")).containsExactly("ok");
        assertThat(sql.column("pragma foreign_key_check")).isEmpty();
    }
}
