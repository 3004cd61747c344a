package com.nuvana.lottery.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A store at a cloud of some profile, with two games, three bins, an open day and a device. */
final class Shop implements AutoCloseable {

    static final long SEED = 42;
    static final LocalDate DATE = LocalDate.parse("2026-03-03");

    final HandClock clock;
    final RunningCloud cloud;
    final StoreAccess store;
    final List<String> games = new ArrayList<>();
    final List<String> bins = new ArrayList<>();
    final String day;
    final Device device;

    private Shop(HandClock clock, SimulatorConfig config) {
        this.clock = clock;
        this.cloud = CloudSimulator.start(config);
        Office office = cloud.office();
        this.store = office.openStore(StoreSpec.named("Peachtree Food Mart"));
        games.add(office.offer(store.storeId(), GameOffer.of("1003", "Gold Rush", "5", 60)));
        games.add(office.offer(store.storeId(), GameOffer.of("1004", "Winter Cash", "10", 30)));
        for (int at = 0; at < 3; at++) {
            bins.add(office.placeBin(store.storeId(), BinPlace.at(at)));
        }
        this.day = office.openDay(store.storeId(), DATE);
        this.device = new Device(cloud, store);
    }

    static Shop of(Profile profile) {
        return of(profile, Limits.UNPACED);
    }

    static Shop of(Profile profile, Limits limits) {
        HandClock clock = new HandClock();
        return new Shop(clock, SimulatorConfig.of(profile, clock, SEED).limitedTo(limits));
    }

    static Shop observed() {
        return of(Profile.OBSERVED);
    }

    static Shop complete() {
        return of(Profile.COMPLETE);
    }

    /** A pack in stock, by the cloud's id. */
    String received(String number) {
        return device.receive("1003", number).data().path("pack_id").stringValue();
    }

    /** A pack on sale in the first bin, by the cloud's id. */
    String onSale(String number) {
        String pack = received(number);
        device.push("packs/activate", Device.activation("1003", number, pack, bins.get(0)));
        return pack;
    }

    static Map<String, Object> line(String pack, String ending) {
        return new LinkedHashMap<>(Map.of("pack_id", pack, "ending_serial", ending));
    }

    static Map<String, Object> line(String pack, int from, int to, String amount) {
        Map<String, Object> line = line(pack, String.format("%03d", to));
        line.putAll(
                Map.of("from_position", from, "to_position", to, "tickets_sold", to - from, "sales_amount", amount));
        return line;
    }

    Reply prepare(String dayId, Map<?, ?>... lines) {
        return device.push(
                "day/prepare-close",
                Map.of("day_id", dayId, "closings", List.of(lines), "initiated_by", store.managerId()));
    }

    Reply commit(String dayId) {
        return device.push("day/commit-close", Map.of("day_id", dayId, "closed_by", store.managerId()));
    }

    Reply cancel(String dayId) {
        return device.push("day/cancel-close", Map.of("day_id", dayId, "cancelled_by", store.managerId()));
    }

    /** Closes a day that bills these lines, and answers the commit. */
    Reply close(String dayId, Map<?, ?>... lines) {
        prepare(dayId, lines);
        return commit(dayId);
    }

    String anotherDay() {
        return cloud.office()
                .openDay(store.storeId(), DATE.plusDays(cloud.state().days().size()));
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        cloud.close();
    }
}
