package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @TempDir
    private Path root;

    private CliTester cli;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "settings list",
                "employee list",
                "game list",
                "game show 2029",
                "bin list",
                "pack list",
                "day status",
                "day list",
                "report daily",
                "report due",
                "report inventory",
                "barcode layouts",
                "barcode parse 001200045670080123456789",
                "audit verify",
                "doctor"
            })
    void who_only_looks_need_not_log_in(String line) {
        cli.run(line.split(" ")).done();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settings set jumpShare 50",
                "employee deactivate 12",
                "bin create --count 1",
                "pack receive 2029-0000001",
                "day prepare",
                "day sold-out 1"
            })
    void who_changes_the_books_has_to_say_who_they_are(String line) {
        cli.run(line.split(" ")).refused("NOT_AUTHENTICATED").complains("--as CODE");
    }

    @Test
    void a_wrong_pin_is_refused_and_says_how_many_tries_are_left() {
        var wrong = cli.as(CASHIER).with("LOTTERY_PIN", "9999").json("pack", "receive", numbers("001"));

        wrong.refused("PIN_WRONG");
        assertThat(wrong.number("/refused/data/tries_left")).isEqualTo(4);
        cli.run("pack", "list").done().prints("Packs: 0");
    }

    @Test
    void nobody_learns_whether_a_code_exists() {
        CliTester guessing = cli.with("LOTTERY_PIN", "0000");

        var unknown =
                guessing.run("bin", "create", "--count", "1", "--as", "99").refused("PIN_WRONG");
        var known = guessing.run("bin", "create", "--count", "1", "--as", "12").refused("PIN_WRONG");

        assertThat(unknown.err()).isEqualTo(known.err());
    }

    @Test
    void five_wrong_pins_lock_the_code_until_a_manager_unlocks_it() {
        CliTester guessing = cli.as(CASHIER).with("LOTTERY_PIN", "0000");
        for (int i = 0; i < 5; i++) {
            guessing.run("pack", "receive", numbers("001")).exits(3);
        }

        cli.as(CASHIER)
                .run("pack", "receive", numbers("001"))
                .refused("PIN_LOCKED")
                .complains("2026-03-03 09:15");
        cli.as(STORE_MANAGER)
                .run("employee", "unlock", "12")
                .done()
                .prints("The code 12 of Luis Vega is not locked any more.");
        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
    }

    @Test
    void a_lock_ends_by_itself_after_a_quarter_of_an_hour() {
        CliTester guessing = cli.as(CASHIER).with("LOTTERY_PIN", "0000");
        for (int i = 0; i < 5; i++) {
            guessing.run("pack", "receive", numbers("001")).exits(3);
        }
        cli.time().tick(Duration.ofMinutes(16));

        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
    }

    @Test
    void a_pin_that_is_none_is_no_try() {
        cli.as(CASHIER)
                .with("LOTTERY_PIN", "12ab")
                .run("pack", "receive", numbers("001"))
                .refused("PIN_MALFORMED");
        cli.as(CASHIER)
                .with("LOTTERY_PIN", "0000")
                .run("pack", "receive", numbers("001"))
                .complains("4 tries");
    }

    @Test
    void without_a_pin_and_without_a_terminal_nothing_waits() {
        cli.run("pack", "receive", numbers("001"), "--as", "12").wrong("PIN of employee 12", "LOTTERY_PIN");
        cli.as(CASHIER)
                .run("pack", "return", "2029-0004321", "--reason", "damaged", "--approver", "34")
                .wrong("PIN of employee 34", "LOTTERY_APPROVER_PIN");
        cli.json("pack", "receive", numbers("001"), "--as", "12").error(2, "USAGE");
    }

    @Test
    void at_a_terminal_both_pins_are_asked_for_and_not_shown() {
        List<String> asked = new ArrayList<>();
        CliTester sitting = cli.at(question -> {
            asked.add(question);
            return question.contains("34") ? SHIFT_MANAGER.pin() : CASHIER.pin();
        });
        sitting.run("pack", "receive", numbers("001"), "--as", "12", "--no-color")
                .done();

        sitting.run("pack", "return", "2029-0004321", "--reason", "damaged", "--as", "12", "--approver", "34")
                .done()
                .prints("returned");

        assertThat(asked).containsExactly("PIN of employee 12: ", "PIN of employee 12: ", "PIN of approver 34: ");
    }

    @Test
    void the_environment_goes_before_the_terminal() {
        cli.as(CASHIER)
                .at(question -> {
                    throw new AssertionError("asked: " + question);
                })
                .run("pack", "receive", numbers("001"), "--no-color")
                .done();
    }

    @Test
    void input_that_ends_at_the_question_is_no_pin() {
        cli.at(question -> "")
                .run("pack", "receive", numbers("001"), "--as", "12", "--no-color")
                .refused("PIN_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pin", "--password", "--approver-pin", "--new-pin"})
    void no_option_takes_a_pin(String option) {
        cli.run("pack", "receive", numbers("001"), "--as", "12", option, "1357")
                .wrong("'" + option + "' is not an option");
    }

    @Test
    void an_approver_is_checked_like_everybody() {
        CliTester cashier = cli.as(CASHIER);
        cashier.run("pack", "receive", numbers("001")).done();

        cashier.run("pack", "return", "2029-0004321", "--reason", "damaged").refused("APPROVAL_REQUIRED");
        cashier.approvedBy(SHIFT_MANAGER)
                .with("LOTTERY_APPROVER_PIN", "0000")
                .run("pack", "return", "2029-0004321", "--reason", "damaged")
                .refused("PIN_WRONG");
        cashier.approvedBy(SHIFT_MANAGER)
                .run("pack", "return", "2029-0004321", "--reason", "damaged")
                .done();
    }
}
