package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.anEmployee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.nuvana.lottery.app.port.Employees;
import com.nuvana.lottery.app.port.PinLock;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeId;
import com.nuvana.lottery.domain.employee.EmployeeStatus;
import com.nuvana.lottery.domain.employee.PinHash;
import com.nuvana.lottery.domain.employee.PinTries;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link Employees} promises, for every storage. */
public abstract class EmployeesContract extends StoreContract {

    @BeforeEach
    void setUpTheStore() {
        shop.setUp();
    }

    private static EmployeeCode code(String digits) {
        return new EmployeeCode(digits);
    }

    @Nested
    class People {

        @ParameterizedTest
        @EnumSource(Role.class)
        void are_read_as_they_were_added(Role role) {
            Employee employee = anEmployee().as(role).build();

            write(tx -> tx.employees().add(employee));
            restart();

            assertThat(views().employees().byCode(employee.code())).contains(employee);
        }

        @Test
        void nobody_has_an_unknown_code() {
            assertThat(views().employees().byCode(code("404"))).isEmpty();
        }

        @Test
        void a_leading_zero_makes_another_code() {
            Employee seven = anEmployee().coded("7").build();
            Employee zeroSeven = anEmployee().coded("07").build();

            write(tx -> {
                tx.employees().add(seven);
                tx.employees().add(zeroSeven);
            });

            assertThat(views().employees().byCode(code("07"))).contains(zeroSeven);
            assertThat(views().employees().byCode(code("7"))).contains(seven);
        }

        @Test
        void a_code_that_is_taken_cannot_be_added_again() {
            Employee first = anEmployee().build();
            write(tx -> tx.employees().add(first));

            assertFailsAndLeavesNothing(tx -> tx.employees()
                    .add(new Employee(
                            new EmployeeId(ids.next()),
                            first.code(),
                            first.name(),
                            first.role(),
                            first.pin(),
                            first.status())));
        }

        @Test
        void the_code_of_an_inactive_employee_stays_taken() {
            Employee first = anEmployee().build();
            write(tx -> {
                tx.employees().add(first);
                tx.employees().change(first.deactivated());
            });

            assertFailsAndLeavesNothing(tx -> tx.employees()
                    .add(new Employee(
                            new EmployeeId(ids.next()),
                            first.code(),
                            first.name(),
                            first.role(),
                            first.pin(),
                            first.status())));
        }

        @Test
        void name_role_pin_and_status_can_be_changed() {
            Employee before = anEmployee().build();
            Employee after = new Employee(
                    before.id(),
                    before.code(),
                    new PersonName("José Ångström"),
                    Role.STORE_MANAGER,
                    new PinHash("$2a$10$another"),
                    EmployeeStatus.INACTIVE);
            write(tx -> tx.employees().add(before));

            write(tx -> tx.employees().change(after));
            restart();

            assertThat(views().employees().byCode(before.code())).contains(after);
        }

        @Test
        void somebody_unknown_cannot_be_changed() {
            assertFailsAndLeavesNothing(tx -> tx.employees().change(anEmployee().build()));
        }

        @Test
        void all_are_listed_by_code_shorter_codes_first() {
            write(tx -> {
                for (String digits : new String[] {"100", "20", "3", "07", "1"}) {
                    tx.employees().add(anEmployee().coded(digits).build());
                }
            });

            assertThat(views().employees().all())
                    .extracting(employee -> employee.code().digits())
                    .containsExactly("1", "3", "07", "20", "100");
        }
    }

    @Nested
    class Tries {

        @Test
        void there_are_none_at_first_whether_or_not_anybody_has_the_code() {
            write(tx -> tx.employees().add(anEmployee().coded("7").build()));

            assertThat(views().employees().triesAt(code("7"))).isEqualTo(PinTries.NONE);
            assertThat(views().employees().triesAt(code("404"))).isEqualTo(PinTries.NONE);
        }

        @Test
        void are_counted_at_a_code_that_nobody_has() {
            tried("404", new PinTries(3, Optional.empty()));
            restart();

            assertThat(views().employees().triesAt(code("404"))).isEqualTo(new PinTries(3, Optional.empty()));
        }

