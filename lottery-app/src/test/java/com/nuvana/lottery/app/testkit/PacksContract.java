package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.app.port.Packs;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackEntry;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Packs} promises, for every storage; its lists are held by {@link PackListsContract}. */
public abstract class PacksContract extends StoreContract {

    @BeforeEach
    void openTheShop() {
        shop.open();
    }

    private List<Pack> all() {
        List<Pack> packs = new ArrayList<>();
        views().packs().forEach(packs::add);
        return packs;
    }

    private static TicketPosition gone(int tickets) {
        return new TicketPosition(tickets);
    }

    @Nested
    class States {

        @Test
        void all_five_are_read_back_as_they_were_recorded() {
            EveryAct.in(shop);
            restart();

            List<Pack> packs = all();

            assertThat(packs.stream().map(PackStatus::of).collect(Collectors.toSet()))
                    .isEqualTo(EnumSet.allOf(PackStatus.class));
            assertThat(packs)
                    .allSatisfy(
                            pack -> assertThat(shop.historyOf(pack.id()).pack()).contains(pack));
        }

        @Test
        void every_pack_found_one_by_one_is_the_one_handed_out_with_all() {
            EveryAct.in(shop);

            assertThat(all())
                    .isNotEmpty()
                    .allSatisfy(pack -> assertThat(shop.pack(pack.id())).isEqualTo(pack));
        }

        @Test
        void packs_settled_and_not_settled_are_read_back() {
            EveryAct.in(shop);

            Set<Boolean> settled = all().stream()
                    .map(pack -> pack.strip().settlement())
                    .map(settlement -> settlement.<Boolean>fold(no -> false, yes -> true))
                    .collect(Collectors.toSet());

            assertThat(settled).containsExactlyInAnyOrder(true, false);
        }

        @Test
        void a_settlement_is_read_back_with_its_cause_amount_person_and_instant() {
            EveryAct.in(shop);

            Settlement settlement = byNumber("0000132").strip().settlement();

            assertThat(settlement.toString()).contains("RULE", "37500", "cashier-1");
        }

        @Test
        void a_pack_without_a_direction_is_read_back_without() {
            ReceivedPack pack = aReceivedPack().of(EveryAct.shyGame()).in(shop);
            restart();

            assertThat(shop.pack(pack.id())).isEqualTo(pack);
            assertThat(shop.pack(pack.id()).strip().direction()).isEmpty();
        }

        @Test
        void an_unknown_id_is_refused() {
            PackId unknown = new PackId(ids.next());

            OutcomeAssert.assertThat(views().packs().find(unknown)).isRefused("PACK_UNKNOWN");
        }

        private Pack byNumber(String number) {
            return views().packs()
                    .byKey(new PackKey(aGame().build().code(), new PackNumber(number)))
                    .orElseThrow();
        }
    }

    @Nested
    class Keys {

        @ParameterizedTest
        @CsvSource({"0529,000009", "529,9", "00529,0009", "0529,00000000000000000009"})
        void are_one_whatever_their_leading_zeros(String code, String number) {
            ReceivedPack pack =
                    aReceivedPack().of(EveryAct.shyGame()).numbered("000009").in(shop);

            PackKey asked = new PackKey(new GameCode(code), new PackNumber(number));

            assertThat(views().packs().byKey(asked)).contains(pack);
        }

        @Test
        void are_kept_as_first_seen() {
            ReceivedPack pack =
                    aReceivedPack().of(EveryAct.shyGame()).numbered("000009").in(shop);
            restart();

            assertThat(shop.pack(pack.id()).key().toString()).isEqualTo("0529-000009");
        }

        @Test
        void of_another_game_name_another_pack() {
            aReceivedPack().numbered("000009").in(shop);

            assertThat(views().packs().byKey(new PackKey(new GameCode("0529"), new PackNumber("000009"))))
                    .isEmpty();
        }

        @Test
        void of_all_zeros_are_a_key() {
            ReceivedPack pack = aReceivedPack().numbered("0000000").in(shop);

            assertThat(views().packs().byKey(new PackKey(aGame().build().code(), new PackNumber("0"))))
                    .contains(pack);
        }

        @Test
        void find_a_pack_in_whatever_state() {
            EveryAct.in(shop);

            assertThat(all())
                    .allSatisfy(pack ->
                            assertThat(views().packs().byKey(pack.key())).contains(pack));
        }

        @Test
        void that_are_known_cannot_enter_again() {
            aReceivedPack().numbered("0004321").in(shop);
            Strip same = withNewId(aReceivedPack().numbered("4321").strip(time.instant()));

            assertFailsAndLeavesNothing(
                    change(PackEntry.receive(same, new Act.Received(Optional.empty()), shop.booking(same))));
        }

        @Test
        void stay_taken_by_a_pack_out_of_play() {
            ActivePack pack = anActivePack().numbered("0004321").in(shop);
            shop.book(pack.deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(pack.strip())));
            Strip same = withNewId(aReceivedPack().numbered("0004321").strip(time.instant()));

