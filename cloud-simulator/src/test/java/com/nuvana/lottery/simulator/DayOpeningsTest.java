package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The feature {@code day_open}. */
class DayOpeningsTest {

    private Map<String, Object> opening(String day) {
        return Map.of(
                "day_id", day, "business_date", "2026-03-04", "ordinal", 1, "opened_at", "2026-03-04T06:00:00.000Z");
    }

    @Test
    void a_device_opens_a_day_under_its_own_id_once_the_last_one_is_closed() {
        try (Shop shop = Shop.complete()) {
            String day = Shop.id();
            Reply early = shop.device.push("day/open", opening(day));
            assertThat(early.status()).isEqualTo(409);
            assertThat(early.code()).isEqualTo("DAY_ALREADY_OPEN");
            assertThat(early.body().path("error").path("day_id").stringValue()).isEqualTo(shop.day);
            shop.close(shop.day);

            Reply opened = shop.device.push("day/open", opening(day));
            assertThat(opened.status()).isEqualTo(201);
            assertThat(opened.data().path("is_idempotent").booleanValue()).isFalse();
            assertThat(shop.device
                            .push("day/open", opening(day))
                            .data()
                            .path("is_idempotent")
                            .booleanValue())
                    .isTrue();
            assertThat(shop.device
                            .pull("day-status")
                            .data()
                            .path("records")
                            .path(0)
                            .path("day_id")
                            .stringValue())
                    .isEqualTo(day);
        }
    }

    @Test
    void onboarding_ends_once() {
        try (Shop shop = Shop.complete()) {
            Map<String, Object> ended =
                    Map.of("day_id", shop.day, "packs_entered", 3, "at", "2026-03-03T12:00:00.000Z");

            assertThat(List.of(
                            shop.device.push("day/onboarding-completed", ended),
                            shop.device.push("day/onboarding-completed", ended)))
                    .extracting(reply -> reply.data().path("idempotent").booleanValue())
                    .containsExactly(false, true);
        }
    }
}
