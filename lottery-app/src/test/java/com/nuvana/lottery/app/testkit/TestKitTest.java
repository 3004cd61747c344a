package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static com.nuvana.lottery.app.testkit.OutboxAssert.assertThat;
import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The tools that other tests rely on do what their names say. */
class TestKitTest {

    @Nested
    class Time {

        private final SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");

        @Test
        void stands_still() {
            assertThat(time.instant()).isEqualTo(time.instant());
        }

        @Test
        void passes_when_it_is_told_to() {
            assertThat(time.tick(Duration.ofMinutes(31))).isEqualTo(Instant.parse("2026-03-03T20:31:00Z"));
            assertThat(time.instant()).isEqualTo(Instant.parse("2026-03-03T20:31:00Z"));
        }

        @Test
        void does_not_pass_backwards() {
            assertThatThrownBy(() -> time.tick(Duration.ofMinutes(-1))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void jumps_either_way() {
            time.set("2030-01-01T00:00:00Z");
            time.setBack(Duration.ofDays(1));

            assertThat(time.instant()).isEqualTo(Instant.parse("2029-12-31T00:00:00Z"));
        }
    }

    @Nested
    class Ids {

        @Test
        void have_the_form_of_uuid_v7() {
            UUID id = new SequenceIds().next();

            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16)
                    .isEqualTo(Instant.parse("2026-03-03T20:00:00Z").toEpochMilli());
        }

        @Test
        void sort_after_earlier_ones() {
            SequenceIds ids = new SequenceIds();

            List<String> made =
                    Stream.generate(ids::next).limit(300).map(UUID::toString).toList();

            assertThat(made).isSorted().doesNotHaveDuplicates();
        }

        @Test
        void are_the_same_in_every_run() {
            assertThat(new SequenceIds().next()).isEqualTo(new SequenceIds().next());
            assertThat(new SequenceIds().token()).isEqualTo(new SequenceIds().token());
            assertThat(new SequenceIds(1000).next()).isNotEqualTo(new SequenceIds().next());
        }

        @Test
        void and_tokens_do_not_repeat() {
            SequenceIds ids = new SequenceIds();

            assertThat(ids.token()).isNotEqualTo(ids.token());
        }
    }

    @Nested
    class Hashes {

        private final PlainPinHasher hasher = new PlainPinHasher();

        @Test
        void match_their_own_pin_and_no_other() {
            assertThat(hasher.matches(new Pin("1234"), hasher.hash(new Pin("1234"))))
                    .isTrue();
            assertThat(hasher.matches(new Pin("4321"), hasher.hash(new Pin("1234"))))
                    .isFalse();
        }

        @Test
        void say_that_they_are_none() {
            assertThat(hasher.hash(new Pin("1234")).text()).startsWith("not-a-hash:");
        }
    }

    @Nested
    class APackAsAValue {

        @Test
        void is_in_stock_and_sealed() {
            ReceivedPack pack = aReceivedPack().numbered("0000007").build();

            assertThat(pack.key().toString()).isEqualTo("2029-0000007");
            assertThat(pack.position()).isEqualTo(TicketPosition.UNTOUCHED);
        }

        @Test
        void is_on_sale_and_counted() {
            ActivePack pack = anActivePack().inBin(12).countedTo(25).build();

            assertThat(pack.position()).isEqualTo(new TicketPosition(25));
        }
    }

    @Nested
    class AShop {

        private final SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");
        private final SequenceIds ids = new SequenceIds();
        private final Shop shop = Shop.open(new InMemoryStore(time, ids), time, ids);

        @Test
        void has_the_pack_that_was_asked_for() {
            ActivePack pack = anActivePack().inBin(12).countedTo(25).in(shop);

            assertThat(shop.pack(pack.id())).isEqualTo(pack);
            assertThat(pack.bin()).isEqualTo(shop.bin(12).id());
        }

        @Test
        void tells_the_cloud() {
            ActivePack pack = anActivePack().inBin(12).countedTo(25).in(shop);

            assertThat(shop.outbox()).hasExactlyOne("PACK_ACTIVATED").about(pack);
            assertThat(shop.outbox()).hasExactlyOne("PACK_COUNTED").about(pack).saying("\"tickets\":25");
            assertThat(shop.outbox()).hasNone("PACK_DEPLETED");
        }

        @Test
        void closes_its_day() {
            anActivePack().countedTo(25).in(shop);

            ClosedDay closed = shop.closeDay();

            assertThat(closed.record().totals().soldTickets().tickets()).isEqualTo(25);
            assertThat(shop.outbox()).hasExactlyOne("DAY_CLOSED").about(closed);
        }
    }

    @Nested
    class Assertions {

        private final Outcome<Integer, Refusal> seven = Outcome.accepted(7);
        private final Outcome<Integer, Refusal> no = Outcome.refused(() -> "NO");

        @Test
        void about_outcomes_hold_when_they_should() {
            assertThat(seven).isAccepted(7);
            assertThat(no).isRefused("NO");
        }

        @Test
        void about_outcomes_fail_when_they_should() {
            assertThatThrownBy(() -> assertThat(seven).isRefused("NO")).hasMessageContaining("was accepted");
            assertThatThrownBy(() -> assertThat(no).isAccepted()).hasMessageContaining("was refused NO");
            assertThatThrownBy(() -> assertThat(no).isRefused("YES")).isInstanceOf(AssertionError.class);
        }

        @Test
        void about_an_outbox_fail_when_they_should() {
            OutboxLog none = new OutboxLog(List.of());

            assertThatThrownBy(() -> assertThat(none).hasExactlyOne("PACK_COUNTED"))
                    .hasMessageContaining("expected exactly one PACK_COUNTED, found 0");
        }
    }
}