            assertFailsAndLeavesNothing(
                    change(PackEntry.receive(same, new Act.Received(Optional.empty()), shop.booking(same))));
        }

        private Strip withNewId(Strip strip) {
            return new Strip(
                    new PackId(ids.next()),
                    strip.key(),
                    strip.game(),
                    strip.size(),
                    strip.first(),
                    strip.width(),
                    strip.direction(),
                    strip.position(),
                    strip.receivedAt(),
                    strip.settlement());
        }
    }

    @Nested
    class BinsAndPacks {

        @Test
        void a_bin_shows_the_pack_on_sale_in_it() {
            ActivePack pack = anActivePack().inBin(12).countedTo(25).in(shop);

            assertThat(views().packs().activeIn(shop.bin(12).id())).contains(pack);
        }

        @Test
        void a_bin_is_empty_once_its_pack_has_left() {
            ActivePack pack = anActivePack().inBin(12).in(shop);
            BinId bin = pack.bin();

            shop.book(pack.moveTo(shop.bin(13).id(), shop.booking(pack.strip())));

            assertThat(views().packs().activeIn(bin)).isEmpty();
            assertThat(views().packs().activeIn(shop.bin(13).id())).isPresent();
        }

        @Test
        void two_packs_cannot_be_on_sale_in_one_bin() {
            anActivePack().numbered("0000001").inBin(12).in(shop);
            ReceivedPack second = aReceivedPack().numbered("0000002").in(shop);
            Opening there = Opening.of(shop.bin(12).id(), Direction.UP);

            assertFailsAndLeavesNothing(change(second.activate(there, shop.booking(second.strip()))));
        }

        @Test
        void a_pack_can_take_the_place_of_another_in_one_write() {
            ActivePack old = anActivePack().numbered("0000001").inBin(12).in(shop);
            ReceivedPack fresh = aReceivedPack().numbered("0000002").in(shop);
            PackChange<?> leaves = old.deplete(DepletionReason.REPLACED, shop.booking(old.strip()));
            PackChange<ActivePack> comes =
                    fresh.activate(Opening.of(old.bin(), Direction.UP), shop.booking(fresh.strip()));

            write(tx -> {
                tx.packs().record(leaves);
                tx.packs().record(comes);
            });

            assertThat(views().packs().activeIn(old.bin())).contains(comes.next());
        }

        @Test
        void packs_on_sale_are_listed_by_the_number_of_their_bin() {
            anActivePack().numbered("0000001").inBin(20).in(shop);
            anActivePack().numbered("0000002").inBin(3).in(shop);
            anActivePack().numbered("0000003").inBin(11).in(shop);
            aReceivedPack().numbered("0000004").in(shop);

            assertThat(views().packs().active())
                    .extracting(pack -> pack.key().number().text())
                    .containsExactly("0000002", "0000003", "0000001");
        }

        @Test
        void the_board_has_a_row_for_every_live_bin_by_number() {
            ActivePack pack = anActivePack().inBin(12).countedTo(25).in(shop);

            List<BinBoardRow> board = views().packs().board();

            assertThat(board).hasSize(24);
            assertThat(board).extracting(row -> row.bin().number().value()).isSorted();
            assertThat(board.get(11))
                    .isEqualTo(new BinBoardRow(shop.bin(12), Optional.of(pack), Optional.of(aGame().build())));
            assertThat(board.get(12)).isEqualTo(new BinBoardRow(shop.bin(13), Optional.empty(), Optional.empty()));
        }
    }

    @Nested
    class TouchedPacks {

        @Test
        void there_are_none_of_a_game_whose_packs_are_all_untouched() {
            anActivePack().in(shop);

            assertThat(views().packs().anyTouchedOf(aGame().build().id())).isFalse();
        }

        @Test
        void of_another_game_do_not_count() {
            anActivePack().countedTo(3).in(shop);

            assertThat(views().packs().anyTouchedOf(EveryAct.shyGame().id())).isFalse();
        }

        @Test
        void count_in_whatever_state() {
            ActivePack pack = anActivePack().in(shop);
            shop.book(pack.deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(pack.strip())));

            assertThat(views().packs().anyTouchedOf(aGame().build().id())).isTrue();
        }
    }

    @Nested
    class UnsettledPacks {

        @Test
        void are_those_on_sale_or_sold_out_that_the_lottery_has_not_charged() {
            EveryAct.in(shop);

            List<Pack> expected = all().stream()
                    .filter(pack -> pack.strip().settlement().<Boolean>fold(no -> true, yes -> false))
                    .filter(pack ->
                            EnumSet.of(PackStatus.ACTIVE, PackStatus.DEPLETED).contains(PackStatus.of(pack)))
                    .toList();

            assertThat(expected).extracting(PackStatus::of).contains(PackStatus.ACTIVE, PackStatus.DEPLETED);
            assertThat(views().packs().unsettled()).containsExactlyInAnyOrderElementsOf(expected);
        }

        @Test
        void are_listed_by_key() {
            anActivePack().numbered("0000010").inBin(1).in(shop);
            anActivePack().numbered("0000009").inBin(2).in(shop);
            anActivePack().of(EveryAct.shyGame()).numbered("000099").inBin(3).in(shop);

            assertThat(views().packs().unsettled())
                    .extracting(pack -> pack.key().toString())
                    .containsExactly("0529-000099", "2029-0000009", "2029-0000010");
        }

        @Test
        void are_fewer_once_one_is_settled() {
            ActivePack pack = anActivePack().in(shop);

            shop.book(OutcomeAssert.assertThat(pack.settle(SettlementCause.MANUAL, shop.booking(pack.strip())))
                    .isAccepted());

            assertThat(views().packs().unsettled()).isEmpty();
        }
    }

    @Nested
    class Records {

        @Test
        void movements_state_and_facts_of_a_change_come_together() {
            ActivePack pack = anActivePack().inBin(12).in(shop);
            int facts = shop.outboxRows().size();

            ActivePack counted = shop.count(pack, 25);

            assertThat(shop.pack(pack.id())).isEqualTo(counted);
            assertThat(shop.ledgerOf(pack.id())).hasSize(3);
            OutboxAssert.assertThat(shop.outbox().after(facts))
                    .hasKinds("PACK_COUNTED")
                    .hasExactlyOne("PACK_COUNTED")
                    .about(pack)
                    .saying("\"tickets\":25");
        }

        @Test
        void a_change_of_two_movements_and_one_fact_is_stored_whole() {
            Strip strip = aReceivedPack().strip(time.instant());
            int facts = shop.outboxRows().size();

            shop.book(PackEntry.onboard(
                    strip,
                    gone(45),
                    Opening.of(shop.bin(1).id(), Direction.UP),
                    shop.booking(strip),
                    shop.booking(strip)));

            assertThat(shop.ledgerOf(strip.id())).hasSize(2);
            OutboxAssert.assertThat(shop.outbox().after(facts)).hasKinds("PACK_ONBOARDED");
        }

        @Test
        void a_change_without_a_fact_is_stored_without() {
            ActivePack pack = anActivePack().in(shop);
            int facts = shop.outboxRows().size();

            shop.book(pack.countAtClose(gone(5), shop.booking(pack.strip())));

            assertThat(shop.pack(pack.id()).position()).isEqualTo(gone(5));
            OutboxAssert.assertThat(shop.outbox().after(facts)).isEmpty();
        }

        @Test
        void a_pack_of_a_game_that_is_not_there_is_not_stored() {
            Strip strip = aReceivedPack().of(aGame().coded("7777").build()).strip(time.instant());
            Strip ofKnownGame = aReceivedPack().strip(time.instant());

            assertFailsAndLeavesNothing(
                    change(PackEntry.receive(strip, new Act.Received(Optional.empty()), shop.booking(ofKnownGame))));
        }

        @Test
        void a_movement_is_not_stored_twice() {
            ActivePack pack = anActivePack().in(shop);
            PackChange<ActivePack> change = pack.count(gone(0), CountOccasion.SPOT, shop.booking(pack.strip()));
            shop.book(change);

            assertFailsAndLeavesNothing(change(change));
        }

        @Test
        void a_movement_that_does_not_start_where_the_last_one_ended_is_not_stored() {
            ActivePack stale = anActivePack().countedTo(5).in(shop);
            shop.count(stale, 10);

            assertFailsAndLeavesNothing(change(stale.count(gone(12), CountOccasion.SPOT, shop.booking(stale.strip()))));
        }

        @Test
        void a_movement_of_another_day_than_the_present_one_is_not_stored() {
            ActivePack pack = anActivePack().in(shop);
            PackChange<ActivePack> late = pack.count(gone(5), CountOccasion.SPOT, shop.booking(pack.strip()));
            shop.closeDay();

            assertFailsAndLeavesNothing(change(late));
        }

        @Test
        void a_pack_in_a_bin_that_is_not_there_is_not_stored() {
            ReceivedPack pack = aReceivedPack().in(shop);
            Opening nowhere = Opening.of(new BinId(ids.next()), Direction.UP);

            assertFailsAndLeavesNothing(change(pack.activate(nowhere, shop.booking(pack.strip()))));
        }

        @Test
        void a_line_is_not_corrected_twice() {
            ActivePack pack = anActivePack().countedTo(25).in(shop);
            Movement line = shop.ledgerOf(pack.id()).get(2).movement();
            Pack corrected = shop.book(OutcomeAssert.assertThat(
                            shop.historyOf(pack.id()).correct(line, gone(15), shop.booking(pack.strip())))
                    .isAccepted());
            Movement again = new Movement(
                    shop.booking(pack.strip()).id(),
                    pack.id(),
                    new TicketRange(gone(15), gone(10)),
                    line.price(),
                    new Act.Corrected(line.id()),
                    shop.stamp(),
                    Optional.empty());

            assertFailsAndLeavesNothing(change(new PackChange<>(corrected, List.of(again), List.of())));
        }
    }

    private Consumer<Tx> change(PackChange<? extends Pack> change) {
        return tx -> tx.packs().record(change);
    }
}
