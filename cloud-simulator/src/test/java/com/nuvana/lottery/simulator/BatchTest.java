package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The feature {@code batch}. */
class BatchTest {

    private static Map<String, Object> operation(String id, String topic, String path, Map<String, Object> body) {
        return Map.of("op_id", id, "topic", topic, "path", path, "body", body);
    }

    private static Map<String, Object> receipt(String id, String topic, String game, String number) {
        return operation(id, topic, "packs/receive", Device.receipt(game, number));
    }

    private static List<Integer> statuses(Shop shop, Map<?, ?>... operations) {
        return shop.device
                .push("batch", Map.of("operations", List.of(operations)))
                .data()
                .path("results")
                .valueStream()
                .map(result -> result.path("status").intValue())
                .toList();
    }

    @Test
    void after_one_fails_later_ones_of_its_topic_are_not_tried_and_other_topics_go_on() {
        try (Shop shop = Shop.complete()) {
            assertThat(statuses(
                            shop,
                            receipt("op-1", "pack:a", "1003", "0000001"),
                            receipt("op-2", "pack:b", "9999", "0000002"),
                            receipt("op-3", "pack:b", "1003", "0000003"),
                            receipt("op-4", "pack:c", "1003", "0000004")))
                    .containsExactly(201, 404, 424, 201);
            assertThat(shop.cloud.effects()).extracting(Effect::naturalKey).containsExactly("1003-1", "1003-4");
            assertThat(shop.cloud.effects())
                    .extracting(effect -> effect.idempotencyKey().orElse(""))
                    .containsExactly("op-1", "op-4");
        }
    }

    @Test
    void an_operation_is_done_once_alone_or_in_a_batch() {
        try (Shop shop = Shop.complete()) {
            Reply alone = shop.device.push("packs/receive", Device.receipt("1003", "0000001"), "op-1");

            JsonNode results = shop.device
                    .push("batch", Map.of("operations", List.of(receipt("op-1", "pack:a", "1003", "0000001"))))
                    .data()
                    .path("results");

            assertThat(results.path(0).path("op_id").stringValue()).isEqualTo("op-1");
            assertThat(results.path(0).path("status").intValue()).isEqualTo(201);
            assertThat(results.path(0).path("body")).isEqualTo(alone.body());
            assertThat(shop.cloud.effects()).hasSize(1);
        }
    }

    @Test
    void what_is_no_push_is_an_unknown_route() {
        try (Shop shop = Shop.complete()) {
            assertThat(statuses(
                            shop,
                            operation("op-1", "a", "batch", Map.of()),
                            operation("op-2", "b", "nowhere", Map.of()),
                            operation("op-3", "c", "games", Map.of())))
                    .containsExactly(404, 404, 404);
        }
    }

    @Test
    void whole_paths_will_do_and_a_malformed_body_is_its_own_400() {
        try (Shop shop = Shop.complete()) {
            String whole = Device.LOTTERY + "packs/receive";

            assertThat(statuses(
                            shop,
                            operation("op-1", "a", whole, Device.receipt("1003", "0000001")),
                            operation("op-2", "b", whole, Device.receipt("10033", "0000002"))))
                    .containsExactly(201, 400);
        }
    }

    @Test
    void more_than_the_limit_is_refused() {
        try (Shop shop = Shop.of(Profile.COMPLETE, Limits.UNPACED.withBatch(1))) {
            Reply reply = shop.device.push(
                    "batch",
                    Map.of("operations", List.of(receipt("1", "a", "1003", "1"), receipt("2", "b", "1003", "2"))));

            assertThat(reply.status()).isEqualTo(400);
        }
    }
}
