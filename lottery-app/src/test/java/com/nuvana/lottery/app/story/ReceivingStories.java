package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeRefusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Packs are delivered, and their codes are read. */
public abstract class ReceivingStories extends Story {
    private static final String PRICE_CODE = "036000291452";

    @Test
    void scenario_01_a_batch_is_received_in_one_transaction_and_every_entry_has_its_fate() {
        CornerShop shop = texas();
        shop.mia().imports(Catalogues.of("2400,$20 Million Supreme,100,15,001,015,,DISCONTINUED"));
        assertThat(shop.cleo().receives(Scans.of("2029", 1000, 1))).isAccepted();
        Trace trace = shop.watched();

        ReceivePacks.Receipt receipt = assertThat(shop.cleo()
                        .receives(
                                Scans.of("2029", 4321, 1),
                                Scans.of("2029", 1000, 1),
                                Scans.of("9999", 1, 1),
                                Scans.of("2029", 4322, 1),
                                Scans.of("2400", 7, 1),
                                "2O29" + Scans.of("2029", 4324, 1).substring(4),
                                Scans.of("2029", 4323, 1)))
                .isAccepted();

        assertThat(receipt.received().stream().map(pack -> pack.key().toString()))
                .containsExactly("2029-0004321", "2029-0004322", "2029-0004323");
        assertThat(receipt.duplicates())
                .containsExactly(new ReceivePacks.Duplicate(1, shop.key("2029-1000"), PackStatus.RECEIVED));
        assertThat(receipt.refused().stream()
                        .map(entry -> entry.index() + " " + entry.refusal().code()))
                .containsExactly("2 GAME_UNKNOWN", "4 GAME_NOT_ACTIVE", "5 BARCODE_NOT_DIGITS");
        assertThat(trace.movements()).containsExactly("RECEIVED 0->0", "RECEIVED 0->0", "RECEIVED 0->0");
        assertThat(trace.facts()).containsExactly("PACK_RECEIVED", "PACK_RECEIVED", "PACK_RECEIVED");
        assertThat(trace.commands()).containsExactly("receivePacks");
    }

    @Test
    void each_entry_of_a_batch_is_scanned_or_typed_for_itself() {
        CornerShop shop = texas();
        Trace trace = shop.watched();

        assertThat(shop.cleo().receives(Scans.of("2029", 4321, 1), "2577-17", Scans.of("2029", 4322, 1)))
                .isAccepted();

        assertThat(trace.booked().stream().map(booked -> booked.movement().on().entry()))
                .containsExactly(EntryMethod.SCAN, EntryMethod.MANUAL, EntryMethod.SCAN);
    }

