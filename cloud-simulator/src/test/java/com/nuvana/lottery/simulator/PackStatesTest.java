package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The features {@code pack_states}, {@code settlement}, {@code bins_push} and {@code reported_sales}. */
class PackStatesTest {

    private static final String AT = "2026-03-03T12:30:00.000Z";

    private static Map<String, Object> at(String pack, String at, Object... more) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("pack_id", pack, "at", at));
        for (int place = 0; place < more.length; place += 2) {
            fields.put((String) more[place], more[place + 1]);
        }
        return fields;
    }

    private static String status(Shop shop) {
        return shop.cloud.state().pack("1003", "1").orElseThrow().status();
    }

    private static String applied(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.data().path("applied").stringValue();
    }

    @Test
    void back_to_stock_empties_the_bin_and_keeps_the_position() {
        try (Shop shop = Shop.complete()) {
            String pack = shop.onSale("0000001");

            Reply reply = shop.device.push("packs/back-to-stock", at(pack, AT, "position", 12));

            assertThat(applied(reply)).isEqualTo("STATE");
            JsonNode row =
                    shop.device.pull("packs/received").data().path("records").path(0);
            assertThat(row.path("current_bin_id").isNull()).isTrue();
            assertThat(row.path("position").intValue()).isEqualTo(12);
            assertThat(row.path("direction").stringValue()).isEqualTo("UP");
            assertThat(applied(shop.device.push("packs/back-to-stock", at(pack, AT, "position", 12))))
                    .isEqualTo("KNOWN");
            assertThat(shop.cloud.effects())
                    .filteredOn(effect -> effect.kind() == EffectKind.BACK_TO_STOCK)
                    .hasSize(1);
        }
    }

    @Test
    void a_missing_pack_is_in_no_list_until_it_is_found() {
        try (Shop shop = Shop.complete()) {
            String pack = shop.onSale("0000001");

            shop.device.push("packs/missing", at(pack, AT, "position", 3, "kind", "STOLEN"));

            assertThat(status(shop)).isEqualTo("MISSING");
            for (String list : List.of("received", "activated", "depleted", "returned")) {
                assertThat(shop.device.pull("packs/" + list).data().path("records"))
                        .isEmpty();
            }
            assertThat(applied(shop.device.push("packs/write-off", at(pack, AT, "amount", "285"))))
                    .isEqualTo("STATE");
            assertThat(applied(shop.device.push("packs/recover", at(pack, "2026-03-03T13:00:00.000Z", "position", 3))))
                    .isEqualTo("STATE");
            assertThat(status(shop)).isEqualTo("RECEIVED");
        }
    }

    @Test
    void what_is_older_than_what_is_known_is_history_and_moves_nothing_back() {
        try (Shop shop = Shop.complete()) {
            String pack = shop.onSale("0000001");
            shop.device.push(
                    "packs/deplete",
                    Map.of(
                            "pack_id",
                            pack,
                            "final_serial",
                            "059",
                            "depletion_reason",
                            "MANUAL_SOLD_OUT",
                            "depleted_at",
                            AT));

            Reply late = shop.device.push(
                    "packs/back-to-stock", at(pack, "2026-03-03T12:00:00.000Z", "position", 12), "row-9");

            assertThat(applied(late)).isEqualTo("HISTORY");
            assertThat(status(shop)).isEqualTo("DEPLETED");
            assertThat(shop.cloud.effects())
                    .last()
                    .extracting(Effect::naturalKey)
                    .isEqualTo("row-9");
        }
    }

    @Test
    void from_a_state_that_does_not_lead_there_nothing_is_done() {
        try (Shop shop = Shop.complete()) {
            String pack = shop.received("0000001");

            assertThat(shop.device
                            .push("packs/back-to-stock", at(pack, AT, "position", 0))
                            .code())
                    .isEqualTo("INVALID_STATUS");
            assertThat(shop.device
                            .push("packs/recover", at(pack, AT, "position", 0))
                            .code())
                    .isEqualTo("INVALID_STATUS");
        }
    }

    @Test
    void an_undo_takes_back_the_last_act_of_the_row_it_names() {
        try (Shop shop = Shop.complete()) {
            String row = Shop.id();
            String pack = shop.received("0000001");
            shop.device.push("packs/activate", Device.activation("1003", "0000001", pack, shop.bins.get(0)), row);

            Map<String, Object> undo = at(pack, AT, "position", 0, "undoes", row);
            assertThat(applied(shop.device.push("packs/undo", undo))).isEqualTo("STATE");
            assertThat(status(shop)).isEqualTo("RECEIVED");
            assertThat(applied(shop.device.push("packs/undo", undo))).isEqualTo("KNOWN");
            assertThat(applied(shop.device.push("packs/undo", at(pack, AT, "position", 0, "undoes", Shop.id()))))
                    .isEqualTo("HISTORY");
        }
    }

    @Test
    void a_pack_is_settled_once() {
        try (Shop shop = Shop.complete()) {
            Map<String, Object> settled =
                    Map.of("pack_id", shop.onSale("0000001"), "settled_at", AT, "cause", "RULE", "amount", "285");

            assertThat(List.of(shop.device.push("packs/settle", settled), shop.device.push("packs/settle", settled)))
                    .extracting(reply -> reply.data().path("idempotent").booleanValue())
                    .containsExactly(false, true);
            assertThat(shop.cloud.effects())
                    .filteredOn(effect -> effect.kind() == EffectKind.SETTLE)
                    .extracting(Effect::naturalKey)
                    .containsExactly("1003-1");
        }
    }

    @Test
    void bins_are_made_under_our_ids_changed_and_put_out_of_use() {
        try (Shop shop = Shop.complete()) {
            Map<String, Object> bin =
                    Map.of("bin_id", Shop.id(), "name", "Bin 9", "display_order", 8, "is_active", true);
            Map<String, Object> taken =
                    Map.of("bin_id", Shop.id(), "name", "Bin 1", "display_order", 0, "is_active", true);

            JsonNode first = shop.device
                    .push("bins", Map.of("bins", List.of(bin, taken)))
                    .data()
                    .path("results");
            JsonNode again = shop.device
                    .push("bins", Map.of("bins", List.of(bin)))
                    .data()
                    .path("results");

            assertThat(first.path(0).path("success").booleanValue()).isTrue();
            assertThat(first.path(1).path("error_code").stringValue()).isEqualTo("ORDER_TAKEN");
            assertThat(again.path(0).path("idempotent").booleanValue()).isTrue();
            Map<String, Object> removed = new LinkedHashMap<>(bin);
            removed.put("is_active", false);
            shop.device.push("bins", Map.of("bins", List.of(removed)));
            assertThat(shop.device.pull("bins").data().path("records")).hasSize(3);
            assertThat(shop.device
                            .pull("bins", Map.of("include_inactive", "true"))
                            .data()
                            .path("records"))
                    .hasSize(4);
        }
    }

    @Test
    void reported_sales_are_replaced_by_a_second_report_under_their_id() {
        try (Shop shop = Shop.complete()) {
            Map<String, Object> report = new LinkedHashMap<>(Map.of(
                    "report_id", Shop.id(), "day_id", shop.day, "source", "TERMINAL", "amount", "120", "at", AT));

            assertThat(shop.device
                            .push("sales", report)
                            .data()
                            .path("idempotent")
                            .booleanValue())
                    .isFalse();
            assertThat(shop.device
                            .push("sales", report)
                            .data()
                            .path("idempotent")
                            .booleanValue())
                    .isTrue();
            report.put("amount", "125");
            assertThat(shop.device
                            .push("sales", report)
                            .data()
                            .path("idempotent")
                            .booleanValue())
                    .isFalse();
            assertThat(shop.cloud.effects()).hasSize(1);
        }
    }

    @Test
    void the_observed_cloud_has_none_of_these_routes() {
        try (Shop shop = Shop.observed()) {
            for (String route : List.of(
                    "packs/back-to-stock",
                    "packs/missing",
                    "packs/recover",
                    "packs/write-off",
                    "packs/undo",
                    "packs/settle",
                    "bins",
                    "day/open",
                    "day/onboarding-completed",
                    "day/corrections",
                    "sales",
                    "batch")) {
                Reply reply = shop.device.push(route, Map.of());
                assertThat(reply.status()).as(route).isEqualTo(404);
                assertThat(reply.body().path("statusCode").intValue()).as(route).isEqualTo(404);
            }
        }
    }
}
