package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.SettlePack;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.query.InventoryReport;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Packs go on sale, are sold, and leave. */
public abstract class SellingStories extends Story {

    @Test
    void scenario_06_an_untouched_pack_is_activated_at_its_first_ticket_and_counted() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(Scans.of("2029", 4321, 1))).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo().activates(Scans.of("2029", 4321, 1), 7)).isAccepted();

        shop.sees("2029-4321").isOnSaleIn(7).at(0);
        assertThat(shop.cleo().counts(Scans.of("2029", 4321, 13))).isAccepted();
        shop.sees("2029-4321")
                .at(12)
                .hasSold(12, 60_00)
                .went("RECEIVED 0->0", "ACTIVATED 0->0", "COUNTED 0->12 $60.00");
        assertThat(trace.facts()).containsExactly("PACK_ACTIVATED", "PACK_COUNTED");
        assertThat(trace.payload("PACK_COUNTED")).contains("\"tickets\":12", "\"amount_cents\":6000");
        assertThat(trace.commands()).containsExactly("activatePack", "countPack");
        assertThat(shop.today().totals().net()).isEqualTo(new Money(60_00));
        assertThat(shop.discrepancies()).isEmpty();
    }

    @Test
    void scenario_07_a_pack_lying_the_other_way_is_activated_from_its_other_end() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(Scans.of("2029", 4321, 75))).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo().activates(Scans.of("2029", 4321, 75), 7))
                .isRefused(new PackRefusal.OpeningSerialMismatch(
                        shop.key("2029-4321"),
                        Optional.of(Scans.ticket(1)),
                        Scans.ticket(75),
                        PackRefusal.OtherEnd.YES));

        trace.isNothing();
        assertThat(shop.cleo()
                        .puts(Scans.of("2029", 4321, 75))
                        .sold(Direction.DOWN)
                        .intoBin(7))
                .isAccepted();
        shop.sees("2029-4321").isOnSaleIn(7).at(0);
        assertThat(shop.cleo().counts(Scans.of("2029", 4321, 70))).isAccepted();
        shop.sees("2029-4321").at(5).hasSold(5, 25_00);
    }

    @Test
    void scenario_08_a_touched_pack_keeps_the_end_it_is_sold_from() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(Scans.of("2029", 4321, 75))).isAccepted();
        assertThat(shop.cleo().puts("2029-4321").sold(Direction.DOWN).intoBin(7))
                .isAccepted();
        assertThat(shop.cleo().counts(Scans.of("2029", 4321, 70))).isAccepted();
        assertThat(shop.cleo().restocks("2029-4321", Stated.lastKnown())).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo().puts("2029-4321").sold(Direction.UP).intoBin(7))
                .isRefused(
                        new PackRefusal.DirectionFrozen(shop.key("2029-4321"), Direction.DOWN, new TicketPosition(5)));

        trace.isNothing();
        shop.sees("2029-4321").isInStock().at(5);
        assertThat(shop.cleo().activates(Scans.of("2029", 4321, 70), 7)).isAccepted();
        shop.sees("2029-4321").isOnSaleIn(7).at(5);
    }

    @Test
    void scenario_09_a_face_ahead_needs_approval_and_raises_a_gap() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(Scans.of("2029", 4321, 1))).isAccepted();
        Trace trace = shop.watched();
        Clerk approved = shop.cleo().approvedBy(shop.sam());

        assertThat(shop.cleo()
                        .puts(Scans.of("2029", 4321, 4))
                        .because("three were gone")
                        .intoBin(7))
                .isRefused(new PackRefusal.OpeningSerialMismatch(
                        shop.key("2029-4321"), Optional.of(Scans.ticket(1)), Scans.ticket(4), PackRefusal.OtherEnd.NO));
        assertThat(approved.activates(Scans.of("2029", 4321, 4), 7)).isRefused("REASON_REQUIRED");
        trace.isNothing();

        assertThat(approved.puts(Scans.of("2029", 4321, 4))
                        .because("three were gone")
                        .intoBin(7))
                .isAccepted();

        shop.sees("2029-4321").isOnSaleIn(7).at(3).hasSold(3, 15_00);
        assertThat(trace.movements()).containsExactly("ACTIVATED 0->0", "COUNTED 0->3 $15.00");
        assertThat(trace.facts()).containsExactly("PACK_ACTIVATED", "PACK_COUNTED", "DISCREPANCY_RAISED");
        assertThat(trace.commands()).containsExactly("activatePack");
        assertThat(trace.booked())
                .allSatisfy(booked -> assertThat(booked.movement().on().approver())
                        .contains(shop.sam().who().by()));
        assertThat(shop.discrepancies()).containsExactly("COUNT_GAP 3 $15.00 OPEN");
    }

    @Test
    void scenario_16_a_kansas_pack_is_sold_over_five_days() {
        CornerShop shop =
                shop(ShopPlan.texan().in("KS", Catalogues.ofState("KS"))).open();
        shop.cleo().loads("0387", 5, 1);
        Closer cleo = shop.cleo().closing();

        int[] sold = new int[5];
        int[] faces = {15, 47, 47, 59};
        for (int day = 0; day < faces.length; day++) {
            cleo.closesWith(cleo.scan(Scans.of("387", 5, faces[day])));
            sold[day] = shop.lastReport().tickets().tickets();
        }
        cleo.closesWith(cleo.soldOut("0387-5"));
        sold[4] = shop.lastReport().tickets().tickets();

        assertThat(sold).containsExactly(15, 32, 0, 12, 1);
        shop.sees("0387-5").isSoldOut().at(60).hasSold(60, 300_00);
    }

    @Test
    void scenario_16_one_sale_sells_out_a_pack_of_one_and_the_last_ticket_of_a_thousand() {
        CornerShop shop = shop(ShopPlan.texan()
                        .in("KS", Catalogues.of("501,Single,30,1,000,000", "502,Thousand,1,1000,000,999")))
                .open();
        shop.cleo().loads("0501", 1, 1);
        shop.cleo().loads("0502", 1, 2);
        assertThat(shop.cleo().counts(Scans.of("502", 1, 999))).isAccepted();

        assertThat(shop.cleo().sellsOut("0501-1")).isAccepted();
        Closer cleo = shop.cleo().closing();
        Trace close = shop.watched();
        cleo.closesWith(cleo.soldOut("0502-1"));

        shop.sees("0501-1").isSoldOut().hasSold(1, 30_00);
        shop.sees("0502-1").isSoldOut().at(1000).hasSold(1000, 1000_00);
        assertThat(close.movements()).containsExactly("DEPLETED 999->1000 $1.00");
    }

    @Test
    void scenario_17_packs_of_a_game_that_ended_are_sold_and_returned_but_not_activated() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().receives("2029-2", "2029-3")).isAccepted();

        shop.mia().imports(Catalogues.of("2029,Numbers Game,5,75,001,075,,DISCONTINUED"));

        assertThat(shop.cleo().counts(Scans.of("2029", 1, 11))).isAccepted();
        Closer cleo = shop.cleo().closing();
        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 21)));
        shop.sees("2029-1").isOnSaleIn(1).at(20).hasSold(20, 100_00);
        assertThat(shop.cleo().activates("2029-2", 2)).isRefused("GAME_NOT_ACTIVE");
        shop.sees("2029-2").isInStock();
        assertThat(shop.sam().returns("2029-3", ReturnReason.SUPPLIER_RECALL, Stated.lastKnown()))
                .isAccepted();
        shop.sees("2029-3").isReturned().at(0);
    }

    @Test
    void what_a_person_settles_or_sells_out_is_booked_under_what_they_say_and_no_other_cause() {
        CornerShop shop = texas();
        for (int pack = 1; pack <= 2; pack++) {
            shop.cleo().loads("2029", pack, pack);
        }

        assertThat(shop.sam().settles("2029-1", SettlePack.Cause.RULE)).isAccepted();
        assertThat(shop.sam().settles("2029-2", SettlePack.Cause.MANUAL)).isAccepted();
        assertThat(shop.cleo().sellsOut("2029-1", DepletePack.Reason.LAST_TICKET_AT_POS))
                .isAccepted();
        assertThat(shop.cleo().sellsOut("2029-2", DepletePack.Reason.SOLD_OUT_MANUAL))
                .isAccepted();

        assertThat(acts(shop, "2029-1"))
                .contains(new Act.Settled(SettlementCause.RULE, new Money(375_00)))
                .anySatisfy(act -> assertThat(act.toString()).contains("LAST_TICKET_AT_POS"));
        assertThat(acts(shop, "2029-2"))
                .contains(new Act.Settled(SettlementCause.MANUAL, new Money(375_00)))
                .anySatisfy(act -> assertThat(act.toString()).contains("SOLD_OUT_MANUAL"));
    }

    private static List<Act> acts(CornerShop shop, String pack) {
        return shop.sees(pack).ledger().stream().map(Movement::act).toList();
    }

    @Test
    void scenario_19_a_stolen_pack_is_booked_up_to_its_face_and_recovered_there() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 4321, 7);
        assertThat(shop.cleo().counts(Scans.of("2029", 4321, 21))).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.sam().reportsMissing("2029-4321", MissingKind.STOLEN, Stated.scanned(Scans.ticket(31))))
                .isAccepted();

        shop.sees("2029-4321").isMissing().at(30).hasSold(30, 150_00);
        assertThat(trace.movements()).containsExactly("REPORTED_MISSING 20->30 $50.00");
        assertThat(trace.facts()).containsExactly("PACK_REPORTED_MISSING");
        assertThat(trace.payload("PACK_REPORTED_MISSING"))
                .contains("\"tickets\":10", "\"missing_tickets\":45", "\"missing_value_cents\":22500");
        InventoryReport.Inventory inventory = assertThat(new InventoryReport(shop.work(), shop.books()).handle())
                .isAccepted();
        assertThat(InventoryReport.Inventory.value(inventory.missing())).isEqualTo(new Money(225_00));
        assertThat(shop.sam().recovers("2029-4321", Stated.lastKnown())).isAccepted();
        shop.sees("2029-4321").isInStock().at(30).hasSold(30, 150_00);
        assertThat(shop.discrepancies()).isEmpty();
    }
}
