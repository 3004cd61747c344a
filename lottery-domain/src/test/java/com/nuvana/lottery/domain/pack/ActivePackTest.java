package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.BIN_8;
import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.onSale;
import static com.nuvana.lottery.domain.Fixtures.onSaleAt;
import static com.nuvana.lottery.domain.Fixtures.packId;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.sealed;
import static com.nuvana.lottery.domain.Fixtures.strip;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialAboveLast;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialBelowStart;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialMalformed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivePackTest {

    private final ActivePack pack = onSaleAt(20);

    @Test
    void without_a_direction_cannot_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivePack(sealed(), BIN_7, NOON, CASHIER.id()))
                .withMessageContaining(sealed().key().toString());
    }

    @Nested
    class AReading {

        @Test
        void of_the_face_is_its_position() {
            assertThat(accepted(pack.read(new Reading.Face(ticket("031"))))).isEqualTo(at(30));
        }

        @Test
        void of_the_last_sold_ticket_is_the_position_after_it() {
            assertThat(accepted(pack.trace(new LastTrace.LastSold(ticket("030")))))
                    .isEqualTo(at(30));
        }

        @Test
        void that_nothing_is_known_leaves_the_ledgers_position() {
            assertThat(accepted(pack.read(new Reading.LastKnown()))).isEqualTo(at(20));
        }

        @Test
        void behind_the_position_is_refused_and_names_the_expected_ticket() {
            assertThat(refusal(pack.read(new Reading.Face(ticket("020")))))
                    .isEqualTo(new SerialBelowStart(ticket("021"), ticket("020"), at(20)));
        }

        @Test
        void of_a_last_sold_ticket_behind_is_refused() {
            assertThat(refusal(pack.trace(new LastTrace.LastSold(ticket("019")))))
                    .isEqualTo(new SerialBelowStart(ticket("021"), ticket("019"), at(20)));
        }

        @Test
        void of_a_trace_may_be_one_like_any_other() {
            var face = new LastTrace.Read(new Reading.Face(ticket("031")));

            assertThat(accepted(pack.trace(face))).isEqualTo(at(30));
            assertThat(accepted(pack.trace(new LastTrace.LastSold(ticket("075")))))
                    .isEqualTo(at(75));
        }

        @Test
        void above_the_last_ticket_is_refused() {
            assertThat(refusal(pack.read(new Reading.Face(ticket("076")))))
                    .isEqualTo(new SerialAboveLast(ticket("076"), ticket("001"), ticket("075")));
        }

        @Test
        void of_another_width_is_refused() {
            assertThat(refusal(pack.read(new Reading.Face(ticket("31"))))).isEqualTo(new SerialMalformed("31", 3));
        }

        @Test
        void follows_the_packs_own_direction() {
            assertThat(accepted(onSale(75, 1, Direction.DOWN, 0).read(new Reading.Face(ticket("070")))))
                    .isEqualTo(at(5));
        }
    }

    @Nested
    class ACount {

        @Test
        void never_sells_out_for_no_face_says_so() {
            assertThatIllegalArgumentException().isThrownBy(() -> pack.count(at(75), CountOccasion.SPOT, booking(1)));
            assertThatIllegalArgumentException().isThrownBy(() -> pack.countAtClose(at(75), booking(1)));
        }

        @Test
        void at_the_close_leaves_a_pack_with_nothing_left_where_it_is() {
            assertThat(onSaleAt(75).countAtClose(at(75), booking(1)).next()).isEqualTo(onSaleAt(75));
        }

        @ParameterizedTest
        @EnumSource
        void books_what_is_gone_since_on_any_occasion(CountOccasion occasion) {
            var change = pack.count(at(30), occasion, booking(1));

            assertThat(change.next()).isEqualTo(onSaleAt(30));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(20), at(30)));
            assertThat(change.last().act()).isEqualTo(new Act.Counted(occasion));
            assertThat(change.last().amount()).isEqualTo(new Money(5_000));
        }

        @Test
        void tells_the_cloud_once_under_the_packs_topic() {
            var change = pack.count(at(30), CountOccasion.SPOT, booking(1));

            assertThat(change.facts())
                    .containsExactly(new PackFact.PackCounted(change.next().strip(), change.last()));
            assertThat(change.facts().get(0).topic())
                    .isEqualTo(Topic.pack(packId(1).value()));
            assertThat(change.facts().get(0).origin()).isEqualTo(booking(1).on().origin());
        }

        @Test
        void at_the_same_face_sells_nothing() {
            var change = pack.count(at(20), CountOccasion.SPOT, booking(1));

            assertThat(change.next()).isEqualTo(pack);
            assertThat(change.last().tickets().sold()).isEqualTo(TicketCount.NONE);
        }

        @Test
        void cannot_go_back() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pack.count(at(19), CountOccasion.SPOT, booking(1)))
                    .withMessageContaining("COUNTED");
        }

        @Test
        void of_the_day_close_has_no_fact_of_its_own() {
            var change = pack.countAtClose(at(30), booking(1));

            assertThat(change.next()).isEqualTo(onSaleAt(30));
            assertThat(change.last().act()).isEqualTo(new Act.Counted(CountOccasion.DAY_CLOSE));
            assertThat(change.facts()).isEmpty();
        }

        @Test
        void split_in_two_changes_no_total() {
            var price = new Money(250);
            var whole = pack.count(at(44), CountOccasion.SPOT, booking(1, TODAY, price));

            var split = pack.count(at(31), CountOccasion.SPOT, booking(1, TODAY, price))
                    .and(half -> half.count(at(44), CountOccasion.SPOT, booking(2, TODAY, price)));

            assertThat(split.next()).isEqualTo(whole.next());
            assertThat(split.movements().stream().map(Movement::amount).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(whole.last().amount());
        }
    }

    @Nested
    class ADepletion {

        @ParameterizedTest
        @EnumSource
        void books_every_ticket_left_for_any_reason(DepletionReason reason) {
            var change = pack.deplete(reason, booking(1));

            assertThat(change.next())
                    .isEqualTo(new DepletedPack(
                            strip(75, 1, Optional.of(Direction.UP), 75),
                            reason,
                            booking(1).on().at()));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(20), at(75)));
            assertThat(change.last().act()).isEqualTo(new Act.Depleted(reason, BIN_7));
            assertThat(change.last().amount()).isEqualTo(new Money(27_500));
        }

        @Test
        void tells_the_cloud_once() {
            var change = pack.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(1));

            assertThat(change.facts())
                    .containsExactly(new PackFact.PackDepleted(change.next().strip(), change.last()));
        }
    }

    @Nested
    class AReturn {

        @ParameterizedTest
        @EnumSource
        void books_what_is_gone_and_hands_the_rest_back_for_any_reason(ReturnReason reason) {
            var change = pack.returnToDistributor(at(25), reason, TicketCount.NONE, booking(1));

            assertThat(change.next())
                    .isEqualTo(new ReturnedPack(
                            strip(75, 1, Optional.of(Direction.UP), 25),
                            reason,
                            booking(1).on().at()));
            assertThat(change.next().strip().remaining()).isEqualTo(new TicketCount(50));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(20), at(25)));
            assertThat(change.last().act()).isEqualTo(new Act.Returned(reason, Optional.of(BIN_7)));
        }

        @Test
        void tells_the_tickets_gone_since_the_last_close_and_its_own() {
            var change = pack.returnToDistributor(at(25), ReturnReason.DAMAGED, new TicketCount(8), booking(1));

            assertThat(change.facts())
                    .containsExactly(
                            new PackFact.PackReturned(change.next().strip(), change.last(), new TicketCount(13)));
        }
    }

    @Nested
    class AMove {

        private final PackChange<ActivePack> change = pack.moveTo(BIN_8, booking(1));

        @Test
        void changes_the_bin_and_nothing_else() {
            assertThat(change.next()).isEqualTo(new ActivePack(pack.strip(), BIN_8, NOON, CASHIER.id()));
        }

        @Test
        void books_both_bins_and_no_ticket() {
            assertThat(change.last().act()).isEqualTo(new Act.Moved(BIN_7, BIN_8));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(20), at(20)));
            assertThat(change.facts()).containsExactly(new PackFact.PackMoved(pack.strip(), change.last()));
        }
    }

    @Nested
    class BackToStock {

        private final PackChange<ReceivedPack> change = pack.backToStock(at(25), booking(1));

        @Test
        void keeps_the_position_for_the_next_activation() {
            assertThat(change.next()).isEqualTo(new ReceivedPack(strip(75, 1, Optional.of(Direction.UP), 25)));
        }

        @Test
        void books_what_is_gone_and_the_freed_bin() {
            assertThat(change.last().act()).isEqualTo(new Act.Restocked(BIN_7));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(20), at(25)));
            assertThat(change.last().amount()).isEqualTo(new Money(2_500));
            assertThat(change.facts())
                    .containsExactly(new PackFact.PackRestocked(change.next().strip(), change.last()));
        }
    }

    @Nested
    class AReportThatItIsMissing {

        @Test
        void books_what_is_gone_and_leaves_the_rest_missing() {
            var report = Optional.of(new PoliceReport("26-0001"));

            var change = pack.reportMissing(at(30), new Loss(MissingKind.STOLEN, report), booking(1));

            assertThat(change.next())
                    .isEqualTo(new MissingPack(
                            strip(75, 1, Optional.of(Direction.UP), 30),
                            MissingKind.STOLEN,
                            report,
                            booking(1).on().at(),
                            Optional.empty()));
            assertThat(change.next().strip().remaining()).isEqualTo(new TicketCount(45));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(20), at(30)));
            assertThat(change.last().act())
                    .isEqualTo(new Act.ReportedMissing(MissingKind.STOLEN, report, Optional.of(BIN_7)));
            assertThat(change.facts())
                    .isEqualTo(List.of(
                            new PackFact.PackReportedMissing(change.next().strip(), change.last())));
        }
    }
}
