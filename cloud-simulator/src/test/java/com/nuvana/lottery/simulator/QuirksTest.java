package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each quirk by itself: what the cloud answers with it, and what without it. */
class QuirksTest {

    private static Profile with(Quirk quirk) {
        return Profile.COMPLETE.with(quirk);
    }

    @Test
    void a_key_means_nothing_where_there_are_none() {
        try (Shop without = Shop.of(with(Quirk.NO_IDEMPOTENCY));
                Shop right = Shop.complete()) {
            assertThat(twice(without).status()).isEqualTo(409);
            assertThat(twice(right).status()).isEqualTo(201);
        }
    }

    private static Reply twice(Shop shop) {
        shop.device.push("packs/receive", Device.receipt("1003", "0000001"), "row-1");
        return shop.device.push("packs/receive", Device.receipt("1003", "0000001"), "row-1");
    }

    @Test
    void a_number_is_taken_for_all_games_or_for_one() {
        try (Shop across = Shop.of(with(Quirk.NUMBER_UNIQUE_ACROSS_GAMES));
                Shop right = Shop.complete()) {
            assertThat(inTwoGames(across).code()).isEqualTo("DUPLICATE_PACK");
            assertThat(inTwoGames(right).status()).isEqualTo(201);
        }
    }

    private static Reply inTwoGames(Shop shop) {
        shop.device.receive("1003", "0000001");
        return shop.device.receive("1004", "0000001");
    }

    @Test
    void an_activation_under_an_unknown_id_finds_another_games_pack_by_its_number() {
        try (Shop across = Shop.of(with(Quirk.NUMBER_UNIQUE_ACROSS_GAMES));
                Shop right = Shop.complete()) {
            for (Shop shop : List.of(across, right)) {
                shop.received("0000001");
            }
            assertThat(activatedGame(across)).isEqualTo("1003");
            assertThat(activatedGame(right)).isEqualTo("1004");
        }
    }

    private static String activatedGame(Shop shop) {
        return shop.device
                .push("packs/activate", Device.activation("1004", "0000001", Shop.id(), shop.bins.get(1)))
                .data()
                .path("pack")
                .path("game_code")
                .stringValue();
    }

    @Test
    void an_activation_elsewhere_is_answered_500_or_400() {
        try (Shop failing = Shop.of(with(Quirk.ACTIVATE_ELSEWHERE_500));
                Shop right = Shop.complete()) {
            assertThat(elsewhere(failing).status()).isEqualTo(500);
            assertThat(elsewhere(right).code()).isEqualTo("INVALID_STATUS");
        }
    }

    private static Reply elsewhere(Shop shop) {
        String pack = shop.onSale("0000001");
        return shop.device.push("packs/activate", Device.activation("1003", "0000001", pack, shop.bins.get(1)));
    }

    @Test
    void depletions_and_returns_fail_for_ever() {
        try (Shop shop = Shop.of(with(Quirk.DEPLETE_RETURN_500))) {
            String pack = shop.onSale("0000001");

            assertThat(deplete(shop, pack).status()).isEqualTo(500);
            assertThat(deplete(shop, pack).status()).isEqualTo(500);
            assertThat(shop.cloud.state().pack("1003", "1").orElseThrow().status())
                    .isEqualTo("ACTIVE");
        }
    }

    private static Reply deplete(Shop shop, String pack) {
        return shop.device.push(
                "packs/deplete",
                Map.of(
                        "pack_id", pack,
                        "final_serial", "059",
                        "depletion_reason", "MANUAL_SOLD_OUT",
                        "depleted_at", "2026-03-03T12:00:00.000Z"));
    }

    @Test
    void lines_are_taken_as_they_are_or_looked_at() {
        try (Shop unchecked = Shop.of(Profile.OBSERVED);
                Shop right = Shop.of(Profile.OBSERVED.without(Quirk.LINES_UNCHECKED))) {
            for (Shop shop : List.of(unchecked, right)) {
                String stock = shop.received("0000001");
                String sold = shop.onSale("0000002");
                List<Reply> replies = List.of(
                        shop.prepare(shop.day, Shop.line(stock, "010")),
                        shop.prepare(shop.day, Shop.line(sold, "061")),
                        shop.prepare(shop.day, Shop.line(sold, "010"), Shop.line(sold, "012")));
                assertThat(replies.get(0).status()).isEqualTo(shop == right ? 400 : 200);
                assertThat(replies).extracting(Reply::status).contains(400);
                assertThat(replies.get(1).code()).isEqualTo(shop == right ? "VALIDATION_ERROR" : "INVALID_STATUS");
            }
            String sold = right.cloud.state().pack("1003", "2").orElseThrow().cloudId();
            right.close(right.day, Shop.line(sold, "020"));
            assertThat(right.prepare(right.anotherDay(), Shop.line(sold, "010")).code())
                    .as("less than before")
                    .isEqualTo("VALIDATION_ERROR");
        }
    }

