package com.nuvana.lottery.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class UuidV7IdsTest {

    private static final Instant NOON = Instant.parse("2026-03-03T18:00:00Z");

    private Instant now = NOON;
    private final UuidV7Ids ids = new UuidV7Ids((InstantSource) () -> now, new SecureRandom());

    @Test
    void an_id_is_of_version_7_and_variant_2_and_begins_with_the_time() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void ids_rise_within_one_millisecond_even_beyond_the_counter() {
        List<String> minted = mint(10_000);

        assertThat(minted).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void ids_rise_when_the_clock_is_set_back() {
        String before = ids.next().toString();
        now = NOON.minusSeconds(3600);

        assertThat(ids.next().toString()).isGreaterThan(before);
    }

    @Test
    void ids_of_many_threads_are_all_different() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> task = () -> mint(5_000);
            List<String> all = new ArrayList<>();
            for (var minted : threads.invokeAll(List.of(task, task, task, task))) {
                all.addAll(minted.get());
            }

            assertThat(new HashSet<>(all)).hasSize(20_000);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void tokens_are_128_bits_and_differ() {
        assertThat(ids.token().hex()).hasSize(32).isNotEqualTo(ids.token().hex());
    }

    private List<String> mint(int count) {
        List<String> minted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            minted.add(ids.next().toString());
        }
        return minted;
    }
}
