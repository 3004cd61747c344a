package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.query.InventoryReport;
import com.nuvana.lottery.app.query.ShowPack;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The books as a whole. */
public abstract class BooksStories extends Story {

    /** Changes a byte in the content of a journal entry, behind the back of the store. */
    protected void tamperWithJournal(long entry) {
        Assumptions.abort("nobody reaches entry " + entry + " behind the back of a store in memory");
    }

    /** Changes the position in a pack's row, behind the back of the store. */
    protected void tamperWithPack(PackId pack) {
        Assumptions.abort("nobody reaches pack " + pack + " behind the back of a store in memory");
    }

    @Test
    void scenario_46_a_byte_changed_in_the_journal_is_named() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(findings(shop)).isEmpty();

        tamperWithJournal(3);
        shop.restarts();

        assertThat(findings(shop).stream()
                        .filter(finding -> finding.check() == Finding.Check.JOURNAL_CHAIN)
                        .map(Finding::subject))
                .containsExactly("journal entry 3");
    }

    @Test
    void scenario_46_a_byte_changed_in_a_pack_row_is_named() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        shop.cleo().loads("2029", 2, 2);

        tamperWithPack(shop.pack("2029-2").id());
        shop.restarts();

        assertThat(findings(shop)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Finding.Check.PACK_ROWS);
            assertThat(finding.subject()).isEqualTo("pack 2029-0000002");
        });
    }

    private static List<Finding> findings(CornerShop shop) {
        return new CompareLedger(shop.work(), shop.books()).handle();
    }

    @Test
    void scenario_47_the_inventory_says_what_counter_and_safe_are_worth() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 13))).isAccepted();
        assertThat(shop.cleo().receives("2474-1")).isAccepted();
        shop.cleo().loads("2029", 2, 2);
        assertThat(shop.cleo().restocks("2029-2", Stated.scanned(Scans.ticket(20))))
                .isAccepted();

        InventoryReport.Inventory before = inventory(shop);

        assertThat(InventoryReport.Inventory.value(before.counter())).isEqualTo(new Money(315_00));
        assertThat(before.safe())
                .extracting(InventoryReport::value)
                .containsExactlyInAnyOrder(new Money(500_00), new Money(280_00));
        assertThat(InventoryReport.Inventory.value(before.safe())).isEqualTo(new Money(780_00));
        assertThat(before.total()).isEqualTo(new Money(1_095_00));
        assertThat(shop.cleo().receives("2590-1")).isAccepted();
        assertThat(shop.sam().reportsMissing("2590-1", MissingKind.LOST, Stated.lastKnown()))
                .isAccepted();
        InventoryReport.Inventory after = inventory(shop);
        assertThat(after.counter()).isEqualTo(before.counter());
        assertThat(after.safe()).isEqualTo(before.safe());
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(InventoryReport.Inventory.value(after.missing())).isEqualTo(new Money(1_000_00));
        assertThat(InventoryReport.Inventory.tickets(after.missing()).tickets()).isEqualTo(20);
    }

    @Test
    void a_pack_is_shown_with_all_that_happened_to_it_and_where_and_when() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 7);
        Closer closer = shop.cleo().closing();
        ClosedDay yesterday = closer.closesWith(closer.scan(Scans.of("2029", 1, 26)));
        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();

        ShowPack.Shown shown = assertThat(new ShowPack(shop.work())
                        .handle(shop.sees("2029-1").last().pack()))
                .isAccepted();

        assertThat(shown.movements())
                .extracting(booked -> booked.movement().kind())
                .containsExactly(
                        MovementKind.RECEIVED, MovementKind.ACTIVATED, MovementKind.COUNTED, MovementKind.DEPLETED);
        assertThat(shown.bins().values()).containsExactly(new BinNumber(7));
        assertThat(shown.days()).hasSize(2).containsEntry(yesterday.id(), yesterday.label());
        assertThat(shown.game().code().text()).isEqualTo("2029");
    }

    private static InventoryReport.Inventory inventory(CornerShop shop) {
        return assertThat(new InventoryReport(shop.work(), shop.books()).handle())
                .isAccepted();
    }

    @Test
    void scenario_49_two_hundred_bins_are_closed_in_one_transaction() {
        CornerShop shop = shop(ShopPlan.texan().withBins(200)).open();
        List<String> delivery = new ArrayList<>();
        for (int pack = 1; pack <= 1_200; pack++) {
            delivery.add(Scans.of("2029", pack, 1));
        }
        assertThat(assertThat(shop.cleo().receives(delivery.toArray(new String[0])))
                        .isAccepted()
                        .received())
                .hasSize(1_200);
        Clerk carl = shop.carl();
        for (int bin = 1; bin <= 200; bin++) {
            assertThat(carl.activates("2029-" + bin, bin)).isAccepted();
        }
        Closer cleo = shop.cleo().closing();
        PrepareClose.Entry[] scans = new PrepareClose.Entry[200];
        for (int bin = 1; bin <= 200; bin++) {
            scans[bin - 1] = cleo.scan(Scans.of("2029", bin, 1 + bin % 75));
        }
        Trace trace = shop.watched();

        ClosedDay closed = cleo.closesWith(scans);

        List<CloseLine> lines = shop.read(views -> views.days().lines(closed.id()));
        assertThat(lines).hasSize(200);
        assertThat(trace.movements()).hasSize(200);
        assertThat(trace.facts()).containsExactly("DAY_CLOSED", "DAY_OPENED");
        assertThat(trace.commands()).containsExactly("prepareClose", "commitClose");
        int sold = 0;
        for (int bin = 1; bin <= 200; bin++) {
            sold += bin % 75;
        }
        assertThat(closed.record().totals().net()).isEqualTo(new Money(500L * sold));
        assertThat(findings(shop)).isEmpty();
    }

    @Test
    void the_journal_tells_which_games_an_import_changed_and_how() {
        CornerShop shop = texas();
        Trace trace = shop.watched();

        shop.mia().imports(Catalogues.of("777,Lucky,2,100", "2029,Numbers Game,6,75,001,075,UP,INACTIVE"));

        assertThat(trace.entries().get(0).content())
                .contains("\"games\":[{\"fate\":\"NEW\",\"game\":\"777\",\"new\":{")
                .contains("{\"fate\":\"CHANGED\",\"game\":\"2029\",\"new\":{")
                .containsSubsequence("\"new\":{", "\"price_cents\":600", "\"status\":\"INACTIVE\"", "},\"old\":{")
                .containsSubsequence("\"old\":{", "\"price_cents\":500,\"status\":\"ACTIVE\"}");
    }

    @Test
    void an_import_that_changes_nothing_names_no_game_in_the_journal() {
        CornerShop shop = texas();
        Trace trace = shop.watched();

        shop.mia().imports(Catalogues.texas());

        assertThat(trace.entries().get(0).content()).contains("\"games\":[]", "\"rows\":70");
    }

    @Test
    void the_journal_tells_what_was_saved_into_the_draft() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 31))).isAccepted();
        Trace trace = shop.watched();
        Closer cleo = shop.cleo().closing();

        assertThat(cleo.saves(cleo.scan(Scans.of("2029", 1, 41)))).isAccepted();
        assertThat(cleo.saves(cleo.backwards("2029-1", 26))).isAccepted();
        assertThat(cleo.saves(cleo.stated(
                        "2029-1",
                        new Decision.NotSeen(NotSeenReason.OTHER, Optional.empty(), Optional.of(new Note("wet"))))))
                .isAccepted();

        assertThat(trace.entries().get(0).content())
                .contains("\"decision\":\"SCANNED\"", "\"entry\":\"SCAN\"", "\"face\":\"041\"");
        assertThat(trace.entries().get(1).content())
                .contains("\"entry\":\"MANUAL\"", "\"read\":\"026\"", "\"reason\":\"POSITION_BACKWARDS\"");
        assertThat(trace.entries().get(2).content()).contains("\"note\":\"wet\"", "\"reason\":\"OTHER\"");
    }
}
