package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.BIN_8;
import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.movementId;
import static com.nuvana.lottery.domain.day.Days.AS_OF;
import static com.nuvana.lottery.domain.day.Days.booked;
import static com.nuvana.lottery.domain.day.Days.onSale;
import static com.nuvana.lottery.domain.day.Days.opening;
import static com.nuvana.lottery.domain.day.Days.preparation;
import static com.nuvana.lottery.domain.day.Days.scanned;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.ticket.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreparationTest {

    private final OnSale listed = onSale(1, 20);
    private final OnSale other = onSale(2, 0);
    private final Preparation preparation =
            preparation(new CloseSheet(List.of(listed)).lines(List.of(scanned(listed, "031"))));
    private final PreparedDay day = new OpenDay(opening(TODAY, Onboarding.NONE)).prepare(preparation);

    @Nested
    class ItsTime {

        private final Instant end = NOON.plus(Duration.ofMinutes(30));

        @Test
        void holds_for_the_expiry_of_the_store() {
            assertThat(preparation.isExpiredAt(NOON)).isFalse();
            assertThat(preparation.isExpiredAt(end.minusMillis(1))).isFalse();
        }

        @Test
        void is_over_after_it() {
            assertThat(preparation.isExpiredAt(end.plusMillis(1))).isTrue();
        }

        @Test
        void passes_by_instants_in_the_night_the_clocks_jump() {
            Instant prepared = Instant.parse("2026-03-08T07:50:00Z");
            var night = new Preparation(
                    preparation.token(),
                    preparation.hash(),
                    preparation.closeAs(),
                    preparation.lines(),
                    prepared,
                    preparation.preparedBy(),
                    Optional.empty(),
                    prepared.plus(Duration.ofMinutes(30)),
                    AS_OF);

            assertThat(night.isExpiredAt(Instant.parse("2026-03-08T08:15:00Z"))).isFalse();
            assertThat(night.isExpiredAt(Instant.parse("2026-03-08T08:21:00Z"))).isTrue();
        }

        @Test
        void stays_over_once_a_command_has_found_it_so_whatever_the_clock_says() {
            Instant later = end.plus(Duration.ofMinutes(1));

            assertThat(day.foundOver(end.minusMillis(1))).isEmpty();
            PreparedDay over = day.foundOver(later).orElseThrow();
            assertThat(over.preparation().overSince()).contains(later);
            assertThat(over.preparation().isExpiredAt(NOON)).isTrue();
            assertThat(over.asRead(NOON, List.of())).isEqualTo(day.reopened());
            assertThat(over.foundOver(later.plusMillis(1))).isEmpty();
        }

        @Test
        void ends_the_prepared_day_on_every_read_from_then_on() {
            assertThat(day.asRead(end.minusMillis(1), List.of())).isEqualTo(day);
            assertThat(day.asRead(end.plusMillis(1), List.of())).isEqualTo(day.reopened());
        }
    }

    @Nested
    class AListedPack {

        static Stream<Act> disturbing() {
            return Stream.of(
                    new Act.Depleted(DepletionReason.SOLD_OUT_MANUAL, BIN_7),
                    new Act.Returned(ReturnReason.DAMAGED, Optional.of(BIN_7)),
                    new Act.Moved(BIN_7, BIN_8),
                    new Act.Restocked(BIN_7),
                    new Act.ReportedMissing(MissingKind.LOST, Optional.empty(), Optional.of(BIN_7)),
                    new Act.CloudStatus(PackStatus.RETURNED, Optional.empty()),
                    new Act.Activated(BIN_7, Direction.UP),
                    new Act.Undone(movementId(1), PackStatus.RECEIVED),
                    new Act.Received(Optional.empty()),
                    new Act.Onboarded(Direction.UP),
                    new Act.Recovered(Optional.empty()));
        }

        @ParameterizedTest
        @MethodSource("disturbing")
        void that_changed_makes_it_stale_and_is_named_with_the_change(Act act) {
            assertThat(preparation.staleBy(List.of(booked(101, listed, 20, act))))
                    .containsExactly(new StalePack(listed.pack().key(), act.kind()));
        }

        @Test
        void that_sold_tickets_makes_it_stale() {
            var counted = booked(101, listed, 21, new Act.Counted(CountOccasion.POS));

            assertThat(preparation.staleBy(List.of(counted)))
                    .containsExactly(new StalePack(listed.pack().key(), MovementKind.COUNTED));
        }

        @Test
        void that_was_corrected_makes_it_stale() {
            var corrected = booked(101, listed, 15, new Act.Corrected(movementId(1)));

            assertThat(preparation.staleBy(List.of(corrected)))
                    .containsExactly(new StalePack(listed.pack().key(), MovementKind.CORRECTED));
        }

        @Test
        void that_was_read_at_the_same_face_or_settled_leaves_it_as_it_is() {
            assertThat(preparation.staleBy(List.of(
                            booked(101, listed, 20, new Act.Counted(CountOccasion.SPOT)),
                            booked(102, listed, 20, new Act.Settled(SettlementCause.MANUAL, new Money(37_500))),
                            booked(103, listed, 20, new Act.WrittenOff(Money.ZERO)))))
                    .isEmpty();
        }

        @Test
        void that_changed_before_it_was_prepared_leaves_it_as_it_is() {
            assertThat(preparation.staleBy(List.of(
                            booked(99, listed, 20, new Act.Moved(BIN_7, BIN_8)),
                            booked(100, listed, 20, new Act.Moved(BIN_8, BIN_7)))))
                    .isEmpty();
        }

        @Test
        void stays_stale_even_if_what_made_it_so_is_undone() {
            var depleted = booked(101, listed, 75, new Act.Depleted(DepletionReason.SOLD_OUT_MANUAL, BIN_7));
            var undone = booked(
                    102, onSale(1, 75), 20, new Act.Undone(depleted.movement().id(), PackStatus.ACTIVE));

            assertThat(preparation.staleBy(List.of(depleted, undone)))
                    .containsExactly(
                            new StalePack(listed.pack().key(), MovementKind.DEPLETED),
                            new StalePack(listed.pack().key(), MovementKind.UNDONE));
            assertThat(day.asRead(NOON, List.of(depleted, undone))).isEqualTo(day.reopened());
        }
    }

    @Nested
    class APackThatIsNotListed {

        @Test
        void and_goes_on_sale_makes_it_stale() {
            assertThat(preparation.staleBy(List.of(booked(101, other, 0, new Act.Activated(BIN_8, Direction.UP)))))
                    .containsExactly(new StalePack(other.pack().key(), MovementKind.ACTIVATED));
        }

        @Test
        void and_is_on_sale_again_by_an_undo_makes_it_stale() {
            assertThat(preparation.staleBy(
                            List.of(booked(101, other, 0, new Act.Undone(movementId(1), PackStatus.ACTIVE)))))
                    .containsExactly(new StalePack(other.pack().key(), MovementKind.UNDONE));
        }

        @Test
        void and_leaves_sale_again_does_not_heal_it() {
            List<BookedMovement> ledger = List.of(
                    booked(101, other, 0, new Act.Activated(BIN_8, Direction.UP)),
                    booked(102, other, 0, new Act.Undone(movementId(101), PackStatus.RECEIVED)));

            assertThat(preparation.staleBy(ledger))
                    .containsExactly(new StalePack(other.pack().key(), MovementKind.ACTIVATED));
        }

        @Test
        void and_is_received_returned_or_missing_leaves_it_as_it_is() {
            assertThat(preparation.staleBy(List.of(
                            booked(101, other, 0, new Act.Received(Optional.empty())),
                            booked(102, other, 0, new Act.Returned(ReturnReason.EXPIRED, Optional.empty())),
                            booked(103, other, 0, new Act.Recovered(Optional.empty())))))
                    .isEmpty();
        }
    }

    @Nested
    class ADraftLine {

        private final DraftLine line = new DraftLine(scanned(listed, "031"), AS_OF);

        @Test
        void is_changed_by_a_sale_from_its_pack_since() {
            assertThat(line.isChangedBy(List.of(booked(101, listed, 21, new Act.Counted(CountOccasion.POS)))))
                    .isTrue();
        }

        @Test
        void is_not_changed_by_what_happened_before_it_was_saved() {
            assertThat(line.isChangedBy(List.of(booked(100, listed, 21, new Act.Counted(CountOccasion.POS)))))
                    .isFalse();
        }

        @Test
        void is_not_changed_by_another_pack_or_by_the_same_face_again() {
            assertThat(line.isChangedBy(List.of(
                            booked(101, other, 3, new Act.Counted(CountOccasion.POS)),
                            booked(102, listed, 20, new Act.Counted(CountOccasion.SPOT)))))
                    .isFalse();
        }
    }

    @Test
    void the_ledger_is_asked_from_the_place_where_it_was_prepared() {
        assertThat(preparation.asOf()).isEqualTo(new LedgerSequence(100));
    }
}
