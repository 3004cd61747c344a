package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When faults strike, and how answers are spoiled that arrive whole. */
class FaultRulesTest {

    private static final FaultRule.Match RECEIPTS = FaultRule.on("POST", "packs/receive");

    private final Shop shop = Shop.observed();

    @AfterEach
    void stop() {
        shop.close();
    }

    private Reply receive() {
        return shop.device.receive("1003", "0000001");
    }

    private Reply mutated(Mutation mutation) {
        shop.cloud.faults().clear();
        shop.cloud.faults().add(FaultRule.on("GET", "games").always(Fault.mutate(mutation)));
        return shop.device.pull("games", Map.of("since_sequence", "5"));
    }

    private JsonNode right() {
        shop.cloud.faults().clear();
        return shop.device.pull("games", Map.of("since_sequence", "5")).body();
    }

    @Test
    void mutated_answers_say_what_they_should_not() throws IOException {
        JsonNode right = right();

        assertThat(mutated(Mutation.TYPE).body()).isNotEqualTo(right);
        assertThat(mutated(Mutation.MISSING_FIELD).text().length())
                .isLessThan(right.toString().length());
        String twice = mutated(Mutation.DUPLICATE_KEY).text();
        JsonMapper strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        assertThatThrownBy(() -> strict.readTree(twice)).isInstanceOf(StreamReadException.class);
        assertThat(mutated(Mutation.DEEP).text()).contains("[".repeat(100_000));
        assertThat(mutated(Mutation.HUGE_NUMBER).text()).contains("9".repeat(1_000_000));
        assertThat(mutated(Mutation.WRONG_CHARSET).text()).contains("caf\ufffd");
        Reply zipped = mutated(Mutation.BROKEN_GZIP);
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThatThrownBy(() -> new GZIPInputStream(
                                new ByteArrayInputStream(zipped.bytes().array()))
                        .readAllBytes())
                .isInstanceOf(IOException.class);
        assertThat(mutated(Mutation.FOREIGN_STORE_ID).data().path("store_id").stringValue())
                .isNotEqualTo(shop.store.storeId());
        JsonNode again = mutated(Mutation.REPEATED_CURSOR).data();
        assertThat(again.path("has_more").booleanValue()).isTrue();
        assertThat(again.path("next_cursor").intValue()).isEqualTo(5);
    }

    @Test
    void a_rule_strikes_the_nth_request_that_matches_and_a_schedule_the_nth_of_all() {
        shop.cloud.faults().add(RECEIPTS.nth(2, Fault.status(503, Map.of())));
        long last = shop.cloud.requests().get(shop.cloud.requests().size() - 1).number();
        shop.cloud.faults().at(last + 4, Fault.status(504, Map.of()));

        assertThat(List.of(receive(), shop.device.pull("games"), receive(), shop.device.pull("games"), receive()))
                .extracting(Reply::status)
                .containsExactly(201, 200, 503, 504, 409);
        assertThat(shop.cloud.requests())
                .extracting(seen -> seen.fault().orElse(""))
                .endsWith("", "", "STATUS", "STATUS", "");
    }

    @Test
    void chance_strikes_about_as_often_as_it_should_and_alike_for_one_seed() {
        List<Integer> first = struckBySeed();
        List<Integer> second = struckBySeed();

        assertThat(first).isEqualTo(second);
        assertThat(first).filteredOn(status -> status == 503).hasSizeBetween(30, 90);
    }

    private static List<Integer> struckBySeed() {
        try (Shop fresh = Shop.observed()) {
            fresh.cloud.faults().add(FaultRule.on("GET", "games").withProbability(0.3, Fault.status(503, Map.of())));
            List<Integer> statuses = new ArrayList<>();
            for (int at = 0; at < 200; at++) {
                statuses.add(fresh.device.pull("games").status());
            }
            return statuses;
        }
    }
}
