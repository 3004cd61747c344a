package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The feature {@code idempotency_key} (ADR 0040). */
class IdempotencyKeysTest {

    private static final String ROW = "0190aaaa-0000-7000-8000-000000000001";

    private final Map<String, Object> receipt = Device.receipt("1003", "0000001");

    @Test
    void a_repeat_gets_the_first_answer_and_says_so() {
        try (Shop shop = Shop.complete()) {
            Reply first = shop.device.push("packs/receive", receipt, ROW);
            shop.device.start();
            Reply again = shop.device.push("packs/receive", receipt, ROW);

            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.status()).isEqualTo(201);
            assertThat(first.header("Idempotency-Replayed")).isEmpty();
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(shop.cloud.effects()).hasSize(1);
        }
    }

    @Test
    void another_body_is_refused() {
        try (Shop shop = Shop.complete()) {
            shop.device.push("packs/receive", receipt, ROW);

            Reply other = shop.device.push("packs/receive", Device.receipt("1003", "0000002"), ROW);

            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }
    }

    @Test
    void a_refused_push_binds_nothing() {
        try (Shop shop = Shop.complete()) {
            assertThat(shop.device
                            .push("packs/receive", Device.receipt("9999", "1"), ROW)
                            .status())
                    .isEqualTo(404);

            assertThat(shop.device.push("packs/receive", receipt, ROW).status()).isEqualTo(201);
        }
    }

    @Test
    void the_same_that_still_runs_is_not_done_beside_itself() throws Exception {
        try (Shop shop = Shop.complete()) {
            CountDownLatch gate = new CountDownLatch(1);
            shop.cloud.faults().add(FaultRule.on("POST", "packs/receive").nth(1, Fault.heldUntil(gate)));
            CompletableFuture<Reply> first =
                    CompletableFuture.supplyAsync(() -> shop.device.push("packs/receive", receipt, ROW));
            while (shop.cloud.underWay() == 0) {
                Thread.onSpinWait();
            }

            Reply beside = shop.device.push("packs/receive", receipt, ROW);
            gate.countDown();

            assertThat(beside.status()).isEqualTo(409);
            assertThat(beside.code()).isEqualTo("IDEMPOTENCY_IN_FLIGHT");
            assertThat(beside.header("Retry-After")).isEqualTo("1");
            assertThat(first.get().status()).isEqualTo(201);
        }
    }

    @Test
    void a_key_is_kept_for_400_days_and_the_number_of_the_pack_for_ever() {
        try (Shop shop = Shop.complete()) {
            shop.device.push("packs/receive", receipt, ROW);

            shop.clock.advance(Duration.ofDays(399));
            shop.device.start();
            assertThat(shop.device.push("packs/receive", receipt, ROW).status()).isEqualTo(201);
            shop.clock.advance(Duration.ofDays(2));
            shop.device.start();
            assertThat(shop.device.push("packs/receive", receipt, ROW).code()).isEqualTo("DUPLICATE_PACK");
        }
    }

    @Test
    void an_empty_key_store_leaves_the_natural_keys() {
        try (Shop shop = Shop.complete()) {
            shop.device.push("packs/receive", receipt, ROW);

            shop.cloud.office().forgetIdempotencyKeys();

            assertThat(shop.device.push("packs/receive", receipt, ROW).code()).isEqualTo("DUPLICATE_PACK");
            assertThat(shop.cloud.effects()).hasSize(1);
        }
    }

    @Test
    void the_two_steps_of_a_fact_go_under_one_key() {
        try (Shop shop = Shop.complete()) {
            String pack = shop.device
                    .push("packs/receive", receipt, ROW)
                    .data()
                    .path("pack_id")
                    .stringValue();

            Reply second = shop.device.push(
                    "packs/activate", Device.activation("1003", "0000001", pack, shop.bins.get(0)), ROW);

            assertThat(second.status()).isEqualTo(200);
            assertThat(second.header("Idempotency-Replayed")).isEmpty();
        }
    }

    @Test
    void a_close_that_was_cancelled_is_prepared_again_under_its_key() {
        try (Shop shop = Shop.complete()) {
            Map<String, Object> close = Map.of(
                    "day_id", shop.day,
                    "closings", List.of(Shop.line(shop.onSale("0000001"), "010")),
                    "initiated_by", shop.store.managerId());
            assertThat(shop.device.push("day/prepare-close", close, ROW).status())
                    .isEqualTo(200);
            shop.cancel(shop.day);

            assertThat(shop.device.push("day/prepare-close", close, ROW).status())
                    .isEqualTo(200);
            assertThat(shop.commit(shop.day).status()).isEqualTo(200);
        }
    }
}
