package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOnboardTest {

    private final String fresh = "202900055550450123456789";

    @TempDir
    private Path root;

    private CliTester cashier;

    @BeforeEach
    void open() {
        cashier = CliTester.withStore(root).as(CASHIER);
        cashier.run("pack", "receive", numbers("001")).done();
    }

    @Test
    void after_the_onboarding_day_a_store_manager_has_to_allow_it() {
        cashier.run("pack", "onboard", fresh, "--bin", "1").refused("ONBOARDING_ONLY");

        var onboarded = cashier.approvedBy(STORE_MANAGER)
                .json("pack", "onboard", fresh, "--bin", "1")
                .ok();
        assertThat(onboarded.number("/data/pack/position")).isEqualTo(44);
        assertThat(onboarded.text("/data/pack/next_ticket")).isEqualTo("045");
    }

    @Test
    void a_pack_named_by_hand_needs_its_face_and_takes_direction_and_choice() {
        CliTester allowed = cashier.approvedBy(STORE_MANAGER);
        allowed.run("pack", "onboard", "2029-5555", "--bin", "1").wrong("--face N");
        allowed.run("pack", "activate", numbers("001"), "--bin", "1").done();

        allowed.run(
                        "pack",
                        "onboard",
                        "2029-5555",
                        "--bin",
                        "1",
                        "--face",
                        "045",
                        "--direction",
                        "down",
                        "--occupied",
                        "back-to-stock")
                .done()
                .prints("45 tickets, the next one is 045");
    }

    @Test
    void a_number_that_the_pack_does_not_have_is_refused() {
        cashier.approvedBy(STORE_MANAGER)
                .run("pack", "onboard", "2029-5555", "--bin", "1", "--face", "076")
                .refused("SERIAL_ABOVE_LAST");
    }
}