    @Test
    void a_line_shows_its_own_bin_or_its_packs() {
        try (Shop asSent = Shop.of(with(Quirk.BIN_AS_SENT));
                Shop right = Shop.complete()) {
            assertThat(binOfLine(asSent).isNull()).isTrue();
            assertThat(binOfLine(right).asString("")).isEqualTo(right.bins.get(0));
        }
    }

    private static JsonNode binOfLine(Shop shop) {
        return shop.close(shop.day, Shop.line(shop.onSale("0000001"), "010"))
                .data()
                .path("day_packs")
                .path(0)
                .path("bin_id");
    }

    @Test
    void a_line_of_no_pack_is_left_out_or_refused() {
        try (Shop skipping = Shop.of(with(Quirk.SKIP_UNKNOWN_LINES));
                Shop right = Shop.complete()) {
            assertThat(skipping.close(skipping.day, Shop.line(Shop.id(), "010"), Shop.line(skipping.onSale("1"), "003"))
                            .data()
                            .path("summary")
                            .path("total_packs")
                            .intValue())
                    .isEqualTo(1);
            assertThat(right.prepare(right.day, Shop.line(Shop.id(), "010")).code())
                    .isEqualTo("PACK_NOT_FOUND");
        }
    }

    @Test
    void a_commit_that_fails_keeps_what_it_had_or_nothing() {
        Profile half = Profile.OBSERVED;
        Profile whole = Profile.OBSERVED.without(Quirk.COMMIT_HALF_WAY);
        try (Shop halfWay = Shop.of(half);
                Shop right = Shop.of(whole)) {
            for (Shop shop : List.of(halfWay, right)) {
                Map<String, Object> bad = Shop.line(shop.onSale("0000002"), "005");
                bad.put("bin_id", Shop.id());
                assertThat(shop.close(shop.day, Shop.line(shop.onSale("0000001"), "010"), bad)
                                .status())
                        .isEqualTo(500);
            }
            assertThat(halfWay.cloud.state().days().get(0).lines()).hasSize(1);
            assertThat(right.cloud.state().days().get(0).lines()).isEmpty();
        }
    }

    @Test
    void sold_tickets_are_counted_or_not() {
        try (Shop not = Shop.of(with(Quirk.NO_SOLD_COUNT));
                Shop right = Shop.complete()) {
            assertThat(soldCount(not)).isZero();
            assertThat(soldCount(right)).isEqualTo(10);
        }
    }

    private static int soldCount(Shop shop) {
        shop.close(shop.day, Shop.line(shop.onSale("0000001"), "010"));
        return shop.device
                .pull("packs/activated")
                .data()
                .path("records")
                .path(0)
                .path("tickets_sold_count")
                .intValue();
    }

    @Test
    void the_route_that_opens_days_can_be_missing_though_it_is_announced() {
        try (Shop missing = Shop.of(with(Quirk.NO_DAY_OPEN))) {
            Reply reply = missing.device.push("day/open", Map.of());

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.body().path("statusCode").intValue()).isEqualTo(404);
        }
    }

    @Test
    void the_limit_by_address_is_answered_500_or_429() {
        Limits few = Limits.UNPACED.withAddressRpm(1);
        try (Shop limiter = Shop.of(with(Quirk.LIMITER_500), few);
                Shop right = Shop.of(Profile.COMPLETE, few)) {
            assertThat(limiter.device.pull("games").status()).isEqualTo(500);
            assertThat(limiter.device.pull("games").code()).isEqualTo("ERROR");
            assertThat(limiter.device.pull("games").header("Retry-After")).isEqualTo("60");
            assertThat(right.device.pull("games").status()).isEqualTo(429);
        }
    }

    @Test
    void a_429_says_when_to_come_again_or_leaves_it_to_the_reset() {
        Limits one = Limits.OBSERVED.withRpm(1);
        try (Shop silent = Shop.of(with(Quirk.NO_RETRY_AFTER), one);
                Shop right = Shop.of(Profile.COMPLETE, one)) {
            assertThat(silent.device.pull("games").header("Retry-After")).isEmpty();
            assertThat(silent.device.pull("games").header("X-RateLimit-Reset")).isEqualTo("2026-03-03T12:01:00.000Z");
            assertThat(right.device.pull("games").header("Retry-After")).isEqualTo("60");
        }
    }
}
