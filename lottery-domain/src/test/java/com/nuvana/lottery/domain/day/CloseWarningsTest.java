package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Fixtures.SHIFT_MANAGER;
import static com.nuvana.lottery.domain.day.Days.decided;
import static com.nuvana.lottery.domain.day.Days.notSeen;
import static com.nuvana.lottery.domain.day.Days.onSale;
import static com.nuvana.lottery.domain.day.Days.scanned;
import static com.nuvana.lottery.domain.day.Days.soldOut;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CloseWarningsTest {

    private static List<CloseWarning> warnings(int share, OnSale pack, CloseDecision decision) {
        CloseLine line = new CloseSheet(List.of(pack)).lines(List.of(decision)).get(0);
        return new CloseWarnings(share).about(line, pack.pack().strip());
    }

    private static CloseWarning warning(CloseWarning.Kind kind, OnSale pack, int tickets) {
        return CloseWarning.of(kind, pack.pack().key(), pack.bin(), new TicketCount(tickets));
    }

    @Nested
    class ALargeJump {

        private final OnSale pack = onSale(1, 1);

        @Test
        void is_named_with_its_tickets() {
            assertThat(warnings(50, pack, scanned(pack, "040")))
                    .containsExactly(warning(CloseWarning.Kind.LARGE_JUMP, pack, 38));
        }

        @Test
        void is_none_up_to_the_share() {
            assertThat(warnings(50, pack, scanned(pack, "039"))).isEmpty();
        }

        @Test
        void is_never_one_when_the_store_switched_it_off() {
            assertThat(warnings(100, pack, soldOut(pack))).isEmpty();
        }

        @Test
        void may_be_a_sold_out_pack() {
            assertThat(warnings(50, pack, soldOut(pack)))
                    .containsExactly(warning(CloseWarning.Kind.LARGE_JUMP, pack, 74));
        }
    }

    @Nested
    class ALikelyWrongEnd {

        private final OnSale untouched = onSale(1, 0);

        @Test
        void is_an_untouched_pack_whose_face_is_nearer_to_the_other_end() {
            assertThat(warnings(100, untouched, scanned(untouched, "070")))
                    .containsExactly(warning(CloseWarning.Kind.LIKELY_WRONG_END, untouched, 69));
        }

        @Test
        void is_not_a_face_nearer_to_its_own_end_or_in_the_middle() {
            assertThat(warnings(100, untouched, scanned(untouched, "006"))).isEmpty();
            assertThat(warnings(100, untouched, scanned(untouched, "038"))).isEmpty();
        }

        @Test
        void is_not_a_pack_that_sold_before() {
            OnSale begun = onSale(1, 1);

            assertThat(warnings(100, begun, scanned(begun, "070"))).isEmpty();
        }

        @Test
        void is_not_a_pack_that_a_person_calls_sold_out() {
            assertThat(warnings(100, untouched, soldOut(untouched))).isEmpty();
        }
    }

    @Test
    void a_pack_not_seen_is_named_with_the_tickets_at_risk() {
        OnSale pack = onSale(1, 12);
        var decision = decided(pack, notSeen(NotSeenReason.NOT_IN_BIN), SHIFT_MANAGER, Optional.empty());

        assertThat(warnings(50, pack, decision)).containsExactly(warning(CloseWarning.Kind.NOT_SEEN, pack, 63));
    }
}
