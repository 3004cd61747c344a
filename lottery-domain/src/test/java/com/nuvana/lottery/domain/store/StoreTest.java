package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.actor;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.stamp;
import static com.nuvana.lottery.domain.Fixtures.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.StoreRefusal.NotesTooLong;
import com.nuvana.lottery.domain.store.StoreRefusal.SettingInvalid;
import com.nuvana.lottery.domain.ticket.Direction;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Settings SETTINGS = Settings.of(CHICAGO, new CutOff(1080), new StateCode("TX"));

    @Nested
    class ACutOff {

        @ParameterizedTest
        @CsvSource({"12:00, 720", "12:59, 779", "18:00, 1080", "23:59, 1439", "24:00, 1440"})
        void of_12_00_to_24_00_is_read_and_written_back(String text, int minute) {
            assertThat(accepted(CutOff.parse(text)))
                    .isEqualTo(new CutOff(minute))
                    .hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "11:59", "24:01", "25:00", "18:60", "6:00", "18", "18:0", "18.00", " 18:00", "00:00", "18:00\n"
                })
        void of_any_other_form_is_refused_and_shown(String text) {
            assertThat(refusal(CutOff.parse(text))).isEqualTo(new SettingInvalid("cutOff", text, "12:00 to 24:00"));
        }

        @ParameterizedTest
        @ValueSource(ints = {719, 1441, 0, -1})
        void outside_12_00_to_24_00_cannot_exist(int minute) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CutOff(minute))
                    .withMessageContaining(Integer.toString(minute));
        }

        @Test
        void lies_after_any_time_before_it_to_the_nanosecond() {
            var six = new CutOff(1080);

            assertThat(six.isAfter(LocalTime.of(17, 59, 59, 999_999_999))).isTrue();
            assertThat(six.isAfter(LocalTime.of(18, 0))).isFalse();
            assertThat(new CutOff(1440).isAfter(LocalTime.MAX)).isTrue();
        }
    }

    @Nested
    class SettingsOfANewStore {

        @Test
        void have_the_stated_defaults() {
            assertThat(SETTINGS.prepareExpiry()).isEqualTo(Duration.ofMinutes(30));
            assertThat(SETTINGS.jumpShare()).isEqualTo(100);
            assertThat(SETTINGS.direction()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(longs = {5, 30, 120})
        void take_an_expiry_of_5_to_120_minutes(long minutes) {
            var expiry = Duration.ofMinutes(minutes);

            assertThat(accepted(SETTINGS.withPrepareExpiry(expiry)).prepareExpiry())
                    .isEqualTo(expiry);
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT4M59.999S", "PT2H0.001S", "PT0S", "PT-30M"})
        void refuse_another_expiry(String expiry) {
            assertThat(refusal(SETTINGS.withPrepareExpiry(Duration.parse(expiry))))
                    .isInstanceOfSatisfying(
                            SettingInvalid.class, why -> assertThat(why.field()).isEqualTo("prepareExpiry"));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 50, 100})
        void take_a_jump_share_of_1_to_100_percent(int share) {
            assertThat(accepted(SETTINGS.withJumpShare(share)).jumpShare()).isEqualTo(share);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 101, -1})
        void refuse_another_jump_share(int share) {
            assertThat(refusal(SETTINGS.withJumpShare(share)))
                    .isEqualTo(new SettingInvalid("jumpShare", Integer.toString(share), "1 to 100"));
        }

        @Test
        void change_one_at_a_time() {
            var denver = ZoneId.of("America/Denver");

            assertThat(SETTINGS.withTimeZone(denver))
                    .isEqualTo(Settings.of(denver, new CutOff(1080), new StateCode("TX")));
            assertThat(SETTINGS.withCutOff(new CutOff(1440)))
                    .isEqualTo(Settings.of(CHICAGO, new CutOff(1440), new StateCode("TX")));
            assertThat(SETTINGS.withDirection(Direction.DOWN))
                    .isEqualTo(new Settings(
                            CHICAGO,
                            new CutOff(1080),
                            new StateCode("TX"),
                            Optional.of(Direction.DOWN),
                            Duration.ofMinutes(30),
                            100,
                            Money.ZERO,
                            FilledProfile.NOTHING));
        }

        @Test
        void tolerate_no_difference_unless_told_to() {
            assertThat(SETTINGS.varianceTolerance()).isEqualTo(Money.ZERO);
            assertThat(accepted(SETTINGS.withVarianceTolerance(new Money(100))).varianceTolerance())
                    .isEqualTo(new Money(100));
        }

        @Test
        void refuse_a_tolerance_below_0() {
            assertThat(refusal(SETTINGS.withVarianceTolerance(new Money(-1))))
                    .isEqualTo(new SettingInvalid("varianceTolerance", "-1", "0 or more"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Settings(
                            CHICAGO,
                            new CutOff(1080),
                            new StateCode("TX"),
                            Optional.empty(),
                            Duration.ofMinutes(30),
                            100,
                            new Money(-1),
                            FilledProfile.NOTHING));
        }

        @Test
        void forget_what_was_filled_in_for_another_state() {
            Settings filled = SETTINGS.withFilled(FilledProfile.NOTHING.settlingAtSoldOut(YesNo.YES));

            assertThat(filled.in(new StateCode("TX"))).isEqualTo(filled);
            assertThat(filled.in(new StateCode("KS")))
                    .isEqualTo(Settings.of(CHICAGO, new CutOff(1080), new StateCode("KS")));
        }

        @Test
        void cannot_exist_outside_their_ranges() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Settings(
                            CHICAGO,
                            new CutOff(1080),
                            new StateCode("TX"),
                            Optional.empty(),
                            Duration.ofMinutes(121),
                            100,
                            Money.ZERO,
                            FilledProfile.NOTHING));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Settings(
                            CHICAGO,
                            new CutOff(1080),
                            new StateCode("TX"),
                            Optional.empty(),
                            Duration.ofMinutes(30),
                            0,
                            Money.ZERO,
                            FilledProfile.NOTHING));
        }
    }

    @Nested
    class ATimeZone {

        @Test
        void is_read_by_its_iana_name() {
            assertThat(accepted(Settings.parseZone("America/Chicago"))).isEqualTo(CHICAGO);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Chicago", "america/chicago", "+06:00", "UTC-6"})
        void of_another_name_is_refused(String name) {
            assertThat(refusal(Settings.parseZone(name))).isInstanceOfSatisfying(SettingInvalid.class, why -> {
                assertThat(why.field()).isEqualTo("timeZone");
                assertThat(why.given()).isEqualTo(name);
            });
        }
    }

    @Nested
    class ARole {

        @ParameterizedTest
        @CsvSource({
            "CASHIER, CASHIER, true",
            "CASHIER, SHIFT_MANAGER, false",
            "CASHIER, STORE_MANAGER, false",
            "SHIFT_MANAGER, CASHIER, true",
            "SHIFT_MANAGER, SHIFT_MANAGER, true",
            "SHIFT_MANAGER, STORE_MANAGER, false",
            "STORE_MANAGER, CASHIER, true",
            "STORE_MANAGER, SHIFT_MANAGER, true",
            "STORE_MANAGER, STORE_MANAGER, true"
        })
        void includes_those_below_it(Role role, Role least, boolean covers) {
            assertThat(role.covers(least)).isEqualTo(covers);
        }

        @ParameterizedTest
        @EnumSource
        void does_not_make_another_person(Role role) {
            assertThat(CASHIER.isSamePersonAs(actor("Carla", role))).isTrue();
            assertThat(CASHIER.isSamePersonAs(actor("Sam", role))).isFalse();
        }
    }

    @Nested
    class ANote {

        @Test
        void of_1_to_500_printable_characters_is_read() {
            assertThat(accepted(Note.parse("n".repeat(500)))).hasToString("n".repeat(500));
            assertThat(accepted(Note.parse("señal 😀"))).hasToString("señal 😀");
        }

        @Test
        void over_500_characters_is_refused_with_its_length() {
            assertThat(refusal(Note.parse("n".repeat(501)))).isEqualTo(new NotesTooLong(501, 500));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "   ", "a\nb", "a\u2028b", "a\u2029b", "a\u202eb", "a\ud800b", "\u0000", "a\u0378b"})
        void that_is_blank_or_unprintable_is_refused_without_repeating_it(String typed) {
            assertThat(refusal(Note.parse(typed)))
                    .isEqualTo(new SettingInvalid("note", "", "1 to 500 printable characters"));
            assertThatIllegalArgumentException().isThrownBy(() -> new Note(typed));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a\tb"})
        void that_are_blank_or_unprintable_cannot_exist(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ActorId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new StoreName(text));
        }

        @Test
        void have_their_lengths() {
            assertThat(new ActorId("a".repeat(100))).hasToString("a".repeat(100));
            assertThat(new PersonName("p".repeat(100))).hasToString("p".repeat(100));
            assertThat(new StoreName("s".repeat(255))).hasToString("s".repeat(255));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ActorId("a".repeat(101)))
                    .withMessageContaining("101");
            assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("p".repeat(101)));
            assertThatIllegalArgumentException().isThrownBy(() -> new StoreName("s".repeat(256)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "T", "tx", "TEX", "T1"})
        void of_a_state_are_two_capital_letters(String letters) {
            assertThatIllegalArgumentException().isThrownBy(() -> new StateCode(letters));
            assertThat(new StateCode("TX")).hasToString("TX");
        }
    }

    @Nested
    class ABinNumber {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 10_000})
        void is_1_to_9999(int value) {
            assertThat(BinNumber.isValid(value)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BinNumber(value))
                    .withMessageContaining(Integer.toString(value));
        }

        @Test
        void is_ordered_as_painted() {
            assertThat(new BinNumber(9)).isLessThan(new BinNumber(10)).hasToString("9");
            assertThat(BinNumber.isValid(9999)).isTrue();
        }
    }

    @Test
    void ids_read_as_their_uuid() {
        assertThat(new DayId(uuid(1))).hasToString(uuid(1).toString());
        assertThat(new BinId(uuid(1))).hasToString(uuid(1).toString());
        assertThat(new ShiftId(uuid(1))).hasToString(uuid(1).toString());
        assertThat(new StoreId(uuid(1))).hasToString(uuid(1).toString());
    }

    @Test
    void a_store_takes_other_settings_and_stays_the_same_store() {
        var store = new Store(new StoreId(uuid(1)), new StoreName("Corner"), SETTINGS);
        Settings other = SETTINGS.withCutOff(new CutOff(1440));

        assertThat(store.with(other)).isEqualTo(new Store(store.id(), store.name(), other));
    }

    @Test
    void the_origin_of_a_stamp_leaves_out_what_only_a_movement_has() {
        assertThat(stamp(TODAY, NOON).origin())
                .isEqualTo(
                        new Origin(Optional.of(TODAY), CASHIER, Optional.empty(), Optional.of(EntryMethod.SCAN), NOON));
    }
}
