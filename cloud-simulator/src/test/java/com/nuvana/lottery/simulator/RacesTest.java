package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The quirks that show when two requests run side by side, and what is answered without them. */
class RacesTest {

    private static Profile with(Quirk quirk) {
        return Profile.COMPLETE.with(quirk);
    }

    @Test
    void who_loses_a_race_for_a_receipt_is_answered_500_or_409() throws Exception {
        try (Shop racing = Shop.of(with(Quirk.RACE_500));
                Shop right = Shop.complete()) {
            assertThat(loser(racing).status()).isEqualTo(500);
            assertThat(loser(right).status()).isEqualTo(409);
            assertThat(racing.device.receive("1003", "0000001").status())
                    .as("a repeat that did not race")
                    .isEqualTo(409);
        }
    }

    private static Reply loser(Shop shop) throws Exception {
        return heldBesides(shop, "packs/receive", () -> shop.device.receive("1003", "0000001"));
    }

    private interface Sending {
        Reply send();
    }

    /** The answer of the first of two requests that run side by side; the second overtakes it. */
    private static Reply heldBesides(Shop shop, String route, Sending request) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        int before = shop.cloud.requests().size();
        shop.cloud.faults().add(FaultRule.on("POST", route).nth(1, Fault.heldUntil(gate)));
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(request::send);
        while (shop.cloud.underWay() == 0) {
            Thread.onSpinWait();
        }
        request.send();
        assertThat(shop.cloud.requests()).hasSize(before + 1);
        gate.countDown();
        return first.get();
    }

    @Test
    void who_loses_a_race_for_a_commit_is_answered_500_or_400() throws Exception {
        try (Shop racing = Shop.of(with(Quirk.RACE_500));
                Shop right = Shop.complete()) {
            for (Shop shop : List.of(racing, right)) {
                shop.prepare(shop.day, Shop.line(shop.onSale("0000001"), "010"));
            }
            assertThat(heldBesides(racing, "day/commit-close", () -> racing.commit(racing.day))
                            .status())
                    .isEqualTo(500);
            assertThat(heldBesides(right, "day/commit-close", () -> right.commit(right.day))
                            .code())
                    .isEqualTo("INVALID_STATUS");
        }
    }

    @Test
    void two_that_prepare_at_once_are_both_told_yes_and_the_lines_of_one_are_kept() throws Exception {
        try (Shop racing = Shop.of(with(Quirk.PREPARE_RACE));
                Shop right = Shop.complete()) {
            for (Shop shop : List.of(racing, right)) {
                String pack = shop.onSale("0000001");
                Reply first =
                        heldBesides(shop, "day/prepare-close", () -> shop.prepare(shop.day, Shop.line(pack, "010")));
                assertThat(first.status()).isEqualTo(shop == racing ? 200 : 400);
                assertThat(shop.commit(shop.day).data().path("day_packs")).hasSize(1);
            }
        }
    }
}
