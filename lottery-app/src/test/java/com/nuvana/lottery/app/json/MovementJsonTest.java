package com.nuvana.lottery.app.json;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.ShiftId;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MovementJsonTest {

    private static final BinId BIN = new BinId(uuid(7));
    private static final BinId OTHER_BIN = new BinId(uuid(8));

    private static UUID uuid(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }

    private static String id(long number) {
        return uuid(number).toString();
    }

    private static Movement counted(Optional<ShiftId> shift, ClockReading clock, Optional<Note> note) {
        return new Movement(
                new MovementId(uuid(1)),
                new PackId(uuid(2)),
                new TicketRange(new TicketPosition(12), new TicketPosition(25)),
                new Money(500),
                new Act.Counted(CountOccasion.SPOT),
                new Stamp(
                        new DayId(uuid(3)),
                        shift,
                        aCashier(),
                        shift.map(present -> aShiftManager()),
                        EntryMethod.SCAN,
                        Instant.parse("2026-03-03T20:00:00.120Z"),
                        clock),
                note);
    }

    @Nested
    class AMovement {

        @Test
        void in_brief_says_what_identifies_it_and_its_tickets() {
            assertThat(CanonicalJson.write(
                            MovementJson.brief(counted(Optional.empty(), ClockReading.FORWARD, Optional.empty()))))
                    .isEqualTo("{\"from\":12,\"id\":\"" + id(1) + "\",\"kind\":\"COUNTED\",\"pack\":\"" + id(2)
                            + "\",\"to\":25}");
        }

        @Test
        void in_full_says_every_field_that_is_stored() {
            Movement movement =
                    counted(Optional.of(new ShiftId(uuid(4))), ClockReading.BEHIND, Optional.of(new Note("hurry")));

            assertThat(CanonicalJson.write(MovementJson.full(movement)))
                    .isEqualTo("{\"actor\":\"cashier-1\",\"approver\":\"shift-manager-1\","
                            + "\"at\":\"2026-03-03T20:00:00.120Z\",\"clock_behind\":true,\"day\":\"" + id(3)
                            + "\",\"entry\":\"SCAN\",\"from\":12,\"id\":\"" + id(1)
                            + "\",\"kind\":\"COUNTED\",\"note\":\"hurry\",\"occasion\":\"SPOT\",\"pack\":\"" + id(2)
                            + "\",\"price_cents\":500,\"shift\":\"" + id(4) + "\",\"to\":25}");
        }

        @Test
        void in_full_leaves_out_what_is_absent() {
            Movement movement = counted(Optional.empty(), ClockReading.FORWARD, Optional.empty());

            assertThat(MovementJson.full(movement).fields())
                    .doesNotContainKeys("approver", "shift", "note")
                    .containsEntry("clock_behind", Json.Flag.FALSE);
        }
    }

    static Stream<Arguments> everyAct() {
        MovementId other = new MovementId(uuid(9));
        String bin = "\"bin\":\"" + id(7) + "\"";
        return Stream.of(
                Arguments.of(new Act.Received(Optional.empty()), "{}"),
                Arguments.of(
                        new Act.Received(Optional.of(new DeliveryReference("D-1"))),
                        "{\"delivery_reference\":\"D-1\"}"),
                Arguments.of(new Act.Onboarded(Direction.DOWN), "{\"direction\":\"DOWN\"}"),
                Arguments.of(new Act.Activated(BIN, Direction.UP), "{" + bin + ",\"direction\":\"UP\"}"),
                Arguments.of(new Act.Counted(CountOccasion.DAY_CLOSE), "{\"occasion\":\"DAY_CLOSE\"}"),
                Arguments.of(new Act.Depleted(DepletionReason.REPLACED, BIN), "{" + bin + ",\"reason\":\"REPLACED\"}"),
                Arguments.of(new Act.Returned(ReturnReason.EXPIRED, Optional.empty()), "{\"reason\":\"EXPIRED\"}"),
                Arguments.of(
                        new Act.Returned(ReturnReason.EXPIRED, Optional.of(BIN)),
                        "{" + bin + ",\"reason\":\"EXPIRED\"}"),
                Arguments.of(new Act.Moved(BIN, OTHER_BIN), "{" + bin + ",\"other_bin\":\"" + id(8) + "\"}"),
                Arguments.of(new Act.Restocked(BIN), "{" + bin + "}"),
                Arguments.of(
                        new Act.ReportedMissing(MissingKind.LOST, Optional.empty(), Optional.empty()),
                        "{\"reason\":\"LOST\"}"),
                Arguments.of(
                        new Act.ReportedMissing(
                                MissingKind.STOLEN, Optional.of(new PoliceReport("R-1")), Optional.of(BIN)),
                        "{" + bin + ",\"police_report\":\"R-1\",\"reason\":\"STOLEN\"}"),
                Arguments.of(new Act.Recovered(Optional.empty()), "{}"),
                Arguments.of(new Act.Recovered(Optional.of(Direction.UP)), "{\"direction\":\"UP\"}"),
                Arguments.of(new Act.WrittenOff(new Money(31500)), "{\"amount_cents\":31500}"),
                Arguments.of(
                        new Act.Settled(SettlementCause.RULE, new Money(37500)),
                        "{\"amount_cents\":37500,\"reason\":\"RULE\"}"),
                Arguments.of(
                        new Act.Undone(other, PackStatus.ACTIVE),
                        "{\"refers_to\":\"" + id(9) + "\",\"status\":\"ACTIVE\"}"),
                Arguments.of(new Act.Corrected(other), "{\"refers_to\":\"" + id(9) + "\"}"),
                Arguments.of(new Act.CloudStatus(PackStatus.RETURNED, Optional.empty()), "{\"status\":\"RETURNED\"}"),
                Arguments.of(
                        new Act.CloudStatus(PackStatus.ACTIVE, Optional.of(BIN)),
                        "{" + bin + ",\"status\":\"ACTIVE\"}"));
    }

    @Nested
    class AnAct {

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.json.MovementJsonTest#everyAct")
        void says_the_fields_of_its_kind(Act act, String json) {
            assertThat(CanonicalJson.write(act.fold(new ActJson()))).isEqualTo(json);
        }

        @Test
        void of_every_kind_is_tried() {
            assertThat(everyAct()
                            .map(arguments -> ((Act) arguments.get()[0]).kind())
                            .collect(Collectors.toSet()))
                    .isEqualTo(EnumSet.allOf(MovementKind.class));
        }
    }
}