    @Test
    void scenario_02_a_pack_is_received_once_however_it_is_named() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(Scans.of("2029", 4321, 1))).isAccepted();
        assertThat(shop.cleo().activates("2029-4321", 7)).isAccepted();
        Trace trace = shop.watched();

        ReceivePacks.Receipt again = assertThat(
                        shop.cleo().receives(Scans.of("2029", 4321, 75), "2029-4321", "2029-0004321", "2029-00004321"))
                .isAccepted();

        assertThat(again.received()).isEmpty();
        assertThat(again.duplicates())
                .allSatisfy(duplicate -> assertThat(duplicate.state()).isEqualTo(PackStatus.ACTIVE))
                .hasSize(4);
        trace.isNothing();
        assertThat(assertThat(shop.cleo().receives(Scans.of("2577", 4321, 1)))
                        .isAccepted()
                        .received())
                .hasSize(1);
        shop.sees("2577-4321").isInStock();
    }

    @Test
    void scenario_02_the_label_of_a_pack_names_it_too() {
        CornerShop shop = massachusetts();
        assertThat(shop.cleo().receives("54200075599993005080000000099")).isAccepted();

        ReceivePacks.Receipt again = assertThat(shop.cleo().receives("542-7559", "54200075599993005080000000099"))
                .isAccepted();

        assertThat(again.duplicates().stream().map(ReceivePacks.Duplicate::state))
                .containsExactly(PackStatus.RECEIVED, PackStatus.RECEIVED);
    }

    @Test
    void scenario_03_the_price_code_is_told_apart_wherever_it_is_scanned() {
        CornerShop shop = texas();
        Refusal priceCode = new BarcodeRefusal.UpcPriceCode(List.of());

        ReceivePacks.Receipt receipt =
                assertThat(shop.cleo().receives(PRICE_CODE)).isAccepted();

        assertThat(receipt.refused()).containsExactly(new ReceivePacks.Rejected(0, PRICE_CODE, priceCode));
        assertThat(shop.cleo().activates(PRICE_CODE, 7)).isRefused(priceCode);
        assertThat(shop.cleo().counts(PRICE_CODE)).isRefused(priceCode);
        assertThat(shop.cleo().sellsOut(PRICE_CODE)).isRefused(priceCode);
        assertThat(shop.finds(PRICE_CODE)).isRefused(priceCode);
    }

    @Test
    void scenario_04_a_code_that_fits_two_layouts_is_read_once_a_game_is_known() {
        CornerShop shop = shop(new ShopPlan(
                        "MI", 3, Optional.of(Direction.UP), Catalogues.of("0901,Cashword,2,100,000,099")))
                .open();
        shop.knowsLayouts("MI-13", "ME-13");
        String code = "7120345678012";

        ReceivePacks.Receipt first = assertThat(shop.cleo().receives(code)).isAccepted();

        assertThat(first.refused()).singleElement().satisfies(entry -> {
            assertThat(entry.refusal().code()).isEqualTo("BARCODE_AMBIGUOUS");
            assertThat(((BarcodeRefusal.BarcodeAmbiguous) entry.refusal())
                            .candidates().stream()
                                    .map(Scan::layout)
                                    .map(layout -> layout.id().text()))
                    .containsExactly("MI-13", "ME-13");
        });
        shop.mia().imports(Catalogues.of("712,Lobster Cash,2,150,000,149"));
        assertThat(assertThat(shop.cleo().receives(code)).isAccepted().received().stream()
                        .map(pack -> pack.key().toString()))
                .containsExactly("712-034567");
    }

    @Test
    void scenario_05_a_misread_digit_moves_nothing_and_a_label_is_no_ticket() {
        CornerShop shop = massachusetts();
        assertThat(shop.cleo().receives("49800276321280515060000000088")).isAccepted();
        assertThat(shop.cleo().activates("498-27632", 1)).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo().counts("49800276321280515060000000089"))
                .isRefused(new BarcodeRefusal.BarcodeCheckFailed(new LayoutId("MA-29"), "88", "89"));

        trace.isNothing();
        assertThat(assertThat(shop.cleo().receives("54200075599993005080000000099"))
                        .isAccepted()
                        .received())
                .hasSize(1);
        assertThat(shop.cleo().activates("54200075599993005080000000099", 2)).isAccepted();
        Trace counting = shop.watched();
        assertThat(shop.cleo().counts("54200075599993005080000000099")).isRefused("BARCODE_IS_PACK_LABEL");
        counting.isNothing();
    }

    @Test
    void a_code_with_another_pack_size_than_the_catalogue_is_refused_wherever_it_is_scanned() {
        CornerShop shop = shop(new ShopPlan(
                        "MA", 3, Optional.of(Direction.UP), Catalogues.of("498,Lucky 7,5,100,000,099")))
                .open();
        shop.knowsLayouts("MA-29");
        String ofAHundredAndFifty = "49800276321280515060000000088";
        shop.cleo().loads("498", 27632, 1);
        Trace trace = shop.watched();

        assertThat(shop.finds(ofAHundredAndFifty)).isRefused("GAME_DATA_INVALID");
        assertThat(shop.cleo().counts(ofAHundredAndFifty)).isRefused("GAME_DATA_INVALID");
        assertThat(shop.reads(ofAHundredAndFifty))
                .isRefused(new GameRefusal.GameDataInvalid(
                        "498", "tickets_per_pack", "the barcode says 150, the catalogue 100"));
        assertThat(assertThat(shop.cleo().receives(ofAHundredAndFifty))
                        .isAccepted()
                        .refused())
                .extracting(entry -> entry.refusal().code())
                .containsExactly("GAME_DATA_INVALID");

        trace.isNothing();
    }

    @Test
    void a_layout_is_not_enabled_by_tickets_that_contradict_the_catalogue_or_that_it_does_not_know() {
        CornerShop shop = texas();

        assertThat(shop.mia().enables("TX-14", "20290004321001", "20290004321075", "20299999999999"))
                .isRefused("LAYOUT_INVALID");
        assertThat(shop.mia().enables("TX-14", "99990004321001", "99990004321002", "99990004321003"))
                .isRefused("LAYOUT_INVALID");
        assertThat(shop.mia().enables("TX-14", "20290004321001", "20290004321075", "99990004321003"))
                .isAccepted();
    }

    /** A shop in Massachusetts that has tried the long code on three tickets of its own. */
    private CornerShop massachusetts() {
        CornerShop shop = shop(new ShopPlan(
                        "MA",
                        3,
                        Optional.of(Direction.UP),
                        Catalogues.of(
                                "498,Lucky 7,5,150,000,149",
                                "529,Frenzy,10,100,000,099",
                                "542,Millions,50,50,000,049")))
                .open();
        assertThat(shop.mia()
                        .enables(
                                "MA-29",
                                "49800276321280515060000000088",
                                "52900384500001010070000000064",
                                "51300481550671010070000000073"))
                .isAccepted();
        return shop;
    }
}
