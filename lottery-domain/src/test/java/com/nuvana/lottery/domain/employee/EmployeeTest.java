package com.nuvana.lottery.domain.employee;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.employee.EmployeeRefusal.PinMalformed;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.StoreRefusal.SettingInvalid;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeTest {

    private static Employee employee(Role role, EmployeeStatus status) {
        return new Employee(
                new EmployeeId(uuid(1)),
                new EmployeeCode("4711"),
                new PersonName("Mona"),
                role,
                new PinHash("$2a$10$hash"),
                status);
    }

    @Nested
    class AnEmployee {

        @Test
        void acts_under_the_own_id_name_and_role() {
            assertThat(employee(Role.SHIFT_MANAGER, EmployeeStatus.ACTIVE).asActor())
                    .isEqualTo(new Actor(new ActorId(uuid(1).toString()), new PersonName("Mona"), Role.SHIFT_MANAGER));
            assertThat(new EmployeeId(uuid(1))).hasToString(uuid(1).toString());
        }

        @ParameterizedTest
        @CsvSource({
            "STORE_MANAGER, ACTIVE, true",
            "STORE_MANAGER, INACTIVE, false",
            "SHIFT_MANAGER, ACTIVE, false",
            "CASHIER, ACTIVE, false"
        })
        void keeps_the_store_governable_as_an_active_store_manager(Role role, EmployeeStatus status, boolean keeps) {
            assertThat(employee(role, status).isActiveStoreManager()).isEqualTo(keeps);
        }

        @Test
        void deactivated_may_no_longer_log_in() {
            assertThat(employee(Role.CASHIER, EmployeeStatus.ACTIVE).deactivated())
                    .isEqualTo(employee(Role.CASHIER, EmployeeStatus.INACTIVE));
        }

        @Test
        void takes_another_pin() {
            var other = new PinHash("$2a$10$other");

            assertThat(employee(Role.CASHIER, EmployeeStatus.ACTIVE)
                            .withPin(other)
                            .pin())
                    .isEqualTo(other);
        }
    }

    @Nested
    class ACode {

        @ParameterizedTest
        @ValueSource(strings = {"0", "4711", "1234567890"})
        void of_1_to_10_digits_is_read(String typed) {
            assertThat(accepted(EmployeeCode.parse(typed))).hasToString(typed);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "12345678901", "12a", " 1", "٤"})
        void of_any_other_form_is_refused(String typed) {
            assertThat(refusal(EmployeeCode.parse(typed)))
                    .isEqualTo(new SettingInvalid("employee code", typed, "1 to 10 digits"));
            assertThatIllegalArgumentException().isThrownBy(() -> new EmployeeCode(typed));
        }
    }

    @Nested
    class APin {

        @ParameterizedTest
        @ValueSource(strings = {"1234", "12345", "000000"})
        void of_4_to_6_digits_is_read(String typed) {
            assertThat(accepted(Pin.parse(typed))).isEqualTo(new Pin(typed));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "123", "1234567", "12a4", "1234 ", "١٢٣٤", "1234\n"})
        void of_any_other_form_is_malformed(String typed) {
            assertThat(refusal(Pin.parse(typed))).isEqualTo(new PinMalformed());
        }

        @Test
        void is_shown_neither_itself_nor_as_a_hash_nor_in_an_error() {
            assertThat(new Pin("987654").toString()).doesNotContain("987654");
            assertThat(new PinHash("$2a$10$hash").toString()).doesNotContain("hash");
            assertThat(employee(Role.CASHIER, EmployeeStatus.ACTIVE).toString()).doesNotContain("$2a$10$hash");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pin("9876543"))
                    .withMessage("a PIN is 4 to 6 digits");
        }

        @Test
        void hash_is_never_empty() {
            assertThatIllegalArgumentException().isThrownBy(() -> new PinHash(" "));
        }
    }
}
