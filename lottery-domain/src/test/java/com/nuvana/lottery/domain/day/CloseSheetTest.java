package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.SHIFT_MANAGER;
import static com.nuvana.lottery.domain.Fixtures.STORE_MANAGER;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.packId;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static com.nuvana.lottery.domain.day.Days.backwards;
import static com.nuvana.lottery.domain.day.Days.decided;
import static com.nuvana.lottery.domain.day.Days.notSeen;
import static com.nuvana.lottery.domain.day.Days.onSale;
import static com.nuvana.lottery.domain.day.Days.scanned;
import static com.nuvana.lottery.domain.day.Days.soldOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nuvana.lottery.domain.day.DayRefusal.CloseDuplicateLine;
import com.nuvana.lottery.domain.day.DayRefusal.CloseIncomplete;
import com.nuvana.lottery.domain.day.DayRefusal.CloseLinesUnreadable;
import com.nuvana.lottery.domain.day.DayRefusal.IncompleteCause;
import com.nuvana.lottery.domain.day.DayRefusal.NotSeenReasonRequired;
import com.nuvana.lottery.domain.day.DayRefusal.UndecidedPack;
import com.nuvana.lottery.domain.day.DayRefusal.UnreadablePack;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.StoreRefusal.ApprovalRequired;
import com.nuvana.lottery.domain.ticket.TicketRange;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialAboveLast;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialBelowStart;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialMalformed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseSheetTest {

    private final OnSale one = onSale(1, 0);
    private final OnSale two = onSale(2, 30);
    private final OnSale three = onSale(3, 74);
    private final CloseSheet sheet = new CloseSheet(List.of(three, one, two));

    private PackKey key(OnSale line) {
        return line.pack().key();
    }

    @Nested
    class OneDecisionPerPack {

        @Test
        void lets_different_packs_through() {
            var decisions = List.of(scanned(one, "001"), scanned(two, "031"));

            assertThat(accepted(CloseSheet.oneDecisionPerPack(decisions, pack -> key(one))))
                    .isEqualTo(decisions);
        }

        @Test
        void names_each_pack_decided_more_than_once_once() {
            var decisions =
                    List.of(scanned(one, "001"), scanned(two, "031"), soldOut(one), soldOut(one), scanned(two, "032"));

            var why = refusal(CloseSheet.oneDecisionPerPack(
                    decisions, pack -> pack.equals(one.pack().id()) ? key(one) : key(two)));

            assertThat(why).isEqualTo(new CloseDuplicateLine(List.of(key(one), key(two))));
        }
    }

    @Nested
    class EveryPackDecided {

        @Test
        void lets_a_full_list_through() {
            var decisions = List.of(scanned(one, "001"), scanned(two, "031"), soldOut(three));

            assertThat(accepted(sheet.everyPackDecided(decisions, Set.of()))).isEqualTo(decisions);
        }

        @Test
        void names_the_missing_packs_and_their_bins_in_bin_order() {
            var why = refusal(sheet.everyPackDecided(List.of(scanned(two, "031")), Set.of()));

            assertThat(why)
                    .isEqualTo(new CloseIncomplete(List.of(
                            new UndecidedPack(key(one), one.bin(), IncompleteCause.MISSING),
                            new UndecidedPack(key(three), three.bin(), IncompleteCause.MISSING))));
        }

        @Test
        void tells_a_pack_that_changed_since_its_decision_from_one_without() {
            var why = refusal(sheet.everyPackDecided(
                    List.of(scanned(two, "031")), Set.of(three.pack().id())));

            assertThat(why)
                    .isEqualTo(new CloseIncomplete(List.of(
                            new UndecidedPack(key(one), one.bin(), IncompleteCause.MISSING),
                            new UndecidedPack(key(three), three.bin(), IncompleteCause.CHANGED))));
        }

        @Test
        void asks_nothing_of_a_store_without_packs_on_sale() {
            assertThat(accepted(new CloseSheet(List.of()).everyPackDecided(List.of(), Set.of())))
                    .isEmpty();
            assertThat(new CloseSheet(List.of()).lines(List.of())).isEmpty();
        }
    }

    @Nested
    class TicketsReadable {

        @Test
        void lets_the_present_face_and_anything_ahead_through() {
            var decisions = List.of(scanned(one, "075"), scanned(two, "031"), soldOut(three));

            assertThat(accepted(sheet.ticketsReadable(decisions))).isEqualTo(decisions);
        }

        @Test
        void refuses_a_number_of_another_width() {
            assertThat(refusal(sheet.ticketReadable(scanned(one, "01"))))
                    .isEqualTo(unreadable(new UnreadablePack(key(one), one.bin(), new SerialMalformed("01", 3))));
        }

        @Test
        void refuses_a_number_outside_the_pack() {
            assertThat(refusal(sheet.ticketReadable(scanned(one, "076"))))
                    .isEqualTo(unreadable(new UnreadablePack(
                            key(one), one.bin(), new SerialAboveLast(ticket("076"), ticket("001"), ticket("075")))));
        }

        @Test
        void refuses_a_typed_number_behind_the_position_like_a_scanned_one() {
            var typed = decided(two, new Decision.Typed(ticket("026")), SHIFT_MANAGER, Optional.empty());

            assertThat(refusal(sheet.ticketReadable(typed)))
                    .isEqualTo(refusal(sheet.ticketReadable(scanned(two, "026"))))
                    .isEqualTo(unreadable(new UnreadablePack(
                            key(two), two.bin(), new SerialBelowStart(ticket("031"), ticket("026"), at(30)))));
        }

        @Test
        void answers_for_every_pack_with_the_code_of_the_first_bin() {
            var why = refusal(sheet.ticketsReadable(List.of(scanned(three, "0075"), scanned(two, "026"))));

            assertThat(why)
                    .isInstanceOfSatisfying(
                            CloseLinesUnreadable.class,
                            all -> assertThat(all.packs())
                                    .extracting(UnreadablePack::pack)
                                    .containsExactly(key(two), key(three)));
            assertThat(why.code()).isEqualTo("SERIAL_BELOW_START");
        }

        @Test
        void lets_a_ticket_read_backwards_be_behind_but_not_out_of_range() {
            assertThat(accepted(
                            sheet.ticketReadable(decided(two, backwards(ticket("026")), CASHIER, Optional.empty()))))
                    .isNotNull();
            assertThat(refusal(sheet.ticketReadable(decided(two, backwards(ticket("000")), CASHIER, Optional.empty())))
                            .code())
                    .isEqualTo("SERIAL_ABOVE_LAST");
        }

        @Test
        void is_a_bug_for_a_pack_that_is_not_on_sale() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sheet.ticketReadable(scanned(onSale(9, 0), "001")))
                    .withMessageContaining(packId(9).toString());
        }

        private CloseLinesUnreadable unreadable(UnreadablePack only) {
            return new CloseLinesUnreadable(only, List.of(only));
        }
    }

    @Nested
    class NotSeenReasoned {

        @Test
        void needs_nothing_more_for_a_pack_not_in_its_bin_or_unreadable() {
            var decisions = List.of(
                    decided(one, notSeen(NotSeenReason.NOT_IN_BIN), CASHIER, Optional.empty()),
                    decided(two, notSeen(NotSeenReason.UNREADABLE), CASHIER, Optional.empty()),
                    soldOut(three));

            assertThat(accepted(sheet.notSeenReasoned(decisions))).isEqualTo(decisions);
        }

        @Test
        void needs_a_note_for_another_reason() {
            var without = decided(one, notSeen(NotSeenReason.OTHER), CASHIER, Optional.empty());
            var with = decided(
                    one,
                    new Decision.NotSeen(NotSeenReason.OTHER, Optional.empty(), Optional.of(new Note("flooded"))),
                    CASHIER,
                    Optional.empty());

            assertThat(refusal(sheet.notSeenReasoned(List.of(without)))).isEqualTo(required(one));
            assertThat(accepted(sheet.notSeenReasoned(List.of(with)))).containsExactly(with);
        }

        @Test
        void needs_the_ticket_read_for_a_position_backwards() {
            var without = decided(two, notSeen(NotSeenReason.POSITION_BACKWARDS), CASHIER, Optional.empty());
            var with = decided(two, backwards(ticket("026")), CASHIER, Optional.empty());

            assertThat(refusal(sheet.notSeenReasoned(List.of(without)))).isEqualTo(required(two));
            assertThat(accepted(sheet.notSeenReasoned(List.of(with)))).containsExactly(with);
        }

        @Test
        void needs_that_ticket_to_be_behind() {
            var present = decided(two, backwards(ticket("031")), CASHIER, Optional.empty());

            assertThat(refusal(sheet.notSeenReasoned(List.of(present)))).isEqualTo(required(two));
        }

        @Test
        void names_every_pack_it_concerns() {
            var decisions = List.of(
                    decided(two, notSeen(NotSeenReason.OTHER), CASHIER, Optional.empty()),
                    decided(one, notSeen(NotSeenReason.POSITION_BACKWARDS), CASHIER, Optional.empty()),
                    scanned(three, "075"));

            assertThat(refusal(sheet.notSeenReasoned(decisions))).isEqualTo(required(one, two));
        }

        private NotSeenReasonRequired required(OnSale... lines) {
            return new NotSeenReasonRequired(
                    List.of(lines).stream().map(CloseSheetTest.this::key).toList(), List.of(NotSeenReason.values()));
        }
    }

    @Nested
    class Approved {

        private final Decision typed = new Decision.Typed(ticket("031"));

        @Test
        void asks_nobody_for_a_reading_or_a_sold_out_pack() {
            var decisions = List.of(scanned(one, "013"), soldOut(three));

            assertThat(accepted(sheet.approved(decisions))).isEqualTo(decisions);
        }

        @Test
        void refuses_a_cashiers_typed_number_and_pack_not_seen_and_names_the_packs() {
            var decisions = List.of(
                    decided(two, typed, CASHIER, Optional.empty()),
                    decided(one, notSeen(NotSeenReason.NOT_IN_BIN), CASHIER, Optional.empty()),
                    soldOut(three));

            assertThat(refusal(sheet.approved(decisions)))
                    .isEqualTo(new ApprovalRequired(
                            Role.SHIFT_MANAGER, List.of(key(one).toString(), key(two).toString())));
        }

        @Test
        void refuses_another_cashier_as_approver() {
            var decision = decided(two, typed, CASHIER, Optional.of(CASHIER));

            assertThat(refusal(sheet.approved(List.of(decision))).code()).isEqualTo("APPROVAL_REQUIRED");
        }

        @Test
        void takes_a_shift_managers_approval() {
            var decision = decided(two, typed, CASHIER, Optional.of(SHIFT_MANAGER));

            assertThat(accepted(sheet.approved(List.of(decision)))).containsExactly(decision);
            assertThat(decision.allowedBy()).contains(SHIFT_MANAGER);
        }

        @Test
        void takes_a_counter_of_that_role_without_another_person() {
            var decision = decided(two, typed, STORE_MANAGER, Optional.empty());

            assertThat(accepted(sheet.approved(List.of(decision)))).containsExactly(decision);
            assertThat(decision.allowedBy()).contains(STORE_MANAGER);
        }

        @Test
        void gives_the_approver_of_the_prepare_only_to_decisions_that_lack_one() {
            var lacking = decided(two, typed, CASHIER, Optional.empty());
            var own = decided(two, typed, CASHIER, Optional.of(STORE_MANAGER));
            var needless = scanned(one, "013");

            assertThat(lacking.allowedBy(SHIFT_MANAGER).approver()).contains(SHIFT_MANAGER);
            assertThat(own.allowedBy(SHIFT_MANAGER)).isEqualTo(own);
            assertThat(needless.allowedBy(SHIFT_MANAGER)).isEqualTo(needless);
        }
    }

    @Nested
    class Lines {

        @Test
        void go_from_the_present_position_to_that_of_the_face() {
            var line = sheet.lines(List.of(scanned(two, "043"))).get(0);

            assertThat(line.tickets()).isEqualTo(new TicketRange(at(30), at(42)));
            assertThat(line.amount()).isEqualTo(new Money(6_000));
            assertThat(line.key()).isEqualTo(key(two));
            assertThat(line.bin()).isEqualTo(two.pack().bin());
            assertThat(line.binNumber()).isEqualTo(two.bin());
        }

        @Test
        void treat_a_typed_number_like_a_scanned_one() {
            var typed = decided(two, new Decision.Typed(ticket("043")), SHIFT_MANAGER, Optional.empty());

            assertThat(sheet.lines(List.of(typed)).get(0).tickets()).isEqualTo(new TicketRange(at(30), at(42)));
        }

        @Test
        void of_a_sold_out_pack_go_to_n() {
            assertThat(sheet.lines(List.of(soldOut(three))).get(0).tickets())
                    .isEqualTo(new TicketRange(at(74), at(75)));
        }

        @ParameterizedTest
        @EnumSource
        void of_a_pack_not_seen_sell_nothing(NotSeenReason reason) {
            var decision = new Decision.NotSeen(reason, Optional.of(ticket("026")), Optional.empty());

            assertThat(sheet.lines(List.of(decided(two, decision, SHIFT_MANAGER, Optional.empty())))
                            .get(0)
                            .tickets())
                    .isEqualTo(new TicketRange(at(30), at(30)));
        }

        @Test
        void fix_the_price_of_their_pack() {
            var dear = new OnSale(two.pack(), two.bin(), new Money(2_000));

            assertThat(new CloseSheet(List.of(dear))
                            .lines(List.of(scanned(two, "043")))
                            .get(0)
                            .amount())
                    .isEqualTo(new Money(24_000));
        }

        @Test
        void stand_in_the_order_of_the_bins() {
            assertThat(sheet.lines(List.of(soldOut(three), scanned(one, "001"), scanned(two, "031"))))
                    .extracting(CloseLine::key)
                    .containsExactly(key(one), key(two), key(three));
        }

        @Test
        void of_a_decision_that_has_not_passed_the_rules_are_a_bug() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> sheet.lines(List.of(scanned(two, "026"))))
                    .withMessageContaining(key(two).toString());
        }
    }

    @Test
    void each_decision_has_its_word() {
        assertThat(List.of(
                        new Decision.Scanned(ticket("001")),
                        new Decision.Typed(ticket("001")),
                        new Decision.SoldOut(),
                        notSeen(NotSeenReason.OTHER)))
                .extracting(DecisionKind::of)
                .containsExactly(DecisionKind.values());
    }
}
