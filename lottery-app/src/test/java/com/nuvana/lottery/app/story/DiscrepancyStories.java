package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.Interval;
import com.nuvana.lottery.domain.pack.Movement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What does not add up lies between two readings of a pack, and between people. */
public abstract class DiscrepancyStories extends Story {
    private static final String A = "2029-1";

    /** Every reading of more than half a pack is looked into. */
    private CornerShop watchful() {
        CornerShop shop = texas();
        assertThat(shop.mia().sets(ChangeSetting.Setting.JUMP_SHARE, "50")).isAccepted();
        return shop;
    }

    /** On sale in bin 1 and counted at face 011 by Cleo. */
    private CornerShop countedByCleo() {
        CornerShop shop = watchful();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 11))).isAccepted();
        time.tick(Duration.ofHours(1));
        return shop;
    }

    private static Discrepancy last(CornerShop shop) {
        List<Discrepancy> open = shop.read(views -> views.discrepancies().open());
        return open.get(open.size() - 1);
    }

    /** {@code Cleo COUNTED > Carl > Sam COUNTED}: the reading before, who was there in between, and this one. */
    private static String people(CornerShop shop, Interval interval) {
        StringBuilder people = new StringBuilder();
        interval.since().ifPresent(end -> people.append(end(shop, end)).append(" > "));
        interval.between().forEach(actor -> people.append(actor.name()).append(" > "));
        return people.append(end(shop, interval.until())).toString();
    }

    private static String end(CornerShop shop, Interval.End end) {
        Movement movement = shop.read(
                views -> views.ledger().find(end.movement()).orElseThrow().movement());
        assertThat(movement.on().at()).isEqualTo(end.at());
        return end.by().name() + " " + movement.kind();
    }

    @Test
    void it_holds_the_reading_before_and_everybody_who_was_at_the_pack_since() {
        CornerShop shop = countedByCleo();
        assertThat(shop.carl().moves(A, 2)).isAccepted();
        assertThat(shop.carl().moves(A, 3)).isAccepted();

        assertThat(shop.sam().counts(Scans.of("2029", 1, 61))).isAccepted();

        assertThat(last(shop).kind()).isEqualTo(DiscrepancyKind.LARGE_JUMP);
        assertThat(people(shop, last(shop).interval())).isEqualTo("Cleo COUNTED > Carl > Sam COUNTED");
        shop.restarts();
        assertThat(people(shop, last(shop).interval())).isEqualTo("Cleo COUNTED > Carl > Sam COUNTED");
    }

    @Test
    void its_fact_tells_them() {
        CornerShop shop = countedByCleo();
        assertThat(shop.carl().moves(A, 2)).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.sam().counts(Scans.of("2029", 1, 61))).isAccepted();

        assertThat(trace.payload("DISCREPANCY_RAISED"))
                .containsSubsequence("\"between\":[{", "\"name\":\"Carl\"")
                .contains("\"since_at\":\"2026-03-03T20:00:00.000Z\"")
                .containsSubsequence("\"since_by\":{", "\"name\":\"Cleo\"")
                .contains("\"since_movement_id\":");
    }

    @Test
    void a_face_ahead_at_activation_lies_between_the_delivery_and_the_activation() {
        CornerShop shop = watchful();
        assertThat(shop.cleo().receives(A)).isAccepted();

        assertThat(shop.sam().puts(Scans.of("2029", 1, 4)).because("torn off").intoBin(1))
                .isAccepted();

        assertThat(last(shop).kind()).isEqualTo(DiscrepancyKind.COUNT_GAP);
        assertThat(people(shop, last(shop).interval())).isEqualTo("Cleo RECEIVED > Sam COUNTED");
    }

    @Test
    void a_pack_not_seen_at_a_close_was_not_read_there() {
        CornerShop shop = countedByCleo();
        Closer sam = shop.sam().closing();
        sam.closesWith(sam.notInItsBin(A));
        assertThat(last(shop).kind()).isEqualTo(DiscrepancyKind.NOT_SEEN);
        assertThat(people(shop, last(shop).interval())).isEqualTo("Cleo COUNTED > Sam COUNTED");

        assertThat(shop.carl().counts(Scans.of("2029", 1, 61))).isAccepted();

        assertThat(people(shop, last(shop).interval())).isEqualTo("Cleo COUNTED > Sam > Carl COUNTED");
    }

    @Test
    void a_sold_out_that_was_undone_was_no_reading() {
        CornerShop shop = countedByCleo();
        assertThat(shop.carl().sellsOut(A)).isAccepted();
        assertThat(shop.sam().undoes(A)).isAccepted();

        assertThat(shop.cleo().counts(Scans.of("2029", 1, 61))).isAccepted();

        assertThat(people(shop, last(shop).interval())).isEqualTo("Cleo COUNTED > Carl > Sam > Cleo COUNTED");
    }

    @Test
    void one_that_the_pack_in_the_way_shows_comes_after_all_facts_of_the_command() {
        CornerShop shop = countedByCleo();
        assertThat(shop.cleo().receives("2029-2")).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo()
                        .puts("2029-2")
                        .inPlaceOf(A, new OccupantChoice.SoldOut())
                        .intoBin(1))
                .isAccepted();

        assertThat(trace.facts()).containsExactly("PACK_DEPLETED", "PACK_ACTIVATED", "DISCREPANCY_RAISED");
    }

    @Test
    void the_same_holds_where_a_pack_is_onboarded_in_its_place() {
        CornerShop shop = countedByCleo();
        Trace trace = shop.watched();

        assertThat(shop.mia().onboardsInPlaceOf("2029", 2, 20, 1, A, new OccupantChoice.SoldOut()))
                .isAccepted();

        assertThat(trace.facts()).containsExactly("PACK_DEPLETED", "PACK_ONBOARDED", "DISCREPANCY_RAISED");
    }
}
