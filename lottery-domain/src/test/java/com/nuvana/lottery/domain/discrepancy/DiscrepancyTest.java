package com.nuvana.lottery.domain.discrepancy;

import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.movementId;
import static com.nuvana.lottery.domain.Fixtures.onSaleAt;
import static com.nuvana.lottery.domain.Fixtures.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscrepancyTest {

    @Nested
    class ALargeJump {

        @ParameterizedTest(name = "share {0}, n {1}: {2} sold")
        @CsvSource({
            "50, 25, 14, true",
            "50, 25, 12, false",
            "50, 50, 25, false",
            "50, 50, 26, true",
            "1, 1000, 10, false",
            "1, 1000, 11, true"
        })
        void is_more_than_the_share_of_the_pack(int share, int size, int sold, boolean large) {
            assertThat(Discrepancy.isLargeJump(new TicketCount(sold), new PackSize(size), share))
                    .isEqualTo(large);
        }

        @Test
        void is_switched_off_by_a_share_of_100() {
            assertThat(Discrepancy.isLargeJump(new TicketCount(75), new PackSize(75), 100))
                    .isFalse();
            assertThat(Discrepancy.isLargeJump(new TicketCount(75), new PackSize(75), 99))
                    .isTrue();
        }
    }

    @Nested
    class Raising {

        private final Movement before =
                onSaleAt(17).count(at(20), CountOccasion.SPOT, booking(2)).last();
        private final Movement count =
                onSaleAt(20).count(at(23), CountOccasion.SPOT, booking(3)).last();
        private final DiscrepancyId id = new DiscrepancyId(uuid(50));

        private Change<Discrepancy, DiscrepancyRaised> raised(
                DiscrepancyKind kind, int tickets, List<Movement> ledger) {
            return Discrepancy.raise(id, kind, onSaleAt(20).key(), new TicketCount(tickets), ledger, count);
        }

        @Test
        void a_gap_of_3_tickets_at_5_dollars_is_15_dollars_open() {
            var change = raised(DiscrepancyKind.COUNT_GAP, 3, List.of(before));

            assertThat(change.next())
                    .isEqualTo(new Discrepancy(
                            id,
                            DiscrepancyKind.COUNT_GAP,
                            count.pack(),
                            onSaleAt(20).key(),
                            new TicketCount(3),
                            new Money(1_500),
                            new Interval(Optional.of(Interval.End.of(before)), List.of(), Interval.End.of(count)),
                            TODAY,
                            booking(3).on().at(),
                            DiscrepancyStatus.OPEN));
            assertThat(change.next().since()).contains(movementId(2));
            assertThat(change.next().movement()).isEqualTo(movementId(3));
        }

        @Test
        void a_face_behind_is_a_negative_amount() {
            var change = raised(DiscrepancyKind.POSITION_BACKWARDS, -5, List.of());

            assertThat(change.next().amount()).isEqualTo(new Money(-2_500));
            assertThat(change.next().since()).isEmpty();
        }

        @Test
        void with_the_reading_before_is_still_one_fact() {
            var change = raised(DiscrepancyKind.COUNT_GAP, 3, List.of(before));

            assertThat(change.facts())
                    .containsExactly(
                            new DiscrepancyRaised(change.next(), count.on().origin()));
        }

        @Test
        void is_told_under_the_topic_of_its_day() {
            var change = raised(DiscrepancyKind.LARGE_JUMP, 3, List.of());

            assertThat(change.facts())
                    .containsExactly(
                            new DiscrepancyRaised(change.next(), count.on().origin()));
            DiscrepancyRaised fact = change.facts().get(0);
            assertThat(fact.kind()).isEqualTo("DISCREPANCY_RAISED");
            assertThat(fact.version()).isEqualTo(1);
            assertThat(fact.topic()).isEqualTo(Topic.day(TODAY.value()));
        }
    }

    @Nested
    class ItsPeople {

        private final Interval.End cleo = end(1, "Cleo");
        private final Interval.End sam = end(2, "Sam");

        private static Interval.End end(int movement, String name) {
            return new Interval.End(
                    movementId(movement), person(name), booking(1).on().at());
        }

        private static Actor person(String name) {
            return new Actor(new ActorId(name), new PersonName(name), Role.CASHIER);
        }

        @Test
        void are_named_once_and_those_at_the_ends_are_not_between() {
            var interval = new Interval(
                    Optional.of(cleo),
                    List.of(person("Carl"), person("Cleo"), person("Mia"), person("Carl"), person("Sam")),
                    sam);

            assertThat(interval.between()).containsExactly(person("Carl"), person("Mia"));
        }
    }

    @Test
    void an_id_reads_as_its_uuid() {
        assertThat(new DiscrepancyId(uuid(50))).hasToString(uuid(50).toString());
    }
}
