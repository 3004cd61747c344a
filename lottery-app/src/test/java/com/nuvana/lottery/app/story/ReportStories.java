package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.app.query.DueReport;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.ReturnReason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reports and facts say of packs of which something was undone, corrected or entered late. */
public abstract class ReportStories extends Story {
    private static final String PACK = "2029-1";

    private CornerShop on10January() {
        time.set("2026-01-10T20:00:00Z");
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        return shop;
    }

    private static void isDue(CornerShop shop, String activated, String due, DueReport.Basis basis) {
        DueReport.Row row = shop.due().rows().get(0);
        assertThat(row.activated()).isEqualTo(LocalDate.parse(activated));
        assertThat(row.due()).isEqualTo(Optional.of(LocalDate.parse(due)));
        assertThat(row.basis()).isEqualTo(basis);
    }

    @Test
    void an_activation_that_was_undone_begins_no_days_to_settle() {
        CornerShop shop = on10January();
        assertThat(shop.sam().undoes(PACK)).isAccepted();

        time.set("2026-02-10T20:00:00Z");
        assertThat(shop.cleo().activates(PACK, 1)).isAccepted();

        isDue(shop, "2026-02-10", "2026-03-27", DueReport.Basis.EXACT);
    }

    @Test
    void a_sold_out_that_was_undone_reached_no_share() {
        CornerShop shop = on10January();
        time.set("2026-01-12T20:00:00Z");
        assertThat(shop.cleo().sellsOut(PACK)).isAccepted();
        assertThat(shop.sam().undoes(PACK)).isAccepted();

        isDue(shop, "2026-01-10", "2026-02-24", DueReport.Basis.EXACT);
    }

    @Test
    void a_count_that_was_corrected_reached_the_share_it_was_corrected_to() {
        CornerShop shop = on10January();
        time.set("2026-01-12T20:00:00Z");
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 61))).isAccepted();
        Movement line = latest(shop, MovementKind.COUNTED);

        time.set("2026-01-20T20:00:00Z");
        assertThat(shop.mia().corrects(line, 5)).isAccepted();
        isDue(shop, "2026-01-10", "2026-02-24", DueReport.Basis.EXACT);

        time.set("2026-01-22T20:00:00Z");
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 54))).isAccepted();
        isDue(shop, "2026-01-10", "2026-01-22", DueReport.Basis.ESTIMATE);
    }

    @Test
    void a_count_corrected_upwards_reached_the_share_when_it_was_made() {
        CornerShop shop = on10January();
        time.set("2026-01-12T20:00:00Z");
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 11))).isAccepted();
        Movement line = latest(shop, MovementKind.COUNTED);

        time.set("2026-01-20T20:00:00Z");
        assertThat(shop.mia().corrects(line, 60)).isAccepted();

        isDue(shop, "2026-01-10", "2026-01-12", DueReport.Basis.ESTIMATE);
    }

    @Test
    void a_delivered_pack_that_was_onboarded_goes_from_its_face_in_the_daily_report() {
        CornerShop shop = shop(ShopPlan.texan()).onItsFirstDay();
        assertThat(shop.cleo().receives(PACK)).isAccepted();
        assertThat(shop.cleo().onboards("2029", 1, 46, 1)).isAccepted();
        assertThat(shop.sam().completesOnboarding()).isAccepted();

        Closer cleo = shop.cleo().closing();
        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 61)));

        goes(shop.lastReport().days().get(0), 45, 60, 15);
    }

    @Test
    void a_correction_moves_where_a_pack_goes_from_and_leaves_the_tickets_of_the_day() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        Closer cleo = shop.cleo().closing();
        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 61)));
        Movement line = latest(shop, MovementKind.COUNTED);

        assertThat(shop.cleo().counts(Scans.of("2029", 1, 71))).isAccepted();
        assertThat(shop.mia().corrects(line, 55)).isAccepted();
        goes(shop.sheetOfToday(), 55, 65, 10);

        Trace trace = shop.watched();
        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 69)));

        goes(shop.lastReport().days().get(0), 55, 68, 13);
        assertThat(trace.payload("DAY_CLOSED"))
                .containsSubsequence("\"packs\":[{", "\"from\":55", "\"tickets\":13,\"to\":68");
    }

    private static void goes(DaySheet sheet, int from, int to, int tickets) {
        DaySheet.Row row = sheet.rows().get(0);
        assertThat(row.from()).isEqualTo(from);
        assertThat(row.to().gone()).isEqualTo(to);
        assertThat(row.tickets().tickets()).isEqualTo(tickets);
    }

    @Test
    void a_return_tells_the_tickets_since_the_close_without_corrections_of_closed_lines() {
        CornerShop shop = closedAt10();
        Movement line = latest(shop, MovementKind.COUNTED);
        assertThat(shop.mia().corrects(line, 4)).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, Stated.scanned(Scans.ticket(6))))
                .isAccepted();

        assertThat(trace.payload("PACK_RETURNED")).contains("\"tickets_since_close\":1");
    }

    @Test
    void a_return_tells_the_tickets_since_the_close_as_counts_since_then_were_corrected() {
        CornerShop shop = closedAt10();
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 21))).isAccepted();
        Movement line = latest(shop, MovementKind.COUNTED);
        assertThat(shop.mia().corrects(line, 15)).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.sam().returns(PACK, ReturnReason.DAMAGED, Stated.lastKnown()))
                .isAccepted();

        assertThat(trace.payload("PACK_RETURNED")).contains("\"tickets_since_close\":5");
    }

    private CornerShop closedAt10() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        Closer cleo = shop.cleo().closing();
        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 11)));
        return shop;
    }

    private static Movement latest(CornerShop shop, MovementKind kind) {
        return shop.ledgerOf(PACK).stream()
                .filter(movement -> movement.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
