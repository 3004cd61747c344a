package com.nuvana.lottery.domain.discrepancy;

import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.movementId;
import static com.nuvana.lottery.domain.Fixtures.onSaleAt;
import static com.nuvana.lottery.domain.Fixtures.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketCount;
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

        private final Movement count =
                onSaleAt(20).count(at(23), CountOccasion.SPOT, booking(3)).last();
        private final DiscrepancyId id = new DiscrepancyId(uuid(50));

        @Test
        void a_gap_of_3_tickets_at_5_dollars_is_15_dollars_open() {
            var raised = Discrepancy.raise(
                    id,
                    DiscrepancyKind.COUNT_GAP,
                    onSaleAt(20).key(),
                    count.tickets().sold(),
                    count);

            var change = Discrepancy.since(movementId(2), raised);

            assertThat(change.next())
                    .isEqualTo(new Discrepancy(
                            id,
                            DiscrepancyKind.COUNT_GAP,
                            count.pack(),
                            onSaleAt(20).key(),
                            new TicketCount(3),
                            new Money(1_500),
                            Optional.of(movementId(2)),
                            movementId(3),
                            TODAY,
                            booking(3).on().at(),
                            DiscrepancyStatus.OPEN));
        }

        @Test
        void a_face_behind_is_a_negative_amount() {
            var change = Discrepancy.raise(
                    id, DiscrepancyKind.POSITION_BACKWARDS, onSaleAt(20).key(), new TicketCount(-5), count);

            assertThat(change.next().amount()).isEqualTo(new Money(-2_500));
            assertThat(change.next().since()).isEmpty();
        }

        @Test
        void with_the_reading_before_is_still_one_fact() {
            var raised = Discrepancy.raise(
                    id, DiscrepancyKind.COUNT_GAP, onSaleAt(20).key(), new TicketCount(3), count);

            var change = Discrepancy.since(movementId(2), raised);

            assertThat(change.facts())
                    .containsExactly(
                            new DiscrepancyRaised(change.next(), count.on().origin()));
        }

        @Test
        void is_told_under_the_topic_of_its_day() {
            var change = Discrepancy.raise(
                    id, DiscrepancyKind.LARGE_JUMP, onSaleAt(20).key(), new TicketCount(3), count);

            assertThat(change.facts())
                    .containsExactly(
                            new DiscrepancyRaised(change.next(), count.on().origin()));
            DiscrepancyRaised fact = change.facts().get(0);
            assertThat(fact.kind()).isEqualTo("DISCREPANCY_RAISED");
            assertThat(fact.version()).isEqualTo(1);
            assertThat(fact.topic()).isEqualTo(Topic.day(TODAY.value()));
        }
    }

    @Test
    void an_id_reads_as_its_uuid() {
        assertThat(new DiscrepancyId(uuid(50))).hasToString(uuid(50).toString());
    }
}
