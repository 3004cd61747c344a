package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How closes bill: by serials on the observed cloud, by positions with the feature {@code line_totals}. */
class DayCloseTest {

    private static CloudState.PackSeen pack(Shop shop, String number) {
        return shop.cloud.state().pack("1003", number).orElseThrow();
    }

    @Nested
    class By_serials {

        @Test
        void a_line_bills_what_is_beyond_the_line_stored_last_at_the_price_of_now() {
            try (Shop shop = Shop.observed()) {
                String pack = shop.onSale("0000001");
                shop.close(shop.day, Shop.line(pack, "010"));
                shop.cloud.office().changeGame(shop.games.get(0), GameOffer.of("1003", "Gold Rush", "7.5", 60));

                JsonNode line = shop.close(shop.anotherDay(), Shop.line(pack, "025"))
                        .data()
                        .path("day_packs")
                        .path(0);

                assertThat(line.path("starting_serial").stringValue()).isEqualTo("010");
                assertThat(line.path("tickets_sold").intValue()).isEqualTo(15);
                assertThat(line.path("sales_amount").stringValue()).isEqualTo("112.5");
                assertThat(pack(shop, "1").billed()).isEqualTo(new CloudState.Billed(25, 5_000 + 11_250));
            }
        }

        @Test
        void a_preparation_that_is_over_cannot_be_committed_and_stays_until_it_is_cancelled() {
            try (Shop shop = Shop.observed()) {
                String pack = shop.onSale("0000001");
                shop.prepare(shop.day, Shop.line(pack, "010"));
                shop.clock.advance(Duration.ofMinutes(60));
                shop.device.start();

                assertThat(shop.commit(shop.day).code()).isEqualTo("EXPIRED");
                assertThat(shop.cloud.state().days().get(0).status()).isEqualTo("PENDING_CLOSE");
                assertThat(shop.cancel(shop.day).status()).isEqualTo(200);
                assertThat(shop.close(shop.day, Shop.line(pack, "010")).status())
                        .isEqualTo(200);
            }
        }

        @Test
        void a_returned_pack_bills_with_its_return() {
            try (Shop shop = Shop.observed()) {
                String pack = shop.onSale("0000001");

                shop.device.push(
                        "packs/return",
                        Map.of(
                                "pack_id", pack,
                                "return_reason", "DAMAGED",
                                "last_sold_serial", "002",
                                "tickets_sold_on_return", 3,
                                "returned_at", "2026-03-03T13:00:00.000Z"));

                assertThat(pack(shop, "1").billed()).isEqualTo(new CloudState.Billed(3, 1_500));
                assertThat(pack(shop, "1").position()).isEqualTo(3);
            }
        }
    }

    @Nested
    class By_positions {

        @Test
        void a_line_bills_what_it_says() {
            try (Shop shop = Shop.complete()) {
                String pack = shop.onSale("0000001");

                Reply commit = shop.close(shop.day, Shop.line(pack, 0, 15, "75"));

                JsonNode line = commit.data().path("day_packs").path(0);
                assertThat(line.path("from_position").intValue()).isZero();
                assertThat(line.path("to_position").intValue()).isEqualTo(15);
                assertThat(commit.data()
                                .path("summary")
                                .path("total_sales_amount")
                                .stringValue())
                        .isEqualTo("75");
                assertThat(pack(shop, "1").billed()).isEqualTo(new CloudState.Billed(15, 7_500));
            }
        }

        @Test
        void a_line_that_does_not_add_up_is_refused_with_every_field_that_does_not() {
            try (Shop shop = Shop.complete()) {
                Map<String, Object> line = Shop.line(shop.onSale("0000001"), 5, 15, "51");
                line.put("tickets_sold", 9);

                Reply reply = shop.prepare(shop.day, line);

                assertThat(reply.status()).isEqualTo(422);
                assertThat(reply.code()).isEqualTo("TOTALS_MISMATCH");
                JsonNode details = reply.body().path("error").path("details");
                assertThat(details.valueStream().map(each -> each.path("field").stringValue()))
                        .containsExactly("tickets_sold", "sales_amount", "from_position");
                assertThat(details.path(0).path("sent").stringValue()).isEqualTo("9");
                assertThat(details.path(0).path("computed").stringValue()).isEqualTo("10");
            }
        }

        @Test
        void a_line_begins_where_the_last_one_ended_moved_by_corrections() {
            try (Shop shop = Shop.complete()) {
                String pack = shop.onSale("0000001");
                shop.close(shop.day, Shop.line(pack, 0, 25, "125"));
                String next = shop.anotherDay();
                assertThat(shop.prepare(next, Shop.line(pack, 20, 30, "50")).code())
                        .isEqualTo("TOTALS_MISMATCH");

                Map<String, Object> correction = Map.of(
                        "correction_id",
                        Shop.id(),
                        "day_id",
                        next,
                        "corrects_day_id",
                        shop.day,
                        "pack_id",
                        pack,
                        "from_position",
                        25,
                        "to_position",
                        15,
                        "sales_amount",
                        "-50",
                        "reason",
                        "miscounted",
                        "at",
                        "2026-03-03T12:30:00.000Z");
                assertThat(shop.device.push("day/corrections", correction).status())
                        .isEqualTo(201);
                assertThat(shop.device
                                .push("day/corrections", correction)
                                .data()
                                .path("idempotent")
                                .booleanValue())
                        .isTrue();

                assertThat(shop.close(next, Shop.line(pack, 15, 30, "75")).status())
                        .isEqualTo(200);
                assertThat(pack(shop, "1").billed()).isEqualTo(new CloudState.Billed(30, 15_000));
            }
        }

        @Test
        void a_pack_put_on_sale_part_sold_begins_there() {
            try (Shop shop = Shop.complete()) {
                String pack = shop.received("0000001");
                Map<String, Object> fields = Device.activation("1003", "0000001", pack, shop.bins.get(0));
                fields.putAll(Map.of("opening_serial", "045", "mark_sold_tickets", 45));
                shop.device.push("packs/activate", fields);

                assertThat(shop.prepare(shop.day, Shop.line(pack, 0, 60, "300")).code())
                        .isEqualTo("TOTALS_MISMATCH");
                assertThat(shop.close(shop.day, Shop.line(pack, 45, 60, "75")).status())
                        .isEqualTo(200);
            }
        }

        @Test
        void a_day_without_lines_closes_and_a_returned_pack_bills_once() {
            try (Shop shop = Shop.complete()) {
                assertThat(shop.close(shop.day).status()).isEqualTo(200);

                String pack = shop.onSale("0000001");
                shop.device.push(
                        "packs/return",
                        Map.of(
                                "pack_id",
                                pack,
                                "return_reason",
                                "DAMAGED",
                                "tickets_sold_on_return",
                                3,
                                "returned_at",
                                "2026-03-03T13:00:00.000Z"));
                Map<String, Object> line = Shop.line(pack, 0, 3, "15");
                line.put("returned", true);

                assertThat(shop.close(shop.anotherDay(), line).status()).isEqualTo(200);
                assertThat(pack(shop, "1").billed()).isEqualTo(new CloudState.Billed(3, 1_500));
            }
        }
    }
}
