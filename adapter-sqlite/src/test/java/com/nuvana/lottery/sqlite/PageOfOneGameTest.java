package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PackStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of one game's packs goes on after any key: within the game, before it, and beyond it. */
class PageOfOneGameTest {

    private static final GameCode GAME = new GameCode("2029");

    @TempDir
    private Path home;

    private SqliteStore store;

    @BeforeEach
    void receiveThreePacks() {
        SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
        store = Stores.fresh(Stores.config(home, time, new SequenceIds()));
        Shop shop = Shop.open(store.unitOfWork(), time, new SequenceIds(1_000));
        for (String number : List.of("0000001", "0000002", "0000003")) {
            aReceivedPack().of(aGame().build()).numbered(number).in(shop);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> after(String game, String number, Optional<PackStatus> status) {
        PackQuery query = new PackQuery(
                status,
                Optional.of(GAME),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PackKey(new GameCode(game), new PackNumber(number))),
                10);
        return store.unitOfWork().read(views -> views.packs().search(query)).rows().stream()
                .map(row -> row.pack().key().number().text())
                .toList();
    }

    private void assertPage(String game, String number, List<String> expected) {
        assertThat(after(game, number, Optional.empty())).isEqualTo(expected);
        assertThat(after(game, number, Optional.of(PackStatus.RECEIVED))).isEqualTo(expected);
    }

    @Test
    void after_a_pack_of_the_game_those_behind_it_follow() {
        assertPage("2029", "0000001", List.of("0000002", "0000003"));
    }

    @Test
    void after_a_pack_of_an_earlier_game_all_follow() {
        assertPage("0529", "9999999", List.of("0000001", "0000002", "0000003"));
    }

    @Test
    void after_a_pack_of_a_later_game_none_follow() {
        assertPage("2030", "0000001", List.of());
    }
}
