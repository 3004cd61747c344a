package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pack A of 2029 is on sale in bin 7, 20 tickets gone, and pack B is to go there. */
public abstract class OccupiedBinStories extends Story {
    private static final String A = "2029-1";
    private static final String B = "2029-2";
    private static final OccupantChoice SOLD_OUT = new OccupantChoice.SoldOut();

    /** Activated, and counted at face 021. */
    private CornerShop withAInBin7() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 7);
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 21))).isAccepted();
        assertThat(shop.cleo().receives(B)).isAccepted();
        return shop;
    }

    @Test
    void scenario_10_an_occupied_bin_is_refused_and_names_the_pack_in_it() {
        CornerShop shop = withAInBin7();
        Trace trace = shop.watched();

        assertThat(shop.cleo().activates(B, 7))
                .isRefused(new PackRefusal.BinOccupied(new BinNumber(7), shop.key(A), new TicketPosition(20)));

        trace.isNothing();
        shop.sees(A).isOnSaleIn(7).at(20);
        shop.sees(B).isInStock();
    }

    @Test
    void scenario_10_a_choice_about_another_pack_is_refused_and_names_the_one_there() {
        CornerShop shop = withAInBin7();

        assertThat(shop.cleo().puts(B).inPlaceOf("2029-99", SOLD_OUT).intoBin(7))
                .isRefused(new PackRefusal.BinOccupied(new BinNumber(7), shop.key(A), new TicketPosition(20)));

        assertThat(assertThat(shop.cleo().puts(B).inPlaceOf(A, SOLD_OUT).intoBin(8))
                        .isAccepted()
                        .choice())
                .isEqualTo(Activation.Choice.IGNORED);
        shop.sees(A).isOnSaleIn(7).at(20);
    }

    @Test
    void scenario_11_a_replaced_pack_is_sold_out_in_the_same_transaction() {
        CornerShop shop = withAInBin7();
        Trace trace = shop.watched();

        assertThat(shop.cleo().puts(B).inPlaceOf(A, SOLD_OUT).intoBin(7)).isAccepted();

        shop.sees(A).isSoldOut().at(75).hasSold(75, 375_00);
        shop.sees(B).isOnSaleIn(7).at(0);
        assertThat(trace.movements()).containsExactly("DEPLETED 20->75 $275.00", "ACTIVATED 0->0");
        assertThat(trace.facts()).containsExactly("PACK_DEPLETED", "PACK_ACTIVATED");
        assertThat(trace.payload("PACK_DEPLETED")).contains("\"reason\":\"REPLACED\"", "\"amount_cents\":27500");
        assertThat(trace.payload("PACK_ACTIVATED")).contains("\"fate\":\"REPLACED_SOLD_OUT\"");
        assertThat(trace.commands()).containsExactly("activatePack");
    }

    @Test
    void scenario_11_killed_between_the_two_neither_is_booked() {
        CornerShop shop = withAInBin7();
        Trace trace = shop.watched();

        for (int writes : new int[] {0, 1, 2}) {
            shop.diesAfterWrites(writes);
            assertThatThrownBy(() -> shop.cleo().puts(B).inPlaceOf(A, SOLD_OUT).intoBin(7))
                    .isInstanceOf(Death.class);
            shop.restarts();
            shop.sees(A).isOnSaleIn(7).at(20);
            shop.sees(B).isInStock();
            trace.isNothing();
        }
        shop.diesAfterCommit();
        assertThatThrownBy(() -> shop.cleo().puts(B).inPlaceOf(A, SOLD_OUT).intoBin(7))
                .isInstanceOf(Death.class);
        shop.restarts();

        shop.sees(A).isSoldOut();
        shop.sees(B).isOnSaleIn(7);
        assertThat(trace.commands()).containsExactly("activatePack");
    }

    @Test
    void scenario_12_a_pack_put_back_to_stock_keeps_its_position() {
        CornerShop shop = withAInBin7();
        Trace trace = shop.watched();

        assertThat(shop.cleo()
                        .puts(B)
                        .inPlaceOf(A, new OccupantChoice.BackToStock(Stated.scanned(Scans.ticket(26))))
                        .intoBin(7))
                .isAccepted();

        shop.sees(A).isInStock().at(25);
        assertThat(trace.movements()).containsExactly("RESTOCKED 20->25 $25.00", "ACTIVATED 0->0");
        assertThat(trace.facts()).containsExactly("PACK_RESTOCKED", "PACK_ACTIVATED");
        assertThat(shop.cleo().activates(A, 9)).isAccepted();
        shop.sees(A).isOnSaleIn(9).at(25).hasSold(25, 125_00);
    }

    @Test
    void scenario_13_returning_the_pack_there_needs_a_shift_manager() {
        CornerShop shop = withAInBin7();
        Trace trace = shop.watched();
        OccupantChoice damaged =
                new OccupantChoice.Return(Optional.of(ReturnReason.DAMAGED), Stated.scanned(Scans.ticket(26)));

        assertThat(shop.cleo().puts(B).inPlaceOf(A, damaged).intoBin(7)).isRefused("APPROVAL_REQUIRED");

        trace.isNothing();
        assertThat(shop.cleo()
                        .approvedBy(shop.sam())
                        .puts(B)
                        .inPlaceOf(A, damaged)
                        .intoBin(7))
                .isAccepted();
        shop.sees(A).isReturned().at(25).hasSold(25, 125_00);
        shop.sees(B).isOnSaleIn(7);
        assertThat(trace.facts()).containsExactly("PACK_RETURNED", "PACK_ACTIVATED");
        assertThat(trace.payload("PACK_RETURNED"))
                .contains(
                        "\"tickets\":5",
                        "\"tickets_since_close\":25",
                        "\"returned_tickets\":50",
                        "\"returned_value_cents\":25000",
                        "\"reason\":\"DAMAGED\"");
    }

    @Test
    void scenario_13_a_return_without_a_reason_is_refused() {
        CornerShop shop = withAInBin7();

        assertThat(shop.sam()
                        .puts(B)
                        .inPlaceOf(A, new OccupantChoice.Return(Optional.empty(), Stated.lastKnown()))
                        .intoBin(7))
                .isRefused("RETURN_REASON_REQUIRED");
    }

    @Test
    void scenario_14_the_pack_there_moves_to_a_free_bin_and_nothing_is_sold() {
        CornerShop shop = withAInBin7();
        Trace trace = shop.watched();

        assertThat(shop.cleo()
                        .puts(B)
                        .inPlaceOf(A, new OccupantChoice.MoveTo(new BinNumber(8)))
                        .intoBin(7))
                .isAccepted();

        shop.sees(A).isOnSaleIn(8).at(20).hasSold(20, 100_00);
        shop.sees(B).isOnSaleIn(7);
        assertThat(trace.movements()).containsExactly("MOVED 20->20", "ACTIVATED 0->0");
    }

    @Test
    void scenario_14_moves_do_not_chain() {
        CornerShop shop = withAInBin7();
        shop.cleo().loads("2029", 3, 8);
        Trace trace = shop.watched();

        assertThat(shop.cleo()
                        .puts(B)
                        .inPlaceOf(A, new OccupantChoice.MoveTo(new BinNumber(8)))
                        .intoBin(7))
                .isRefused(new PackRefusal.BinOccupied(new BinNumber(8), shop.key("2029-3"), TicketPosition.UNTOUCHED));
        assertThat(shop.cleo()
                        .puts(B)
                        .inPlaceOf(A, new OccupantChoice.MoveTo(new BinNumber(99)))
                        .intoBin(7))
                .isRefused("BIN_UNKNOWN");

        trace.isNothing();
        shop.sees(B).isInStock();
    }

    @Test
    void scenario_15_of_two_tills_at_once_one_gets_the_bin() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(A, B)).isAccepted();
        Trace trace = shop.watched();
        Clerk cleo = shop.cleo();
        Clerk carl = shop.carl();

        List<Outcome<Activation, Refusal>> answers =
                AtOnce.both(() -> cleo.activates(A, 7), () -> carl.activates(B, 7));

        assertThat(answers.stream().map(answer -> answer.fold(activation -> "ACTIVE", Refusal::code)))
                .containsExactlyInAnyOrder("ACTIVE", "BIN_OCCUPIED");
        assertThat(trace.movements()).containsExactly("ACTIVATED 0->0");
        assertThat(trace.facts()).containsExactly("PACK_ACTIVATED");
        assertThat(trace.commands()).containsExactly("activatePack");
    }
}
