package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every check of a single column and every reference refuses something; the triggers, which come first, are taken off. */
class ColumnChecksTest {

    private static final Pattern COLUMN_CHECK = Pattern.compile("(?m)(?<!constraint \\w{1,60} )check \\(");
    private static final Pattern COLUMN = Pattern.compile("(?m)^ {2}(\\w+) +(?:integer|text) ");

    /** One of these is wrong in any column that has a check. */
    private static final List<String> WRONG = List.of(
            "-1",
            "0",
            "2",
            "100000",
            "99999999",
            "''",
            "'X'",
            "'12x'",
            "'no such'",
            "'not a number, and far too long'");

    @TempDir
    private static Path home;

    private static ByHand sql;

    @BeforeAll
    static void fillAStoreAndTakeTheTriggersOff() throws SQLException {
        new FilledStore(home).closed();
        sql = ByHand.on(home);
        for (String trigger : sql.column("select name from sqlite_schema where type = 'trigger'")) {
            sql.run("drop trigger " + trigger);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        sql.close();
    }

    @Test
    void every_check_of_a_column_refuses_something() throws SQLException {
        int checks = 0;
        for (String table : sql.column("select name from sqlite_schema where type = 'table' and sql like '%strict%'")) {
            for (Check check : checksOf(table)) {
                assertThat(isBroken(table, check))
                        .as("%s.%s: check (%s)", table, check.column, check.words)
                        .isTrue();
                checks++;
            }
        }
        assertThat(checks).isGreaterThan(90);
    }

    private record Check(String column, String words) {}

    private static List<Check> checksOf(String table) throws SQLException {
        String text = sql.one("select sql from sqlite_schema where name = '" + table + "'");
        List<Check> checks = new ArrayList<>();
        Matcher found = COLUMN_CHECK.matcher(text);
        while (found.find()) {
            String before = text.substring(0, found.start());
            String column = COLUMN.matcher(before)
                    .results()
                    .reduce((first, second) -> second)
                    .map(match -> match.group(1))
                    .orElseThrow();
            checks.add(new Check(column, inBrackets(text, found.end())));
        }
        return checks;
    }

    private static String inBrackets(String text, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return text.substring(from, at - 1);
    }

    private static boolean isBroken(String table, Check check) throws SQLException {
        for (String wrong : WRONG) {
            String copy = BrokenRules.copy(sql, table, "true limit 1", Map.of(check.column, wrong));
            sql.run("begin");
            Throwable refused = catchThrowable(() -> sql.run(copy));
            sql.run("rollback");
            if (refused != null && String.valueOf(refused.getMessage()).contains("failed: " + check.words)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_reference_has_to_lead_somewhere() throws SQLException {
        int references = 0;
        for (String table : sql.column("select name from sqlite_schema where type = 'table' and sql like '%strict%'")) {
            for (String column : sql.column("select \"from\" from pragma_foreign_key_list('" + table + "')")) {
                assertLeadsSomewhere(table, column);
                references++;
            }
        }
        assertThat(references).isGreaterThan(15);
    }

    private static void assertLeadsSomewhere(String table, String column) throws SQLException {
        String key = String.join(", ", sql.column("select name from pragma_table_info('" + table + "') where pk > 0"));
        String dangling = "update " + table + " set " + column + " = 'ffffffff-ffff-ffff-ffff-ffffffffffff' where ("
                + key + ") in (select " + key + " from " + table + " order by " + column + " is null limit 1)";
        sql.run("begin");
        Throwable refused = catchThrowable(() -> {
            sql.run(dangling);
            sql.run("commit");
        });
        assertThat(refused).as(dangling).isInstanceOf(SQLException.class).hasMessageContaining("FOREIGN KEY");
        sql.run("rollback");
    }
}
