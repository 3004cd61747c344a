package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;

import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A ticket of a pack in stock that leaves the store: what it shows is never passed over. */
public abstract class EvidenceStories extends Story {
    private static final String PACK = "2029-1";

    /** In the safe, 10 tickets gone. */
    private CornerShop restockedAt10() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().restocks(PACK, face(11))).isAccepted();
        return shop;
    }

    private static Stated face(int ticket) {
        return Stated.scanned(Scans.ticket(ticket));
    }

    private static Stated lastSold(int ticket) {
        return new Stated(new Reading.LastSold(Scans.ticket(ticket)), EntryMethod.MANUAL);
    }

    @Test
    void a_face_that_is_no_ticket_of_the_pack_is_refused() {
        CornerShop shop = restockedAt10();
        Trace trace = shop.watched();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, face(999))).isRefused("SERIAL_ABOVE_LAST");
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, face(0))).isRefused("SERIAL_ABOVE_LAST");
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, lastSold(76)))
                .isRefused("SERIAL_ABOVE_LAST");

        trace.isNothing();
    }

    @Test
    void a_face_ahead_of_the_books_is_refused_and_names_both() {
        CornerShop shop = restockedAt10();
        Trace trace = shop.watched();
        PackRefusal mismatch = new PackRefusal.OpeningSerialMismatch(
                shop.key(PACK), Optional.of(Scans.ticket(11)), Scans.ticket(31), PackRefusal.OtherEnd.NO);

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, face(31))).isRefused(mismatch);
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.STOLEN, face(31)))
                .isRefused(mismatch);
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.STOLEN, lastSold(30)))
                .isRefused("OPENING_SERIAL_MISMATCH");

        trace.isNothing();
    }

    @Test
    void a_face_behind_the_books_is_refused() {
        CornerShop shop = restockedAt10();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, face(6))).isRefused("SERIAL_BELOW_START");
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, lastSold(5)))
                .isRefused("SERIAL_BELOW_START");
    }

    @Test
    void the_face_that_the_books_expect_is_accepted_and_so_is_what_they_say() {
        CornerShop shop = restockedAt10();
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, lastSold(10)))
                .isAccepted();
        assertThat(shop.sam().undoes(PACK)).isAccepted();
        assertThat(shop.sam().reportsMissing(PACK, MissingKind.LOST, Stated.lastKnown()))
                .isAccepted();
        assertThat(shop.sam().undoes(PACK)).isAccepted();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, face(11))).isAccepted();

        shop.sees(PACK).at(10);
    }

    @Test
    void a_sealed_pack_shows_either_end_whatever_its_direction() {
        CornerShop shop = shop(ShopPlan.texan().ofNoDirection()).open();
        assertThat(shop.cleo().receives("2029-1", "2029-2", "2029-3")).isAccepted();

        assertThat(shop.sam().returns("2029-1", ReturnReason.DAMAGED, face(1))).isAccepted();
        assertThat(shop.sam().returns("2029-2", ReturnReason.DAMAGED, face(75))).isAccepted();
        assertThat(shop.sam().returns("2029-3", ReturnReason.DAMAGED, face(40)))
                .isRefused(new PackRefusal.OpeningSerialMismatch(
                        shop.key("2029-3"), Optional.empty(), Scans.ticket(40), PackRefusal.OtherEnd.NO));
    }

    @Test
    void a_pack_sold_from_the_end_is_read_from_there() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives(PACK)).isAccepted();
        assertThat(shop.cleo().puts(PACK).sold(Direction.DOWN).intoBin(1)).isAccepted();
        assertThat(shop.cleo().restocks(PACK, face(65))).isAccepted();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, face(11))).isRefused("OPENING_SERIAL_MISMATCH");
        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, face(65))).isAccepted();
    }
}
