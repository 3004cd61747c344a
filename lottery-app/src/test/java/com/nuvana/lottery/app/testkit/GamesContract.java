package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.Games;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Games} promises, for every storage. */
public abstract class GamesContract extends StoreContract {

    @BeforeEach
    void setUpTheStore() {
        shop.setUp();
    }

    @Nested
    class AGame {

        @ParameterizedTest
        @EnumSource(GameStatus.class)
        void is_read_as_it_was_put(GameStatus status) {
            assertReadBack(aGame().being(status).build());
        }

        @Test
        void of_unknown_numbering_is_read_as_it_was_put() {
            assertReadBack(aGame().ofUnknownNumbering().build());
        }

        @Test
        void of_unknown_direction_is_read_as_it_was_put() {
            assertReadBack(aGame().ofUnknownDirection().numberedFrom(0).build());
        }

        @Test
        void of_the_largest_pack_and_a_long_foreign_name_is_read_as_it_was_put() {
            assertReadBack(aGame().inPacksOf(1000)
                    .numberedFrom(0)
                    .sold(Direction.DOWN)
                    .at(10_000)
                    .named("¡Lotería! \"100%\" O'Neil_" + "é".repeat(230))
                    .build());
        }

        private void assertReadBack(Game game) {
            write(tx -> tx.games().put(game));
            restart();

            assertThat(views().games().get(game.id())).isEqualTo(game);
            assertThat(views().games().byCode(game.code())).contains(game);
        }
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @ValueSource(strings = {"529", "0529", "00529"})
        void are_one_whatever_their_leading_zeros(String asked) {
            Game game = aGame().coded("0529").build();
            write(tx -> tx.games().put(game));

            assertThat(views().games().byCode(new GameCode(asked))).contains(game);
        }

        @Test
        void are_kept_as_first_seen() {
            write(tx -> tx.games().put(aGame().coded("0529").build()));

            assertThat(views().games()
                            .byCode(new GameCode("529"))
                            .orElseThrow()
                            .code()
                            .text())
                    .isEqualTo("0529");
        }

        @Test
        void that_nobody_has_put_are_not_found() {
            assertThat(views().games().byCode(new GameCode("9999"))).isEmpty();
        }

        @Test
        void belong_to_one_game() {
            write(tx -> tx.games().put(aGame().coded("0529").build()));
            Game other = aGame().coded("2029").build();
            Game sameCode = new Game(
                    new GameId(ids.next()),
                    new GameCode("529"),
                    other.name(),
                    other.price(),
                    other.size(),
                    other.first(),
                    other.direction(),
                    other.status());

            assertFailsAndLeavesNothing(tx -> tx.games().put(sameCode));
        }
    }

    @Nested
    class Putting {

        @Test
        void a_game_of_a_known_id_replaces_it() {
            write(tx -> tx.games().put(aGame().build()));
            Game changed = aGame().named("Other Name")
                    .at(1000)
                    .inPacksOf(50)
                    .ofUnknownNumbering()
                    .being(GameStatus.DISCONTINUED)
                    .build();

            write(tx -> tx.games().put(changed));

            assertThat(views().games().all()).containsExactly(changed);
        }

        @Test
        void a_game_does_not_change_its_packs() {
            shop.withBins(1).openFirstDay();
            ActivePack pack = anActivePack().countedTo(3).in(shop);

            write(tx -> tx.games().put(aGame().at(700).named("Other Name").build()));

            assertThat(shop.pack(pack.id())).isEqualTo(pack);
        }

        @Test
        void a_game_of_another_size_and_first_ticket_renumbers_its_untouched_packs() {
            shop.withBins(1).openFirstDay();
            ReceivedPack received = aReceivedPack().in(shop);
            ActivePack active = anActivePack().numbered("0004322").in(shop);
            ReceivedPack other =
                    aReceivedPack().of(aGame().coded("2030").build()).in(shop);

            write(tx -> tx.games().put(aGame().inPacksOf(60).numberedFrom(0).build()));
            restart();

            for (Pack pack : List.of(received, active)) {
                assertThat(shop.pack(pack.id()))
                        .isEqualTo(pack.with(pack.strip().renumbered(new PackSize(60), new FirstTicket(0))));
            }
            assertThat(shop.pack(other.id())).isEqualTo(other);
        }

        @Test
        void a_game_whose_first_ticket_is_unknown_leaves_that_of_its_packs() {
            shop.openFirstDay();
            ReceivedPack pack = aReceivedPack().in(shop);

            write(tx ->
                    tx.games().put(aGame().inPacksOf(60).ofUnknownNumbering().build()));

            assertThat(shop.pack(pack.id()))
                    .isEqualTo(pack.with(pack.strip().renumbered(new PackSize(60), new FirstTicket(1))));
        }

        @Test
        void a_game_of_another_numbering_fails_once_tickets_of_a_pack_are_gone() {
            shop.withBins(1).openFirstDay();
            anActivePack().countedTo(3).in(shop);

            assertFailsAndLeavesNothing(
                    tx -> tx.games().put(aGame().inPacksOf(80).build()));
            assertFailsAndLeavesNothing(
                    tx -> tx.games().put(aGame().numberedFrom(0).build()));
        }

        @Test
        void a_game_of_fewer_tickets_fails_when_a_line_taken_back_went_beyond_them() {
            shop.withBins(1).openFirstDay();
            ActivePack pack = anActivePack().in(shop);
            shop.book(pack.deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(pack.strip())));
            shop.book(shop.historyOf(pack.id())
                    .undoLatest(shop.day().id(), shop.booking(pack.strip()))
                    .fold(change -> change, why -> {
                        throw new AssertionError(why);
                    }));

            assertFailsAndLeavesNothing(
                    tx -> tx.games().put(aGame().inPacksOf(74).build()));

            write(tx -> tx.games().put(aGame().inPacksOf(80).build()));
            assertThat(shop.pack(pack.id()).strip().size()).isEqualTo(new PackSize(80));
        }

        @Test
        void all_games_are_listed_by_canonical_code() {
            write(tx -> {
                for (String code : new String[] {"2029", "999", "10000", "0529", "00030"}) {
                    tx.games().put(aGame().coded(code).build());
                }
            });

            assertThat(views().games().all())
                    .extracting(game -> game.code().text())
                    .containsExactly("00030", "0529", "999", "2029", "10000");
        }
    }
}
