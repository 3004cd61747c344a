package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.pack.StatedTrace;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people state about how far a pack has been sold, and what the books make of it. */
public abstract class ReadingStories extends Story {
    private static final String PACK = "2029-4321";

    private static Stated scanned(int ticket) {
        return Stated.scanned(Scans.ticket(ticket));
    }

    private PackRefusal mismatch(CornerShop shop, Optional<Integer> expected, int given, PackRefusal.OtherEnd end) {
        return new PackRefusal.OpeningSerialMismatch(
                shop.key(PACK), expected.map(Scans::ticket), Scans.ticket(given), end);
    }

    // ---- a pack with nothing left

    @Test
    void a_pack_missing_after_its_last_ticket_is_found_again_but_never_put_on_sale() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 4321, 7);
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, StatedTrace.lastSold(Scans.ticket(75))))
                .isAccepted();
        shop.sees(PACK).isMissing().at(75).hasSold(75, 375_00);
        assertThat(shop.sam().recovers(PACK, Stated.lastKnown())).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo().activates(PACK, 7))
                .isRefused(new PackRefusal.PackWrongState(
                        shop.key(PACK), PackStatus.RECEIVED, List.of(), new TicketPosition(75)));

        trace.isNothing();
        assertThat(shop.sam().returns(PACK, ReturnReason.INVENTORY_ADJUSTMENT, Stated.lastKnown()))
                .isAccepted();
        shop.sees(PACK).isReturned().at(75).hasSold(75, 375_00);
    }

    // ---- a face of a pack in the safe

    /** In the safe with ten tickets gone. */
    private CornerShop restockedAtTen() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 4321, 7);
        assertThat(shop.cleo().restocks(PACK, scanned(11))).isAccepted();
        return shop;
    }

    @Test
    void a_pack_in_the_safe_goes_back_at_the_ticket_it_has_to_show() {
        CornerShop shop = restockedAtTen();
        Trace trace = shop.watched();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, scanned(31)))
                .isRefused(mismatch(shop, Optional.of(11), 31, PackRefusal.OtherEnd.NO));
        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, scanned(10))).isRefused("SERIAL_BELOW_START");
        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, scanned(999))).isRefused("SERIAL_ABOVE_LAST");

        trace.isNothing();
        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, scanned(11))).isAccepted();
        shop.sees(PACK).isReturned().at(10);
    }

    @Test
    void a_pack_lost_from_the_safe_is_lost_where_the_books_say() {
        CornerShop shop = restockedAtTen();
        Trace trace = shop.watched();

        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, scanned(31)))
                .isRefused(mismatch(shop, Optional.of(11), 31, PackRefusal.OtherEnd.NO));
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, StatedTrace.lastSold(Scans.ticket(30))))
                .isRefused(mismatch(shop, Optional.of(11), 30, PackRefusal.OtherEnd.NO));

        trace.isNothing();
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, StatedTrace.lastSold(Scans.ticket(10))))
                .isAccepted();
        shop.sees(PACK).isMissing().at(10);
    }

    @Test
    void a_sealed_pack_goes_back_with_either_end_in_front() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives("2029-4321", "2029-4322")).isAccepted();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, scanned(31)))
                .isRefused(mismatch(shop, Optional.empty(), 31, PackRefusal.OtherEnd.NO));
        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, scanned(75))).isAccepted();
        assertThat(shop.sam().returns("2029-4322", ReturnReason.DAMAGED, scanned(1)))
                .isAccepted();

        shop.sees(PACK).isReturned().at(0);
        shop.sees("2029-4322").isReturned().at(0);
    }

    // ---- a missing pack that is found

    /** Sealed when it was lost, in a store that loads its packs with the lowest number first. */
    private CornerShop sealedAndLost() {
        CornerShop shop = texas();
        assertThat(shop.mia().sets(ChangeSetting.Setting.DIRECTION, "UP")).isAccepted();
        assertThat(shop.cleo().receives(PACK)).isAccepted();
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, Stated.lastKnown()))
                .isAccepted();
        return shop;
    }

    @Test
    void a_sealed_pack_found_with_the_other_end_in_front_has_sold_nothing_and_has_no_direction_yet() {
        CornerShop shop = sealedAndLost();

        assertThat(shop.sam().recovers(PACK, scanned(75))).isAccepted();

        shop.sees(PACK).isInStock().at(0).hasSold(0, 0);
        assertThat(shop.pack(PACK).strip().direction()).isEmpty();
        assertThat(shop.discrepancies()).isEmpty();
        assertThat(shop.cleo().puts(PACK).sold(Direction.DOWN).intoBin(7)).isAccepted();
    }

    @Test
    void a_sealed_pack_found_with_tickets_gone_has_to_be_told_from_which_end() {
        CornerShop shop = sealedAndLost();
        Trace trace = shop.watched();

        assertThat(shop.sam().recovers(PACK, scanned(70))).isRefused("GAME_NUMBERING_UNKNOWN");
        assertThat(shop.sam().recovers(PACK, scanned(76))).isRefused("SERIAL_ABOVE_LAST");

        trace.isNothing();
        assertThat(shop.sam().recovers(PACK, scanned(70), Direction.DOWN)).isAccepted();
        shop.sees(PACK).isInStock().at(5).hasSold(5, 25_00);
        assertThat(shop.discrepancies()).containsExactly("COUNT_GAP 5 $25.00 OPEN");
        assertThat(shop.cleo().puts(PACK).sold(Direction.UP).intoBin(7)).isRefused("DIRECTION_FROZEN");
    }

    @Test
    void an_untouched_pack_that_was_on_sale_is_asked_about_when_its_other_end_shows() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(PACK)).isAccepted();
        assertThat(shop.cleo().puts(PACK).sold(Direction.UP).intoBin(7)).isAccepted();
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.STOLEN, Stated.lastKnown()))
                .isAccepted();

        assertThat(shop.sam().recovers(PACK, scanned(75)))
                .isRefused(mismatch(shop, Optional.of(1), 75, PackRefusal.OtherEnd.YES));

        assertThat(shop.sam().recovers(PACK, scanned(75), Direction.DOWN)).isAccepted();
        shop.sees(PACK).isInStock().at(0);
        assertThat(shop.pack(PACK).strip().direction()).contains(Direction.DOWN);
    }

    @Test
    void a_pack_of_which_tickets_are_gone_is_found_sold_from_the_end_it_had() {
        CornerShop shop = restockedAtTen();
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, Stated.lastKnown()))
                .isAccepted();

        assertThat(shop.sam().recovers(PACK, scanned(31), Direction.DOWN)).isRefused("DIRECTION_FROZEN");
        assertThat(shop.sam().recovers(PACK, scanned(10))).isRefused("SERIAL_BELOW_START");
        assertThat(shop.sam().recovers(PACK, scanned(13))).isAccepted();

        shop.sees(PACK).isInStock().at(12);
        assertThat(shop.discrepancies()).containsExactly("COUNT_GAP 2 $10.00 OPEN");
    }

    // ---- a face ahead at activation

    @Test
    void a_manager_who_scans_a_face_ahead_is_told_so_before_being_asked_for_a_reason() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(PACK)).isAccepted();
        String ahead = Scans.of("2029", 4321, 4);
        Trace trace = shop.watched();

        assertThat(shop.sam().activates(ahead, 7))
                .isRefused(mismatch(shop, Optional.of(1), 4, PackRefusal.OtherEnd.NO));
        assertThat(shop.sam().approvedBy(shop.carl()).activates(ahead, 7)).isRefused("OPENING_SERIAL_MISMATCH");

        trace.isNothing();
        assertThat(shop.sam().puts(ahead).because("three were gone").intoBin(7)).isAccepted();
        shop.sees(PACK).isOnSaleIn(7).at(3);
    }

    @Test
    void a_pack_sold_from_the_end_is_read_from_there() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives("2029-1")).isAccepted();
        assertThat(shop.cleo().puts("2029-1").sold(Direction.DOWN).intoBin(1)).isAccepted();
        assertThat(shop.cleo().restocks("2029-1", Stated.scanned(Scans.ticket(65))))
                .isAccepted();

        assertThat(shop.sam().returns("2029-1", ReturnReason.DAMAGED, Stated.scanned(Scans.ticket(11))))
                .isRefused("OPENING_SERIAL_MISMATCH");
        assertThat(shop.sam().returns("2029-1", ReturnReason.DAMAGED, Stated.scanned(Scans.ticket(65))))
                .isAccepted();
    }
}
