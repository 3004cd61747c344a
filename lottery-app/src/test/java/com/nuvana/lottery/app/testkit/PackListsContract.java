package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.app.port.PackViews;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link PackViews#search} promises, for every storage. */
public abstract class PackListsContract extends StoreContract {

    private static final PackQuery ALL = new PackQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 500);

    @BeforeEach
    void openTheShop() {
        shop.open();
    }

    private PackPage search(PackQuery query) {
        return views().packs().search(query);
    }

    private List<String> found(PackQuery query) {
        return keys(search(query).rows());
    }

    private static List<String> keys(List<PackRow> rows) {
        return rows.stream().map(row -> row.pack().key().toString()).toList();
    }

    private static PackQuery text(String text) {
        return new PackQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty(), 500);
    }

    private static PackQuery page(Optional<PackKey> after, int limit) {
        return new PackQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), after, limit);
    }

    @Nested
    class Rows {

        @Test
        void show_the_pack_with_its_games_name_and_present_price_and_its_bin() {
            ActivePack pack = anActivePack().inBin(12).countedTo(25).in(shop);
            shop.withGame(aGame().named("New Name").at(700).build());

            assertThat(search(ALL).rows())
                    .containsExactly(new PackRow(
                            pack, new GameName("New Name"), new Money(700), Optional.of(new BinNumber(12))));
        }

        @Test
        void show_no_bin_of_a_pack_that_is_not_on_sale() {
            ReceivedPack pack = aReceivedPack().in(shop);

            assertThat(search(ALL).rows())
                    .containsExactly(new PackRow(pack, aGame().build().name(), new Money(500), Optional.empty()));
        }

        @Test
        void are_in_the_order_of_game_codes_whatever_their_leading_zeros() {
            for (String code : List.of("2029", "999", "10000", "0529", "00030")) {
                aReceivedPack().of(aGame().coded(code).build()).in(shop);
            }

            assertThat(found(ALL))
                    .containsExactly("00030-0004321", "0529-0004321", "999-0004321", "2029-0004321", "10000-0004321");
        }

        @Test
        void are_in_the_order_of_pack_numbers_by_value_within_a_game() {
            for (String number : List.of("0000010", "0000009", "0000100", "99", "0000000", "12345678901234567890")) {
                aReceivedPack().numbered(number).in(shop);
            }

            assertThat(found(ALL))
                    .containsExactly(
                            "2029-0000000",
                            "2029-0000009",
                            "2029-0000010",
                            "2029-99",
                            "2029-0000100",
                            "2029-12345678901234567890");
        }
    }

    @Nested
    class Filters {

        @ParameterizedTest
        @EnumSource(PackStatus.class)
        void by_status_show_packs_of_that_status_and_all_of_them(PackStatus status) {
            EveryAct.in(shop);
            List<String> expected = search(ALL).rows().stream()
                    .filter(row -> PackStatus.of(row.pack()) == status)
                    .map(row -> row.pack().key().toString())
                    .toList();

            List<String> found = found(new PackQuery(
                    Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 500));

            assertThat(found).isNotEmpty().isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"529", "0529", "00529"})
        void by_game_compare_codes_as_the_domain_does(String code) {
            aReceivedPack().in(shop);
            aReceivedPack().of(EveryAct.shyGame()).in(shop);

            List<String> found = found(new PackQuery(
                    Optional.empty(),
                    Optional.of(new GameCode(code)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    500));

            assertThat(found).containsExactly("0529-0004321");
        }

        @Test
        void by_bin_show_the_pack_on_sale_in_it() {
            anActivePack().numbered("0000001").inBin(12).in(shop);
            anActivePack().numbered("0000002").inBin(13).in(shop);
            aReceivedPack().numbered("0000003").in(shop);

            assertThat(found(byBin(12))).containsExactly("2029-0000001");
            assertThat(found(byBin(14))).isEmpty();
        }

        @Test
        void can_be_combined() {
            anActivePack().numbered("0000001").inBin(12).in(shop);
            aReceivedPack().numbered("0000011").in(shop);
            aReceivedPack().of(EveryAct.shyGame()).numbered("0000011").in(shop);

            List<String> found = found(new PackQuery(
                    Optional.of(PackStatus.RECEIVED),
                    Optional.of(new GameCode("2029")),
                    Optional.empty(),
                    Optional.of("11"),
                    Optional.empty(),
                    500));

            assertThat(found).containsExactly("2029-0000011");
        }

        private PackQuery byBin(int number) {
            return new PackQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new BinNumber(number)),
                    Optional.empty(),
                    Optional.empty(),
                    500);
        }
    }

    @Nested
    class Texts {

        @Test
        void find_a_part_of_the_pack_number_as_shown() {
            aReceivedPack().numbered("0004321").in(shop);
            aReceivedPack().numbered("0001234").in(shop);

            assertThat(found(text("432"))).containsExactly("2029-0004321");
            assertThat(found(text("0043"))).containsExactly("2029-0004321");
            assertThat(found(text("000"))).hasSize(2);
            assertThat(found(text("99"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"super", "cash", "CASH BL", "Blast", "super cash blast"})
        void find_the_beginning_of_a_word_of_the_games_name_whatever_its_case(String text) {
            of(game("0777", "Super Cash Blast"));
            of(game("0778", "Moncash Supreme"));

            assertThat(found(text(text))).containsExactly("0777-0004321");
        }

        @Test
        void do_not_find_the_middle_of_a_word() {
            of(game("0778", "Moncash Supreme"));

            assertThat(found(text("cash"))).isEmpty();
        }

        @Test
        void compare_letters_outside_ascii_whatever_their_case_too() {
            of(game("0779", "FELIZ AÑO"));

            assertThat(found(text("año"))).containsExactly("0779-0004321");
        }

        @ParameterizedTest
        @ValueSource(strings = {"%", "_", "100_", "'", "\\", "*", "?"})
        void mean_what_they_say_and_are_no_patterns(String text) {
            of(game("0780", "100 Degrees"));

            assertThat(found(text(text))).isEmpty();
        }

        @Test
        void find_signs_that_are_patterns_elsewhere() {
            of(game("0781", "100% Gold"));
            of(game("0782", "100 Degrees"));

            assertThat(found(text("100%"))).containsExactly("0781-0004321");
        }

        @Test
        void do_not_look_at_the_games_code() {
            of(game("0783", "Gold"));

            assertThat(found(text("0783"))).isEmpty();
        }

        private Game game(String code, String name) {
            return aGame().coded(code).named(name).build();
        }

        private void of(Game game) {
            aReceivedPack().of(game).in(shop);
        }
    }

    @Nested
    class Pages {

        @Test
        void of_an_empty_list_are_empty_and_the_last() {
            assertThat(search(ALL)).isEqualTo(new PackPage(List.of(), Optional.empty()));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 6, 7, 500})
        void walked_one_by_one_show_every_pack_once_and_in_order(int limit) {
            for (int i = 1; i <= 6; i++) {
                Game game = aGame().coded(i % 2 == 0 ? "0529" : "2029").build();
                aReceivedPack().of(game).numbered("000000" + i).in(shop);
            }

            List<String> walked = new ArrayList<>();
            PackPage page = search(page(Optional.empty(), limit));
            walked.addAll(keys(page.rows()));
            while (page.next().isPresent()) {
                assertThat(page.rows()).hasSize(limit);
                page = search(page(page.next(), limit));
                walked.addAll(keys(page.rows()));
            }

            assertThat(walked)
                    .containsExactly(
                            "0529-0000002",
                            "0529-0000004",
                            "0529-0000006",
                            "2029-0000001",
                            "2029-0000003",
                            "2029-0000005");
        }

        @Test
        void that_end_with_the_last_row_have_no_next() {
            aReceivedPack().numbered("0000001").in(shop);
            aReceivedPack().numbered("0000002").in(shop);

            assertThat(search(page(Optional.empty(), 2)).next()).isEmpty();
        }

        @Test
        void begin_after_a_key_even_if_its_pack_is_not_there() {
            aReceivedPack().numbered("0000001").in(shop);
            aReceivedPack().numbered("0000003").in(shop);
            PackKey absent = aReceivedPack().numbered("2").build().key();

            assertThat(keys(search(page(Optional.of(absent), 10)).rows())).containsExactly("2029-0000003");
        }
    }
}
