package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The features {@code cursor}, {@code tombstones} and {@code find}, and the lists of people. */
class PullsTest {

    private static List<JsonNode> records(Reply reply) {
        return List.copyOf(reply.data().path("records").values());
    }

    @Test
    void a_cursor_walks_every_row_once_and_each_change_gives_a_new_number() {
        try (Shop shop = Shop.complete()) {
            for (int at = 0; at < 7; at++) {
                shop.received("000000" + at);
            }
            List<Long> numbers = new ArrayList<>();
            long cursor = 0;
            boolean hasMore = true;
            while (hasMore) {
                JsonNode page = shop.device
                        .pull("packs/received", Map.of("limit", "2", "since_sequence", String.valueOf(cursor)))
                        .data();
                page.path("records")
                        .values()
                        .forEach(row -> numbers.add(row.path("sync_sequence").longValue()));
                hasMore = page.path("has_more").booleanValue();
                cursor = page.path("current_sequence").longValue();
            }

            assertThat(numbers).hasSize(7).doesNotHaveDuplicates().isSorted();
            String pack = records(shop.device.pull("packs/received"))
                    .get(0)
                    .path("pack_id")
                    .stringValue();
            shop.device.push("packs/activate", Device.activation("1003", "0000000", pack, shop.bins.get(0)));
            assertThat(records(shop.device.pull("packs/activated", Map.of("since_sequence", "" + cursor))))
                    .hasSize(1)
                    .allMatch(row -> row.path("sync_sequence").longValue() > 7);
        }
    }

    @Test
    void a_number_stays_with_its_row() {
        try (Shop shop = Shop.complete()) {
            JsonNode first = shop.device.pull("games").data();

            assertThat(shop.device
                            .pull("games", Map.of("since_sequence", "0"))
                            .data()
                            .path("records"))
                    .isEqualTo(first.path("records"));
        }
    }

    @Test
    void an_unknown_cursor_is_told() {
        try (Shop shop = Shop.complete()) {
            Reply reply = shop.device.pull("games", Map.of("since_sequence", "99"));

            assertThat(reply.status()).isEqualTo(410);
            assertThat(reply.code()).isEqualTo("CURSOR_EXPIRED");
        }
    }

    @Test
    void a_removed_row_comes_once_more_in_its_place_and_a_forgotten_one_ends_the_cursor() {
        try (Shop shop = Shop.complete()) {
            shop.cloud.office().withdrawGame(shop.games.get(0));

            List<JsonNode> delta = records(shop.device.pull("games", Map.of("since_sequence", "2")));
            assertThat(delta).hasSize(1);
            assertThat(delta.get(0).propertyNames())
                    .containsExactlyInAnyOrder("game_id", "deleted_at", "updated_at", "sync_sequence");
            assertThat(shop.device.receive("1003", "0000001").code()).isEqualTo("GAME_NOT_FOUND");

            shop.clock.advance(Duration.ofDays(401));
            shop.device.start();
            assertThat(shop.device.pull("games", Map.of("since_sequence", "2")).code())
                    .isEqualTo("CURSOR_EXPIRED");
            assertThat(records(shop.device.pull("games"))).hasSize(1);
        }
    }

    @Test
    void without_tombstones_a_removed_row_just_stops_coming() {
        try (Shop shop = Shop.of(Profile.COMPLETE.without(Feature.TOMBSTONES))) {
            shop.cloud.office().removeBin(shop.bins.get(1));

            assertThat(records(shop.device.pull("bins"))).hasSize(2).noneMatch(bin -> bin.has("deleted_at"));
        }
    }

    @Test
    void one_pack_is_found_by_game_and_number() {
        try (Shop shop = Shop.complete()) {
            String pack = shop.received("0000001");

            assertThat(records(shop.device.pull("packs/find", Map.of("game_code", "1003", "pack_number", "0000001"))))
                    .extracting(row -> row.path("pack_id").stringValue())
                    .containsExactly(pack);
            assertThat(records(shop.device.pull("packs/find", Map.of("game_code", "1004", "pack_number", "0000001"))))
                    .isEmpty();
        }
    }

    @Test
    void people_come_in_two_lists_of_which_one_knows_the_codes() {
        try (Shop shop = Shop.observed()) {
            Office office = shop.cloud.office();
            office.hire(shop.store.storeId(), Person.shiftManager("Mia"));
            String cashier = office.hire(
                    shop.store.storeId(), Person.cashier("Ana", "1201").withPinHash("$2a$12$x"));
            office.hire(shop.store.storeId(), Person.cashier("Old", "1202").gone());

            JsonNode employees = people(shop, "employees", Map.of());
            assertThat(employees
                            .path("employees")
                            .valueStream()
                            .map(row -> row.path("role").stringValue()))
                    .contains("STORE_MANAGER", "SHIFT_MANAGER", "CASHIER");
            JsonNode cashiers = people(shop, "cashiers", Map.of());
            assertThat(cashiers.path("cashiers")).hasSize(1);
            assertThat(cashiers.path("cashiers").path(0).path("cashierId").stringValue())
                    .isEqualTo(cashier);
            assertThat(cashiers.path("cashiers").path(0).path("employeeId").stringValue())
                    .isEqualTo("1201");
            assertThat(people(shop, "cashiers", Map.of("include_inactive", "true"))
                            .path("cashiers"))
                    .hasSize(2);
            assertThat(people(shop, "employees", Map.of("limit", "1"))
                            .path("syncMetadata")
                            .path("hasMore")
                            .booleanValue())
                    .isTrue();
        }
    }

    private static JsonNode people(Shop shop, String list, Map<String, String> query) {
        Map<String, String> asked = new HashMap<>(query);
        asked.put("session_id", shop.device.session());
        Caller caller = shop.device.caller();
        return caller.send(caller.get("/api/v1/sync/" + list, asked)).data();
    }

    @Test
    void capabilities_tell_features_and_limits_or_are_no_route() {
        try (Shop complete = Shop.of(Profile.COMPLETE, Limits.UNPACED.withBatch(50));
                Shop observed = Shop.observed()) {
            JsonNode data = capabilities(complete).data();
            assertThat(data.path("contract").intValue()).isEqualTo(2);
            assertThat(data.path("store_id").stringValue()).isEqualTo(complete.store.storeId());
            assertThat(data.path("features").valueStream().map(JsonNode::stringValue))
                    .containsExactlyInAnyOrder(
                            "cursor",
                            "tombstones",
                            "idempotency_key",
                            "bins_push",
                            "day_open",
                            "line_totals",
                            "settlement",
                            "pack_states",
                            "corrections",
                            "reported_sales",
                            "batch",
                            "find");
            assertThat(data.path("limits").path("batch").intValue()).isEqualTo(50);
            assertThat(capabilities(observed).body().path("statusCode").intValue())
                    .isEqualTo(404);

            observed.cloud.become(Profile.COMPLETE);
            assertThat(capabilities(observed).status()).isEqualTo(200);
        }
    }

    private static Reply capabilities(Shop shop) {
        Caller caller = shop.device.caller();
        return caller.send(caller.get("/api/v1/sync/capabilities", Map.of()));
    }
}
