package com.nuvana.lottery.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stores of every schema there ever was are brought up to date with everything that is in them. A new migration is
 * covered as soon as it is there: see {@link FilledOfSchema} for what its release adds.
 */
class OlderStoresTest {

    private static final String LATER = "classpath:migrations/good";

    @TempDir
    private Path home;

    static IntStream schemas() {
        return IntStream.rangeClosed(1, Schema.BUILT_IN);
    }

    private SqliteFacts facts() {
        return new SqliteFacts(home.resolve("store.db"), Engines.KEY, SqliteConfig.SHORT_LIVED_KIB);
    }

    @Test
    void there_is_a_filled_store_of_every_schema_but_the_one_being_written() {
        assertThat(schemas().filter(schema -> schema < Schema.BUILT_IN))
                .as("stores among the test resources; the one of a release is made with -Dlottery.keepStore=FOLDER")
                .allMatch(FilledOfSchema::isKept);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_opens_with_all_that_was_in_it_and_goes_on(int schema) throws SQLException {
        FilledOfSchema.put(schema, home);
        SortedMap<String, SortedMap<String, List<String>>> before = FilledOfSchema.rows(facts());
        assertThat(before.get("outbox").get("state")).contains("PENDING");

        try (StoreEngine engine = StoreEngine.open(Engines.config(home))) {
            UnitOfWork work = Engines.workOn(engine);
            assertThat(engine.health().isSound()).isTrue();
            assertThat(engine.health().schema()).isEqualTo(Schema.BUILT_IN);
            assertThat(work.<StoreContents>read(StoreContents::of).byKind()).isNotEmpty();
        }
        assertThatAllIsThere(before);
        try (StoreEngine engine = StoreEngine.open(Engines.config(home))) {
            UnitOfWork work = Engines.workOn(engine, new SequenceIds(2_000_000));
            Shop shop = Shop.bare(() -> work, Engines.TIME, new SequenceIds(3_000_000));
            Game game = shop.read(views -> views.games().all()).get(0);
            int queued = shop.outboxRows().size();

            shop.receive(game, "7777777");

            assertThat(shop.outboxRows()).hasSize(queued + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_goes_on_to_a_later_schema(int schema) throws SQLException {
        FilledOfSchema.put(schema, home);
        SortedMap<String, SortedMap<String, List<String>>> before = FilledOfSchema.rows(facts());

        Schema.migrate(facts(), Schema.MIGRATIONS, LATER);

        assertThatAllIsThere(before);
        assertThat(FilledOfSchema.rows(facts())).containsKey("shelves");
    }

    private void assertThatAllIsThere(SortedMap<String, SortedMap<String, List<String>>> before) throws SQLException {
        SortedMap<String, SortedMap<String, List<String>>> after = FilledOfSchema.rows(facts());
        before.forEach(
                (table, columns) -> assertThat(after.get(table)).as(table).containsAllEntriesOf(columns));
    }

    @Test
    void a_newer_one_is_refused_and_not_a_byte_of_it_is_touched() throws IOException {
        FilledOfSchema.put(Schema.BUILT_IN, home);
        Schema.migrate(facts(), Schema.MIGRATIONS, LATER);
        Map<String, String> before = bytes();

        StorageUnavailable refused = catchThrowableOfType(
                StorageUnavailable.class,
                () -> StoreEngine.open(Engines.config(home)).close());

        assertThat(refused.trouble()).isEqualTo(Trouble.SCHEMA_NEWER);
        assertThat(bytes()).isEqualTo(before);
    }

    /** The store and whatever SQLite keeps beside it, by name. */
    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("store.db"))
                    .filter(each -> !each.getFileName().toString().endsWith(".lock"))
                    .toList()) {
                bytes.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
