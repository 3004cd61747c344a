package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleAndSettingsTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester boss;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        boss = cli.as(STORE_MANAGER).with("LOTTERY_NEW_PIN", "8642");
    }

    @Test
    void a_new_employee_can_work_at_once() {
        boss.run("employee", "add", "77", "Zoë Åberg", "--role", "cashier")
                .done()
                .prints("Zoë Åberg is in, with code 77");

        cli.with("LOTTERY_PIN", "8642")
                .run("pack", "receive", "2029-0000001", "--as", "77")
                .done();
    }

    @Test
    void the_new_pin_is_asked_for_at_a_terminal() {
        boss.without("LOTTERY_NEW_PIN")
                .at(question -> question.equals("New PIN of employee 77: ") ? "8642" : "")
                .run("employee", "add", "77", "Zoë", "--role", "cashier", "--no-color")
                .done();
        boss.without("LOTTERY_NEW_PIN").run("employee", "change-pin", "77").wrong("LOTTERY_NEW_PIN");
    }

    @Test
    void a_code_that_is_taken_and_a_pin_that_is_none_are_refused() {
        boss.run("employee", "add", "12", "Zoë", "--role", "cashier").refused("EMPLOYEE_CODE_TAKEN");
        boss.with("LOTTERY_NEW_PIN", "1")
                .run("employee", "add", "77", "Zoë", "--role", "cashier")
                .refused("PIN_MALFORMED");
        cli.as(SHIFT_MANAGER)
                .with("LOTTERY_NEW_PIN", "8642")
                .run("employee", "add", "77", "Zoë", "--role", "cashier")
                .refused("ROLE_REQUIRED");
    }

    @Test
    void what_is_typed_wrong_names_what_is_allowed() {
        boss.run("employee", "add", "7x", "Zoë", "--role", "cashier").wrong("CODE: '7x' is not an employee code");
        boss.run("employee", "add", "77", "Zoë", "--role", "boss")
                .wrong("--role: 'boss' is not one of: cashier, shift-manager, store-manager.");
        boss.run("employee", "add", "77", "Zoë").wrong("still needs: --role ROLE");
    }

    @Test
    void a_changed_pin_holds_at_once_and_the_old_one_no_more() {
        boss.run("employee", "change-pin", "12").done().prints("Luis Vega (code 12) has a new PIN.");

        cli.as(CASHIER).run("pack", "receive", "2029-0000001").refused("PIN_WRONG");
        cli.as(CASHIER)
                .with("LOTTERY_PIN", "8642")
                .run("pack", "receive", "2029-0000001")
                .done();
    }

    @Test
    void who_is_deactivated_cannot_log_in_and_stays_in_the_list() {
        boss.run("employee", "deactivate", "12").done().prints("Luis Vega (code 12) can no longer log in.");

        cli.as(CASHIER).run("pack", "receive", "2029-0000001").exits(3);
        cli.run("employee", "list").done().prints("Luis Vega   cashier        inactive");
    }

    @Test
    void the_last_store_manager_stays() {
        boss.run("employee", "deactivate", "56").refused("LAST_STORE_MANAGER");
    }

    @Test
    void the_list_of_employees_has_no_secret_in_it() {
        var list = cli.json("employee", "list").ok();

        assertThat(list.texts("/data/employees", "code")).containsExactly("12", "34", "56");
        assertThat(list.texts("/data/employees", "role")).containsExactly("CASHIER", "SHIFT_MANAGER", "STORE_MANAGER");
        assertThat(list.root().toString()).doesNotContain("$2", "pin");
    }

    @Test
    void settings_are_listed_by_the_names_that_set_takes() {
        cli.run("settings", "list").done().prints("cutOff", "prepareExpiry      30", "America/Chicago");
        assertThat(cli.json("settings", "list").ok().number("/data/settings/prepare_expiry"))
                .isEqualTo(30);
    }

    @Test
    void a_setting_is_changed_by_a_store_manager() {
        boss.run("settings", "set", "prepareExpiry", "45").done().prints("prepareExpiry      45");
        cli.as(SHIFT_MANAGER).run("settings", "set", "prepareExpiry", "45").refused("ROLE_REQUIRED");
        assertThat(boss.json("settings", "set", "direction", "down").ok().text("/data/settings/direction"))
                .isEqualTo("DOWN");
    }

    @Test
    void what_the_profile_leaves_open_is_filled_in_by_name() {
        boss.run("settings", "set", "settleAtSoldOut", "yes").done().prints("settleAtSoldOut");
        boss.run("settings", "set", "settleOnActivation", "maybe")
                .refused("SETTING_INVALID")
                .complains("yes or no");
        boss.run("settings", "set", "packWidth", "7").done();
        boss.run("settings", "set", "varianceTolerance", "100").done();

        var settings = cli.json("settings", "list").ok();
        assertThat(settings.text("/data/settings/settle_at_sold_out")).isEqualTo("YES");
        assertThat(settings.number("/data/settings/pack_width")).isEqualTo(7);
        assertThat(settings.number("/data/settings/variance_tolerance_cents")).isEqualTo(100);
        assertThat(boss.json("settings", "set", "profile", "ny").ok().text("/data/settings/profile"))
                .isEqualTo("NY");
    }

    @Test
    void a_setting_goes_by_its_name_in_the_json_and_in_setup_too() {
        for (String name : List.of("cutOff", "cut_off", "cut-off")) {
            boss.run("settings", "set", name, "19:00").done().prints("cutOff");
        }
        boss.run("settings", "set", "timezone", "America/Denver").done();
        cli.json("settings", "list")
                .ok()
                .at("/data/settings")
                .propertyNames()
                .forEach(name -> assertThat(boss.run("settings", "set", name, "?")
                                .refused("SETTING_INVALID")
                                .err())
                        .as(name)
                        .contains("'?' does not do for"));
        boss.run("settings", "set", "cut off", "19:00")
                .refused("SETTING_INVALID")
                .complains("'cut off'");
    }

    @Test
    void a_value_outside_its_range_and_an_unknown_name_say_what_is_allowed() {
        boss.run("settings", "set", "prepareExpiry", "121")
                .refused("SETTING_INVALID")
                .complains("'121' does not do for prepareExpiry", "5 to 120 minutes");
        boss.run("settings", "set", "colour", "red").refused("SETTING_INVALID").complains("prepareExpiry");
        boss.run("settings", "set", "prepareExpiry").wrong("still needs: VALUE");
    }
}
