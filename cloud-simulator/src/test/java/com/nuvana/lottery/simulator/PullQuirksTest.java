package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The quirks of lists: what comes with each, and what without it. */
class PullQuirksTest {

    private static Profile with(Quirk quirk) {
        return Profile.COMPLETE.with(quirk);
    }

    private static List<String> walk(Shop shop, int pages) {
        List<String> names = new ArrayList<>();
        String cursor = "0";
        for (int at = 0; at < pages; at++) {
            JsonNode data = shop.device
                    .pull("bins", Map.of("limit", "1", "since_sequence", cursor))
                    .data();
            data.path("records")
                    .values()
                    .forEach(bin -> names.add(bin.path("name").stringValue()));
            cursor = data.path("next_cursor").asString("0");
        }
        return names;
    }

    @Test
    void a_stuck_cursor_answers_the_first_page_for_ever() {
        try (Shop stuck = Shop.of(with(Quirk.CURSOR_STUCK));
                Shop right = Shop.complete()) {
            assertThat(walk(stuck, 3)).containsExactly("Bin 1", "Bin 1", "Bin 1");
            assertThat(walk(right, 3)).containsExactly("Bin 1", "Bin 2", "Bin 3");
        }
    }

    @Test
    void renumbered_sequences_count_on_from_what_was_sent() {
        try (Shop renumbered = Shop.of(with(Quirk.SEQUENCE_RENUMBERED).with(Quirk.CURSOR_STUCK));
                Shop right = Shop.complete()) {
            assertThat(sequences(renumbered, "10")).containsExactly(11L, 12L, 13L);
            assertThat(sequences(right, "1")).containsExactly(2L, 3L);
        }
    }

    @Test
    void renumbered_sequences_alone_can_be_counted_on() {
        try (Shop shop = Shop.of(with(Quirk.SEQUENCE_RENUMBERED))) {
            assertThat(walk(shop, 3)).containsExactly("Bin 1", "Bin 2", "Bin 3");
        }
    }

    private static List<Long> sequences(Shop shop, String since) {
        return shop.device
                .pull("bins", Map.of("since_sequence", since))
                .data()
                .path("records")
                .valueStream()
                .map(bin -> bin.path("sync_sequence").longValue())
                .toList();
    }

    @Test
    void bins_come_by_their_place_or_by_their_change() {
        try (Shop unordered = Shop.of(with(Quirk.BINS_UNORDERED_CUT));
                Shop right = Shop.complete()) {
            for (Shop shop : List.of(unordered, right)) {
                shop.cloud.office().changeBin(shop.bins.get(0), BinPlace.at(0).called("First"));
            }
            assertThat(names(unordered)).containsExactly("First", "Bin 2", "Bin 3");
            assertThat(names(right)).containsExactly("Bin 2", "Bin 3", "First");
        }
    }

    private static List<String> names(Shop shop) {
        return shop.device
                .pull("bins")
                .data()
                .path("records")
                .valueStream()
                .map(bin -> bin.path("name").stringValue())
                .toList();
    }
}