        @Test
        void at_one_code_are_not_those_at_another() {
            tried("7", new PinTries(3, Optional.empty()));

            assertThat(views().employees().triesAt(code("07"))).isEqualTo(PinTries.NONE);
        }

        @Test
        void replace_the_earlier_ones() {
            tried("7", new PinTries(3, Optional.empty()));

            tried("7", PinTries.NONE);

            assertThat(views().employees().triesAt(code("7"))).isEqualTo(PinTries.NONE);
        }

        @Test
        void are_read_as_stored_even_when_their_lock_is_long_over() {
            PinTries locked = new PinTries(5, Optional.of(time.instant().plus(PinTries.LOCK)));
            tried("7", locked);

            time.tick(Duration.ofDays(3));

            assertThat(views().employees().triesAt(code("7"))).isEqualTo(locked);
        }

        @Test
        void are_kept_when_a_step_answers_a_refusal() {
            Outcome<Integer, ?> outcome = store().write(tx -> {
                tx.employees().tried(code("7"), new PinTries(1, Optional.empty()), time.instant());
                return Outcome.refused(() -> "PIN_WRONG");
            });

            assertThat(outcome.<Boolean>fold(accepted -> true, refused -> false))
                    .isFalse();
            assertThat(views().employees().triesAt(code("7")).wrong()).isOne();
        }
    }

    @Nested
    class Locks {

        private final Instant until = time.instant().plus(PinTries.LOCK);

        @Test
        void are_recorded_when_tries_set_them() {
            tried("7", new PinTries(4, Optional.empty()));
            assertThat(views().employees().locks()).isEmpty();

            tried("7", new PinTries(5, Optional.of(until)));

            assertThat(views().employees().locks()).singleElement().satisfies(lock -> {
                assertThat(lock.code()).isEqualTo(code("7"));
                assertThat(lock.setAt()).isEqualTo(time.instant());
                assertThat(lock.until()).isEqualTo(until);
                assertThat(lock.endedAt()).isEmpty();
            });
        }

        @Test
        void are_not_recorded_again_when_a_lock_is_cut_because_the_clock_was_set_back() {
            tried("7", new PinTries(5, Optional.of(until)));
            time.setBack(Duration.ofDays(1));

            tried("7", new PinTries(5, Optional.of(time.instant().plus(PinTries.LOCK))));

            assertThat(views().employees().locks()).hasSize(1);
        }

        @Test
        void end_when_a_try_is_taken_again_with_the_length_of_the_journal_then() {
            tried("7", new PinTries(5, Optional.of(until)));
            Instant setAt = time.instant();
            write(tx -> tx.employees().tried(code("404"), PinTries.NONE, time.instant()));
            store().write(Command.named("first"), tx -> Outcome.accepted(1));
            store().write(Command.named("second"), tx -> Outcome.accepted(2));
            Instant ended = time.tick(Duration.ofMinutes(16));

            write(tx -> tx.employees().lockEnded(code("7"), ended));
            restart();

            assertThat(views().employees().locks())
                    .containsExactly(new PinLock(code("7"), setAt, until, Optional.of(ended), 2));
        }

        @Test
        void the_latest_of_a_code_ends_and_no_other() {
            lockAndEnd("7");
            tried("8", new PinTries(5, Optional.of(until)));
            tried("7", new PinTries(5, Optional.of(until)));
            Instant ended = time.tick(Duration.ofMinutes(16));

            write(tx -> tx.employees().lockEnded(code("7"), ended));

            assertThat(views().employees().locks())
                    .extracting(PinLock::code, PinLock::endedAt)
                    .containsExactly(
                            tuple(code("7"), Optional.of(ended.minus(Duration.ofMinutes(16)))),
                            tuple(code("8"), Optional.empty()),
                            tuple(code("7"), Optional.of(ended)));
        }

        private void lockAndEnd(String digits) {
            tried(digits, new PinTries(5, Optional.of(until)));
            time.tick(Duration.ofMinutes(16));
            write(tx -> {
                tx.employees().lockEnded(code(digits), time.instant());
                tx.employees().tried(code(digits), PinTries.NONE, time.instant());
            });
        }
    }

    private void tried(String digits, PinTries tries) {
        write(tx -> tx.employees().tried(code(digits), tries, time.instant()));
    }
}
