package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program, its arguments and its demo. */
class MainTest {

    private final HandClock clock = new HandClock();

    @TempDir
    Path folder;

    private Options options(String... arguments) {
        return Options.of(arguments, clock);
    }

    @Test
    void the_program_prints_where_it_is_and_how_to_get_in() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--demo",
                        "--profile",
                        "complete")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = program.inputReader()) {
            Map<String, String> printed = new HashMap<>();
            while (!printed.containsKey("id")) {
                String line = lines.readLine();
                printed.put(line.substring(0, 5).strip(), line.substring(5));
            }
            Caller caller = new Caller(URI.create(printed.get("url")), printed.get("key"));

            assertThat(caller.send(caller.get("/api/v1/keys/identity", Map.of()))
                            .data()
                            .path("store_id")
                            .stringValue())
                    .isEqualTo(printed.get("id"));
            assertThat(printed.get("seed")).isEqualTo("0");
        } finally {
            program.toHandle().destroyForcibly();
        }
    }

    @Test
    void arguments_say_how_the_cloud_is_started() {
        SimulatorConfig config = options(
                        "--profile", "complete", "--port", "8080", "--seed", "9", "--rpm", "7", "--journal", "there")
                .config();

        assertThat(config.profile()).isEqualTo(Profile.COMPLETE);
        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.seed()).isEqualTo(9);
        assertThat(config.limits().rpm()).isEqualTo(7);
        assertThat(config.journal()).contains(Path.of("there"));
        assertThat(options().config().profile()).isEqualTo(Profile.OBSERVED);
        assertThat(options("--help").isHelp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--what", "--port", "--profile other", "--seed x"})
    void what_is_not_understood_is_told(String line) {
        assertThatThrownBy(() -> options(line.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_argument_is_in_the_help() {
        assertThat(List.of("--profile", "--port", "--journal", "--seed", "--rpm", "--demo", "--help"))
                .allMatch(Options.HELP::contains);
    }

    @Test
    void the_demo_is_a_store_with_games_bins_people_and_a_day_and_is_seeded_once() {
        SimulatorConfig config =
                options("--journal", folder.resolve("demo").toString()).config();
        Demo first;
        try (RunningCloud cloud = CloudSimulator.start(config)) {
            first = Demo.seed(cloud);
            Device device = new Device(cloud, first.store());

            assertThat(device.pull("games").data().path("records")).hasSize(5);
            assertThat(device.pull("bins").data().path("records")).hasSize(20);
            assertThat(device.pull("day-status").data().path("records")).hasSize(1);
            Caller caller = device.caller();
            assertThat(caller.send(caller.get("/api/v1/sync/employees", Map.of("session_id", device.session())))
                            .data()
                            .path("employees")
                            .size())
                    .as("manager, shift manager, cashier, and who made the key")
                    .isEqualTo(4);
        }
        try (RunningCloud cloud = CloudSimulator.start(config)) {
            assertThat(Demo.seed(cloud)).isEqualTo(first);
        }
    }
}
