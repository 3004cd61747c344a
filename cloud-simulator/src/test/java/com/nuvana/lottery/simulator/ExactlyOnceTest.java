package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.simulator.OutboxFact.Note;
import com.nuvana.lottery.simulator.OutboxFact.Sold;
import com.nuvana.lottery.simulator.OutboxFact.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code assertExactlyOnce} lets pass, and what it does not. */
class ExactlyOnceTest {

    private static final Instant ACTIVATED = Instant.parse("2026-01-15T11:00:00Z");
    private static final String TOPIC = "pack:1";

    private final Shop shop = Shop.observed();
    private final OutboxFact received = OutboxFact.sent("row-1", 1, TOPIC, "PACK_RECEIVED", Step.receive("01003", "1"));
    private final OutboxFact activated =
            OutboxFact.sent("row-2", 2, TOPIC, "PACK_ACTIVATED", Step.activate("1003", "0000001", ACTIVATED));
    private final OutboxFact counted =
            OutboxFact.sent("row-3", 3, TOPIC, "PACK_COUNTED").noted(Note.CARRIED);
    private OutboxFact closed = counted;

    @BeforeEach
    void work() {
        String pack = shop.device
                .push("packs/receive", Device.receipt("1003", "0000001"), "row-1")
                .data()
                .path("pack_id")
                .stringValue();
        shop.device.push("packs/activate", Device.activation("1003", "0000001", pack, shop.bins.get(0)), "row-2");
        shop.close(shop.day, Shop.line(pack, "010"));
        closed = OutboxFact.sent("row-4", 4, "day:1", "DAY_CLOSED", Step.ofId(EffectKind.DAY_CLOSE, shop.day))
                .billing(new Sold("1003", "0000001", 10, 5_000));
    }

    @AfterEach
    void stop() {
        shop.close();
    }

    private List<OutboxFact> all() {
        return new ArrayList<>(List.of(received, activated, counted, closed));
    }

    private void fails(List<OutboxFact> rows, String why) {
        assertThatThrownBy(() -> shop.cloud.assertExactlyOnce(rows))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    @Test
    void what_was_done_once_and_in_order_passes() {
        assertThatCode(() -> shop.cloud.assertExactlyOnce(all())).doesNotThrowAnyException();
    }

    @Test
    void a_row_that_was_sent_and_is_not_done_is_told() {
        List<OutboxFact> rows = all();
        rows.add(OutboxFact.sent("row-5", 5, "pack:2", "PACK_RECEIVED", Step.receive("1003", "2")));

        fails(rows, "sent 1 times, done 0 times");
        rows.set(4, rows.get(4).in(State.OPEN));
        assertThatCode(() -> shop.cloud.assertExactlyOnce(rows)).doesNotThrowAnyException();
    }

    @Test
    void what_is_done_without_a_row_is_told() {
        List<OutboxFact> rows = all();
        rows.remove(activated);

        fails(rows, "done without a row");
    }

    @Test
    void what_the_cloud_had_already_may_be_nobodys() {
        List<OutboxFact> rows = all();
        rows.add(OutboxFact.sent("row-5", 5, "pack:2", "PACK_RECEIVED", Step.receive("1003", "2"))
                .noted(Note.ALREADY_KNOWN));

        assertThatCode(() -> shop.cloud.assertExactlyOnce(rows)).doesNotThrowAnyException();
    }

    @Test
    void what_is_done_twice_is_told() {
        List<OutboxFact> rows = all();
        Effect first = shop.cloud.effects().get(0);
        List<Effect> twice = new ArrayList<>(shop.cloud.effects());
        twice.add(new Effect(99, first.kind(), first.naturalKey(), "other", first.idempotencyKey(), 99));

        assertThat(ExactlyOnce.faults(rows, twice, shop.cloud.state()))
                .anyMatch(fault -> fault.contains("done 2 times"));
    }

    @Test
    void a_line_that_is_stored_twice_is_told() {
        List<Effect> twice = new ArrayList<>(shop.cloud.effects());
        twice.stream()
                .filter(effect -> effect.kind() == EffectKind.DAY_LINE)
                .findFirst()
                .ifPresent(twice::add);

        assertThat(ExactlyOnce.faults(all(), twice, shop.cloud.state()))
                .anyMatch(fault -> fault.contains("a line stored twice"));
    }

    @Test
    void a_row_that_another_one_carries_asks_nothing() {
        List<OutboxFact> rows = all();
        rows.set(1, activated.noted(Note.CARRIED));

        fails(rows, "of a row that another one carries");
    }

    @Test
    void order_within_a_topic_is_held_and_between_topics_is_not() {
        OutboxFact early = OutboxFact.sent(
                "row-2", 0, TOPIC, activated.kind(), activated.steps().get(0));

        fails(List.of(early, received, counted, closed), "happened before");
        OutboxFact elsewhere = OutboxFact.sent(
                "row-2", 0, "pack:9", activated.kind(), activated.steps().get(0));
        assertThatCode(() -> shop.cloud.assertExactlyOnce(List.of(elsewhere, received, counted, closed)))
                .doesNotThrowAnyException();
    }

    @Test
    void totals_are_ours_to_the_cent_or_noted_to_differ() {
        List<OutboxFact> rows = all();
        rows.set(3, closed.billing(new Sold("1003", "0000001", 10, 5_001)));

        fails(rows, "pack 1003-1: Billed[tickets=10, cents=5001] here");
        rows.set(3, rows.get(3).differing(Step.pack("1003", "0000001")));
        assertThatCode(() -> shop.cloud.assertExactlyOnce(rows)).doesNotThrowAnyException();
        assertThat(rows.get(3).differs()).isEqualTo(Set.of("1003-1"));
    }
}
