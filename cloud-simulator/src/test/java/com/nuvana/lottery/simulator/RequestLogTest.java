package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much the list of requests keeps. */
class RequestLogTest {

    private static final int LENGTH = 1_000_000;

    @Test
    void of_long_requests_the_newest_are_kept() {
        try (Shop shop = Shop.observed()) {
            for (int at = 0; at < 20; at++) {
                shop.device.push("packs/receive", Map.of("padding", "y".repeat(LENGTH)));
            }

            assertThat(shop.cloud.requests()).hasSize(16);
            assertThat(shop.cloud.requests().get(15).number()).isEqualTo(21);
        }
    }
}
