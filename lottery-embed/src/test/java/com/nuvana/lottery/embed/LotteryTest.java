package com.nuvana.lottery.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.app.employee.CheckPin;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.query.ShowStatus.Status;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.testkit.Fixtures;
import com.nuvana.lottery.app.testkit.OutcomeAssert;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StoreName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LotteryTest {

    private static final Pin PIN = new Pin("4821");
    private static final EmployeeCode CODE = new EmployeeCode("56");

    @TempDir
    Path folder;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");

    private LotteryConfig config(String store) {
        return LotteryConfig.in(folder.resolve(store))
                .with(Map.of())
                .with(new PlatformFolders(folder.resolve("data"), folder.resolve("keys")))
                .with(time)
                .forOneCommand();
    }

    private static SetUpStore.SetUp setUp(Lottery lottery, String name, int bins) {
        Settings settings = Fixtures.aStore().settings();
        return OutcomeAssert.assertThat(lottery.store()
                        .setUp()
                        .handle(new SetUpStore.Request(
                                new StoreName(name), settings, bins, CODE, new PersonName("Ana Ruiz"), PIN)))
                .isAccepted();
    }

    private static Status status(Lottery lottery) {
        return OutcomeAssert.assertThat(lottery.queries().showStatus().handle()).isAccepted();
    }

    private static Trouble trouble(ThrowingCallable call) {
        StorageUnavailable thrown = catchThrowableOfType(StorageUnavailable.class, call);
        return thrown.trouble();
    }

    @Nested
    class A_new_store {

        @Test
        void is_there_when_it_is_opened_again() {
            try (Lottery lottery = Lottery.create(config("one"))) {
                setUp(lottery, "Corner Shop", 3);
            }
            try (Lottery lottery = Lottery.open(config("one"))) {
                assertThat(status(lottery).store().name().text()).isEqualTo("Corner Shop");
                assertThat(status(lottery).bins()).isEqualTo(3);
            }
        }

        @Test
        void has_a_key_of_its_own_away_from_the_data() throws IOException {
            Lottery.create(config("one")).close();

            try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
                assertThat(keys).hasSize(1);
            }
            try (Stream<Path> data = Files.walk(folder.resolve("one"))) {
                assertThat(data).noneMatch(file -> file.toString().endsWith(".key"));
            }
        }

        @Test
        void takes_the_key_that_the_environment_gives() {
            LotteryConfig given = config("one").with(Map.of("LOTTERY_DB_KEY", "ab".repeat(32)));
            Lottery.create(given).close();

            assertThat(folder.resolve("keys")).doesNotExist();
            Lottery.open(given).close();
            assertThat(trouble(() -> Lottery.open(config("one")))).isEqualTo(Trouble.KEY_MISSING);
            assertThat(trouble(() -> Lottery.open(config("one").with(Map.of("LOTTERY_DB_KEY", "cd".repeat(32))))))
                    .isEqualTo(Trouble.KEY_WRONG);
        }

        @Test
        void that_was_never_set_up_is_taken_up() {
            Lottery.create(config("one")).close();

            try (Lottery lottery = Lottery.create(config("one"))) {
                setUp(lottery, "Corner Shop", 3);
            }

            assertThat(trouble(() -> Lottery.create(config("one")))).isEqualTo(Trouble.STORE_EXISTS);
        }

        @Test
        void never_replaces_one_that_is_there() {
            try (Lottery lottery = Lottery.create(config("one"))) {
                setUp(lottery, "Corner Shop", 3);
            }

            assertThat(trouble(() -> Lottery.create(config("one")))).isEqualTo(Trouble.STORE_EXISTS);
            try (Lottery lottery = Lottery.open(config("one"))) {
                assertThat(status(lottery).store().name().text()).isEqualTo("Corner Shop");
            }
        }
    }

    @Test
    void a_home_without_a_store_is_refused_and_left_empty() {
        LotteryConfig withKey = config("none").with(Map.of("LOTTERY_DB_KEY", "ab".repeat(32)));

        assertThat(trouble(() -> Lottery.open(config("none")))).isEqualTo(Trouble.NO_STORE);
        assertThat(trouble(() -> Lottery.open(withKey))).isEqualTo(Trouble.NO_STORE);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void two_stores_in_one_program_do_not_meet() {
        try (Lottery one = Lottery.create(config("one"));
                Lottery two = Lottery.create(config("two"))) {
            setUp(one, "Corner Shop", 3);
            setUp(two, "Harbor Shop", 5);

            assertThat(status(one).store().name().text()).isEqualTo("Corner Shop");
            assertThat(status(two).store().name().text()).isEqualTo("Harbor Shop");
            assertThat(status(one).bins()).isEqualTo(3);
        }
    }

    @Test
    void a_store_that_is_open_twice_shows_what_the_other_wrote() {
        try (Lottery one = Lottery.create(config("one").named("the till"));
                Lottery again = Lottery.open(config("one").named("the office"))) {
            SetUpStore.SetUp made = setUp(one, "Corner Shop", 3);

            OutcomeAssert.assertThat(
                            again.bins().create().handle(new CreateBins.Command(2, Authority.of(made.manager()))))
                    .isAccepted();

            assertThat(status(one).bins()).isEqualTo(5);
            assertThat(one.<Integer>read(views -> views.bins().live().size())).isEqualTo(5);
        }
    }

    @Test
    void the_time_is_that_of_the_host() {
        try (Lottery lottery = Lottery.create(config("one"))) {
            setUp(lottery, "Corner Shop", 1);
            time.tick(Duration.ofHours(5));

            assertThat(status(lottery).at()).isEqualTo("2026-03-04T01:00:00Z");
        }
    }

    @Test
    void a_pin_is_checked_against_its_hash() {
        try (Lottery lottery = Lottery.create(config("one"))) {
            setUp(lottery, "Corner Shop", 1);

            OutcomeAssert.assertThat(lottery.employees().checkPin().handle(new CheckPin.Query(CODE, PIN)))
                    .isAccepted();
            OutcomeAssert.assertThat(lottery.employees().checkPin().handle(new CheckPin.Query(CODE, new Pin("0000"))))
                    .isRefused("PIN_WRONG");
        }
    }

    @Test
    void a_healthy_file_says_so() {
        try (Lottery lottery = Lottery.create(config("one"))) {
            setUp(lottery, "Corner Shop", 1);

            assertThat(lottery.health().isSound()).isTrue();
            assertThat(lottery.health().file())
                    .isEqualTo(folder.resolve("one/store.db").toString());
            assertThat(lottery.health().schema()).isEqualTo(lottery.health().builtInSchema());
            assertThat(lottery.health().bytes()).isPositive();
        }
    }

    @Test
    void a_closed_store_answers_so_however_often_it_was_closed() {
        Lottery lottery = Lottery.create(config("one"));
        setUp(lottery, "Corner Shop", 1);
        lottery.close();
        lottery.close();

        assertThat(trouble(() -> status(lottery))).isEqualTo(Trouble.CLOSED);
        assertThat(trouble(() -> setUp(lottery, "Corner Shop", 1))).isEqualTo(Trouble.CLOSED);
    }
}
