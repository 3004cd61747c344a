package com.nuvana.lottery.sqlite.internal;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.query.DailyReport;
import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.app.query.ShowStatus;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.EveryAct;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.sqlite.internal.RecordedReads.Plan;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * How SQLite carries out what the adapter asks it, over 5,000 packs of history: by an index, in the index's order, without
 * looking at rows that are not wanted and without sorting. The statements are those that the adapter sends.
 */
class QueryPlansTest {

    private static final String NUMBERS = """
            with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 5000)
            """;

    private static final String PACKS_OF_OLD = NUMBERS + """
            insert into packs (id, game, game_code, pack_number, size, first, width, position, received_at, state)
            select printf('00000000-0000-7000-8000-%012d', n), game, game_code, 1000000 + n, size, first, width, 0,
              received_at, 'RECEIVED'
            from numbers, (select * from packs where pack_number = '9000001')
            """;

    private static final String NUMBERS_OF_OLD = """
            insert into pack_numbers (number, pack)
            select pack_number, id from packs where id not in (select pack from pack_numbers)
            """;

    private static final String MOVEMENTS_OF_OLD = NUMBERS + """
            insert into movements (sequence, id, pack, kind, from_position, to_position, price_cents, day, actor_id,
              actor_name, actor_role, entry, at, clock_behind)
            select (select max(sequence) from movements) + n, printf('00000000-0000-7000-8001-%012d', n),
              printf('00000000-0000-7000-8000-%012d', n), kind, 0, 0, price_cents, day, actor_id, actor_name,
              actor_role, entry, at, clock_behind
            from numbers, (select * from movements where kind = 'RECEIVED' limit 1)
            """;

    private static final String FACTS_OF_OLD = NUMBERS + """
            insert into outbox (sequence, id, topic, kind, version, payload, recorded_at)
            select (select max(sequence) from outbox) + n, printf('00000000-0000-7000-8002-%012d', n),
              printf('pack:00000000-0000-7000-8000-%012d', n), kind, version, payload, recorded_at
            from numbers, (select * from outbox where kind = 'PACK_RECEIVED' limit 1)
            """;

    /**
     * Walked from end to end because all of it is wanted, in this order, and small however long the history is: the one
     * row of the store, its few layouts, the draft of one day, and the catalogue in the order of its codes.
     */
    private static final List<String> WANTED_AS_A_WHOLE = List.of(
            "SCAN stores",
            "SCAN enabled_layouts",
            "SCAN draft_lines",
            "SCAN games USING INDEX sqlite_autoindex_games_2",
            "SCAN CONSTANT ROW",
            // Found by the index of number parts, and the few found handed on.
            "SCAN pack_numbers VIRTUAL TABLE INDEX 0:L0",
            "SCAN json_each VIRTUAL TABLE INDEX 1:");

    @TempDir
    private static Path home;

    private static StoreEngine engine;
    private static RecordedReads reads;

    @BeforeAll
    static void fillAStore() {
        engine = Engines.fresh(home);
        reads = new RecordedReads(engine);
        Shop shop = Shop.open(Engines.workOn(engine), Engines.TIME, new SequenceIds(1_000));
        EveryAct.in(shop.withGame(EveryAct.shyGame()));
        for (int game = 0; game < 70; game++) {
            shop.withGame(aGame().coded(String.format(Locale.ROOT, "%04d", 3_000 + game))
                    .build());
        }
        aReceivedPack().numbered("9000001").in(shop);
        multiply();
        for (int bin = 10; bin <= 20; bin++) {
            anActivePack().numbered("90000" + bin).inBin(bin).countedTo(9).in(shop);
        }
        for (int day = 1; day <= 20; day++) {
            shop.closeDay();
        }
        anActivePack().numbered("9000099").inBin(21).countedTo(9).in(shop);
        shop.prepare();
    }

    /** Copies of one pack, its movement and its fact, by hand, as that is quick; the schema watches over it. */
    private static void multiply() {
        engine.writer().withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : List.of(
                        "begin immediate", PACKS_OF_OLD, NUMBERS_OF_OLD, MOVEMENTS_OF_OLD, FACTS_OF_OLD, "commit")) {
                    statement.execute(sql);
                }
                return true;
            }
        });
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static void analyse() {
        engine.writer().withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("analyze");
            }
        });
    }

    private static void forget() {
        engine.writer().withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop table if exists sqlite_stat4");
                return statement.execute("drop table if exists sqlite_stat1");
            }
        });
    }

    private static void assertFoundByIndex() {
        List<Plan> plans = reads.plans();
        assertThat(plans).isNotEmpty();
        for (Plan plan : plans) {
            assertThat(plan.steps()).as(plan.sql()).isNotEmpty().allSatisfy(step -> {
                assertThat(step.contains("TEMP B-TREE") && !plan.sql().equals(JdbiLedger.TOTALS))
                        .as(step)
                        .isFalse();
                assertThat(step).doesNotContain("AUTOMATIC");
                assertThat(step.startsWith("SCAN") && !WANTED_AS_A_WHOLE.contains(step))
                        .as(step)
                        .isFalse();
            });
        }
    }

    /** All of it with the planner knowing the tables' sizes, and not. */
    abstract static class Reads {

        @Test
        void the_day_as_it_stands() {
            Books books = new Books(Engines.TIME, new SequenceIds());
            assertThat(new ShowDay(reads, books).handle()).isAccepted();
            assertFoundByIndex();
            assertThat(new ShowStatus(reads, books).handle()).isAccepted();
            assertFoundByIndex();
            reads.read(views -> views.packs().board());
            assertFoundByIndex();
        }

        @Test
        void the_report_of_the_last_day() {
            assertThat(new DailyReport(reads, new Books(Engines.TIME, new SequenceIds())).handle(DayChoice.LATEST))
                    .isAccepted();
            assertFoundByIndex();
        }

        @Test
        void the_facts_that_may_be_sent() {
            assertThat(reads.<Integer>read(views -> views.outbox().sendable(50).size()))
                    .isEqualTo(50);
            assertFoundByIndex();
        }

        @Test
        void a_page_of_packs_by_every_combination_of_filters() {
            for (PackQuery query : queries()) {
                reads.read(views -> views.packs().search(query));
                assertFoundByIndex();
            }
        }

        private static List<PackQuery> queries() {
            List<PackQuery> queries = new ArrayList<>();
            for (int filters = 0; filters < 32; filters++) {
                queries.add(new PackQuery(
                        given(filters, 0, PackStatus.RECEIVED),
                        given(filters, 1, new GameCode("2029")),
                        given(filters, 2, new BinNumber(12)),
                        given(filters, 3, "100"),
                        given(filters, 4, new PackKey(aGame().build().code(), new PackNumber("1002500"))),
                        50));
            }
            return queries;
        }

        private static <T> Optional<T> given(int filters, int bit, T value) {
            return (filters >> bit & 1) == 1 ? Optional.of(value) : Optional.empty();
        }

        @Test
        void what_is_on_sale_and_what_is_not_settled() {
            reads.read(views -> views.packs().active());
            reads.read(views -> views.packs().unsettled());
            reads.read(views -> views.discrepancies().open());
            assertFoundByIndex();
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WhenTheTablesWereAnalysed extends Reads {
        @BeforeAll
        void analyseThem() {
            analyse();
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WhenTheyWereNot extends Reads {
        @BeforeAll
        void forgetThem() {
            forget();
        }
    }
}
