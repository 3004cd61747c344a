package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.employee.EmployeeRefusal;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cashier may not do alone, and what wrong PINs do. */
public abstract class ApprovalStories extends Story {

    @Test
    void scenario_39_a_face_behind_the_books_is_not_seen_books_nothing_and_is_raised() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 31))).isAccepted();
        Closer cleo = shop.cleo().closing();
        Closer approved = shop.cleo().approvedBy(shop.sam()).closing();
        Trace trace = shop.watched();

        assertThat(cleo.prepares(cleo.scan(Scans.of("2029", 1, 26)))).isRefused("SERIAL_BELOW_START");
        assertThat(cleo.saves(cleo.scan(Scans.of("2029", 1, 26)))).isRefused("SERIAL_BELOW_START");
        assertThat(cleo.prepares(cleo.backwards("2029-1", 26)))
                .isRefused(new StoreRefusal.ApprovalRequired(Role.SHIFT_MANAGER, List.of("2029-0000001")));
        assertThat(cleo.prepares(cleo.backwards("2029-1", 32))).isRefused("REASON_REQUIRED");
        trace.isNothing();
        approved.closesWith(approved.backwards("2029-1", 26));

        shop.sees("2029-1").isOnSaleIn(1).at(30).hasSold(30, 150_00);
        assertThat(trace.movements()).containsExactly("COUNTED 30->30");
        assertThat(trace.facts()).containsExactly("DISCREPANCY_RAISED", "DAY_CLOSED", "DAY_OPENED");
        assertThat(shop.discrepancies()).containsExactly("POSITION_BACKWARDS -5 -$25.00 OPEN");
    }

    @Test
    void scenario_39_a_pack_not_seen_puts_its_remaining_tickets_at_risk() {
        CornerShop shop = texas();
        shop.cleo().loads("2474", 1, 1);
        assertThat(shop.cleo().counts(Scans.of("2474", 1, 13))).isAccepted();
        Closer sam = shop.sam().closing();

        sam.closesWith(sam.notInItsBin("2474-1"));

        assertThat(shop.discrepancies()).containsExactly("NOT_SEEN 38 $380.00 OPEN");
    }

    @Test
    void scenario_40_typed_lines_need_an_approver_and_show_both() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        shop.cleo().loads("2029", 2, 2);
        Closer cleo = shop.cleo().closing();
        Closer approved = shop.cleo().approvedBy(shop.sam()).closing();

        assertThat(cleo.prepares(cleo.typed("2029-1", 11), cleo.scan(Scans.of("2029", 2, 11))))
                .isRefused(new StoreRefusal.ApprovalRequired(Role.SHIFT_MANAGER, List.of("2029-0000001")));
        assertThat(shop.cleo().countsTyped("2029-1", 11)).isRefused("APPROVAL_REQUIRED");
        approved.closesWith(approved.typed("2029-1", 11), approved.scan(Scans.of("2029", 2, 11)));

        CloseDecision typed = line(shop, "2029-1");
        assertThat(DecisionKind.of(typed.decision())).isEqualTo(DecisionKind.TYPED);
        assertThat(typed.entry()).isEqualTo(EntryMethod.MANUAL);
        assertThat(typed.counter()).isEqualTo(shop.cleo().who().by());
        assertThat(typed.approver()).contains(shop.sam().who().by());
        assertThat(line(shop, "2029-2").approver()).isEmpty();
        Movement booked = shop.sees("2029-1").last();
        assertThat(booked.on().by()).isEqualTo(shop.cleo().who().by());
        assertThat(booked.on().approver()).contains(shop.sam().who().by());
        assertThat(booked.on().entry()).isEqualTo(EntryMethod.MANUAL);
        assertThat(shop.cleo().countsTyped("2029-1", 12)).isRefused("APPROVAL_REQUIRED");
    }

    private static CloseDecision line(CornerShop shop, String pack) {
        return shop.lastReport().days().get(0).rows().stream()
                .filter(row -> row.pack().key().equals(shop.key(pack)))
                .map(DaySheet.Row::line)
                .map(line -> line.map(CloseLine::decision).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void scenario_41_five_wrong_pins_lock_for_a_quarter_of_an_hour_whatever_restarts() {
        CornerShop shop = texas();
        for (int left = 4; left >= 1; left--) {
            assertThat(shop.logsIn("11", "9999")).isRefused(new EmployeeRefusal.PinWrong(left));
        }
        Refusal locked = new EmployeeRefusal.PinLocked(time.instant().plus(Duration.ofMinutes(15)));

        assertThat(shop.logsIn("11", "9999")).isRefused(locked);

        assertThat(shop.logsIn("11", "1111")).isRefused(locked);
        shop.restarts();
        time.tick(Duration.ofMinutes(14));
        assertThat(shop.logsIn("11", "1111")).isRefused(locked);
        time.tick(Duration.ofMinutes(1));
        assertThat(shop.logsIn("11", "1111")).isAccepted();
    }

    @Test
    void scenario_41_a_clock_set_back_a_day_prolongs_a_lock_by_a_quarter_of_an_hour_at_most() {
        CornerShop shop = texas();
        for (int wrong = 1; wrong <= 5; wrong++) {
            assertThat(shop.logsIn("11", "9999").fold(actor -> "IN", Refusal::code))
                    .startsWith("PIN_");
        }

        time.setBack(Duration.ofDays(1));
        Instant back = time.instant();

        assertThat(shop.logsIn("11", "1111"))
                .isRefused(new EmployeeRefusal.PinLocked(back.plus(Duration.ofMinutes(15))));
        time.tick(Duration.ofMinutes(15));
        assertThat(shop.logsIn("11", "1111")).isAccepted();
    }
}
