package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cloud that remembers in a file, stopped as by a kill and started again; and that like begets like. */
class DurabilityTest {

    private final HandClock clock = new HandClock();

    @TempDir
    Path folder;

    private RunningCloud start() {
        return CloudSimulator.start(SimulatorConfig.of(Profile.COMPLETE, clock, 11)
                .limitedTo(Limits.UNPACED)
                .rememberingIn(folder.resolve("journal")));
    }

    @Test
    void after_a_restart_it_answers_as_before() {
        StoreAccess store;
        Reply first;
        List<Effect> effects;
        CloudState state;
        Map<String, Object> receipt = Device.receipt("1003", "0000001");
        try (RunningCloud cloud = start()) {
            store = cloud.office().openStore(StoreSpec.named("Corner"));
            cloud.office().offer(store.storeId(), GameOffer.of("1003", "Gold Rush", "5", 60));
            String bin = cloud.office().placeBin(store.storeId(), BinPlace.at(0));
            Device device = new Device(cloud, store);
            first = device.push("packs/receive", receipt, "row-1");
            String pack = first.data().path("pack_id").stringValue();
            device.push("packs/activate", Device.activation("1003", "0000001", pack, bin), "row-2");
            effects = cloud.effects();
            state = cloud.state();
        }

        try (RunningCloud cloud = start()) {
            assertThat(cloud.effects()).isEqualTo(effects);
            assertThat(cloud.state()).isEqualTo(state);
            Device device = new Device(cloud, store);
            assertThat(device.push("packs/receive", receipt, "row-1").text()).isEqualTo(first.text());
            assertThat(device.receive("1003", "0000001").code()).isEqualTo("DUPLICATE_PACK");
            assertThat(device.receive("1003", "0000002").data().path("pack_id").stringValue())
                    .as("ids go on and do not repeat")
                    .isNotEqualTo(first.data().path("pack_id").stringValue());
            assertThat(cloud.effects()).extracting(Effect::request).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void a_session_outlives_a_kill_between_two_requests() {
        StoreAccess store;
        String session;
        try (RunningCloud cloud = start()) {
            store = cloud.office().openStore(StoreSpec.named("Corner"));
            session = new Device(cloud, store).session();
        }

        try (RunningCloud cloud = start()) {
            Caller caller = new Caller(cloud.baseUrl(), store.key());
            assertThat(caller.send(caller.get(Device.LOTTERY + "games", Map.of("session_id", session)))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_last_line_that_was_torn_never_happened() throws IOException {
        StoreAccess store;
        try (RunningCloud cloud = start()) {
            store = cloud.office().openStore(StoreSpec.named("Corner"));
            cloud.office().offer(store.storeId(), GameOffer.of("1003", "Gold Rush", "5", 60));
            new Device(cloud, store).receive("1003", "0000001");
        }
        Path journal = folder.resolve("journal");
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 7));

        try (RunningCloud cloud = start()) {
            assertThat(cloud.state().packs()).isEmpty();
            assertThat(new Device(cloud, store).receive("1003", "0000001").status())
                    .isEqualTo(201);
        }
        try (RunningCloud cloud = start()) {
            assertThat(cloud.state().packs()).hasSize(1);
        }
    }

    @Test
    void a_line_that_is_damaged_elsewhere_is_told() throws IOException {
        start().close();
        Files.writeString(folder.resolve("journal"), "{no json\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        assertThatThrownBy(this::start).hasMessageContaining("line 2 is damaged");
    }

    @Test
    void the_seed_is_the_journals() {
        try (RunningCloud cloud = start()) {
            assertThat(cloud.seed()).isEqualTo(11);
        }
        try (RunningCloud cloud = CloudSimulator.start(
                SimulatorConfig.of(Profile.COMPLETE, clock, 12).rememberingIn(folder.resolve("journal")))) {
            assertThat(cloud.seed()).isEqualTo(11);
        }
    }

    @Test
    void the_same_seed_and_the_same_requests_give_the_same_answers_and_ids() {
        assertThat(trace(5)).isEqualTo(trace(5)).isNotEqualTo(trace(6));
    }

    private static List<String> trace(long seed) {
        HandClock clock = new HandClock();
        try (RunningCloud cloud = CloudSimulator.start(SimulatorConfig.of(Profile.OBSERVED, clock, seed))) {
            StoreAccess store = cloud.office().openStore(StoreSpec.named("Corner"));
            cloud.office().offer(store.storeId(), GameOffer.of("1003", "Gold Rush", "5", 60));
            Device device = new Device(cloud, store);
            List<String> trace = new ArrayList<>(List.of(device.session(), store.key()));
            for (int at = 0; at < 5; at++) {
                trace.add(device.receive("1003", "000000" + at % 3).text());
            }
            trace.add(device.pull("packs/received").text());
            return trace;
        }
    }
}
