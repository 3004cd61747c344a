package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;
import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a number finds the same packs however many have it: those that few have are found in another way. */
class PartsOfNumbersTest {

    /** More than count as few. */
    private static final int PACKS = 640;

    @TempDir
    private static Path home;

    private static SqliteStore store;
    private static List<PackRow> all;

    @BeforeAll
    static void receiveManyPacks() {
        SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
        store = Stores.fresh(Stores.config(home, time, new SequenceIds()));
        UnitOfWork work = store.unitOfWork();
        Shop.open(work, time, new SequenceIds(1_000))
                .withGame(aGame().coded("5417").named("700 Club").build());
        assertThat(new ReceivePacks(work, new Books(time, new SequenceIds(100_000)))
                        .handle(new ReceivePacks.Command(
                                texts(),
                                EntryMethod.SCAN,
                                Optional.empty(),
                                Optional.empty(),
                                Authority.of(aStoreManager()))))
                .isAccepted();
        all = pages(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(all).hasSize(PACKS);
    }

    private static List<String> texts() {
        return IntStream.range(0, PACKS)
                .mapToObj(i -> (i % 3 == 0 ? "5417-" : "2029-") + (1_000_000 + 7 * i))
                .toList();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** All pages, one after another. */
    private static List<PackRow> pages(Optional<String> text, Optional<PackStatus> status, Optional<GameCode> game) {
        List<PackRow> rows = new ArrayList<>();
        Optional<PackKey> after = Optional.empty();
        do {
            PackQuery query = new PackQuery(status, game, Optional.empty(), text, after, 45);
            PackPage page = store.unitOfWork().read(views -> views.packs().search(query));
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "00", "100", "1000", "10000", "10007", "1001", "447", "999", "4473", "31415926", "70"})
    void by_any_part_page_by_page(String part) {
        List<PackRow> expected = all.stream()
                .filter(row -> row.pack().key().number().text().contains(part)
                        || row.game().text().startsWith(part))
                .toList();

        assertThat(pages(Optional.of(part), Optional.empty(), Optional.empty())).isEqualTo(expected);
        assertThat(pages(Optional.of(part), Optional.of(PackStatus.RECEIVED), Optional.empty()))
                .isEqualTo(expected);
        GameCode game = new GameCode("2029");
        assertThat(pages(Optional.of(part), Optional.empty(), Optional.of(game)))
                .isEqualTo(expected.stream()
                        .filter(row -> row.pack().key().game().equals(game))
                        .toList());
    }

    @Test
    void what_is_no_number_is_looked_for_in_names_alone() {
        assertThat(pages(Optional.of("club"), Optional.empty(), Optional.empty()))
                .hasSize((PACKS + 2) / 3)
                .allMatch(row -> row.game().text().equals("700 Club"));
        assertThat(pages(Optional.of("%"), Optional.empty(), Optional.empty())).isEmpty();
    }
}
