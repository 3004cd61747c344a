package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault, as a client of the JDK sees it, and what the cloud has done by then. */
class FaultsTest {

    private static final FaultRule.Match RECEIPTS = FaultRule.on("POST", "packs/receive");

    private final Shop shop = Shop.observed();

    @AfterEach
    void stop() {
        shop.close();
    }

    private HttpRequest.Builder receipt() {
        return shop.device
                .caller()
                .post(Device.LOTTERY + "packs/receive", shop.device.body(Device.receipt("1003", "0000001")));
    }

    private Reply receive() {
        return shop.device.receive("1003", "0000001");
    }

    private void breaks() {
        assertThatThrownBy(() -> shop.device.caller().trySend(receipt())).isInstanceOf(IOException.class);
    }

    private int effects() {
        return shop.cloud.effects().size();
    }

    @Test
    void a_request_that_is_lost_has_done_nothing() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.dropBeforeApply()));

        breaks();

        assertThat(effects()).isZero();
        assertThat(receive().status()).isEqualTo(201);
    }

    @Test
    void an_answer_that_is_lost_leaves_what_was_done() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.dropAfterApply()));

        breaks();

        assertThat(effects()).isEqualTo(1);
        assertThat(receive().code()).isEqualTo("DUPLICATE_PACK");
    }

    @Test
    void a_request_that_comes_twice_is_done_twice_and_the_second_answer_is_told() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.duplicate()));

        assertThat(receive().code()).isEqualTo("DUPLICATE_PACK");

        assertThat(effects()).isEqualTo(1);
        assertThat(shop.cloud.requests())
                .filteredOn(seen -> seen.path().endsWith("packs/receive"))
                .hasSize(2);
    }

    @Test
    void a_request_is_overtaken_by_others() throws Exception {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.reorder(2)));
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(this::receive);
        while (shop.cloud.underWay() == 0) {
            Thread.onSpinWait();
        }

        assertThat(receive().status()).isEqualTo(201);
        assertThat(first).isNotDone();
        shop.device.pull("games");

        assertThat(first.get().status()).as("it lost a race").isEqualTo(500);
    }

    @Test
    void latency_holds_a_request_up_before_it_is_looked_at() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.latency(Duration.ofHours(1))));
        CompletableFuture<Reply> held = CompletableFuture.supplyAsync(this::receive);
        while (shop.cloud.underWay() == 0) {
            Thread.onSpinWait();
        }

        assertThat(receive().status()).isEqualTo(201);
        assertThat(held).isNotDone();
        shop.cloud.close();

        assertThat(held).failsWithin(Duration.ofSeconds(30));
    }

    @Test
    void a_short_latency_passes() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.latency(Duration.ofMillis(1))));

        assertThat(receive().status()).isEqualTo(201);
    }

    @Test
    void a_status_comes_with_its_headers_and_nothing_is_done() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.status(503, Map.of("X-Why", "maintenance"))));

        Reply reply = receive();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("X-Why")).isEqualTo("maintenance");
        assertThat(effects()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Tue, 03 Mar 2026 12:10:00 GMT", "soon"})
    void retry_after_says_what_it_is_told_to(String value) {
        shop.cloud.faults().add(RECEIPTS.always(Fault.retryAfter(429, value)));

        assertThat(receive().status()).isEqualTo(429);
        assertThat(receive().header("Retry-After")).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACTIVE", "ROTATED"})
    void a_key_is_refused_once(KeyStatus status) {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.key(status)));

        Reply reply = receive();

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("KEY_" + status);
        assertThat(receive().status()).isEqualTo(201);
    }

    @Test
    void a_session_ends_in_the_middle() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.sessionExpired()));

        assertThat(receive().code()).isEqualTo("INVALID_SESSION");
        assertThat(receive().code()).as("it stays ended").isEqualTo("INVALID_SESSION");
        shop.device.start();
        assertThat(receive().status()).isEqualTo(201);
    }

    @Test
    void an_answer_breaks_off() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.truncate(10)));

        breaks();

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void one_bit_is_wrong() {
        Reply right = shop.device.pull("games");
        shop.cloud.faults().add(FaultRule.onAny().nth(1, Fault.flip(3)));

        Reply wrong = shop.device.pull("games");

        assertThat(wrong.bytes().get(0) ^ right.bytes().get(0)).isEqualTo(8);
        assertThat(wrong.text().substring(1)).isEqualTo(right.text().substring(1));
    }

    @Test
    void a_slow_answer_comes_byte_by_byte_and_whole() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.slowDrip(Duration.ofNanos(1))));

        assertThat(receive().status()).isEqualTo(201);
    }

    @Test
    void a_drip_that_does_not_end_is_cut_by_the_stop_of_the_cloud_alone() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.slowDrip(Duration.ofHours(1))));
        CompletableFuture<Reply> dripping = CompletableFuture.supplyAsync(this::receive);
        while (effects() == 0) {
            Thread.onSpinWait();
        }

        assertThat(shop.device.pull("games").status()).isEqualTo(200);
        assertThat(dripping).isNotDone();
        shop.cloud.close();

        assertThat(dripping).failsWithin(Duration.ofSeconds(30));
    }

    @Test
    void a_connection_is_reset() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.reset()));

        assertThatThrownBy(() -> shop.device.caller().trySend(receipt()))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("reset");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_page_for_people_comes() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.html()));

        Reply reply = receive();

        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.text()).startsWith("<!DOCTYPE html>");
        assertThat(effects()).isZero();
    }

    @Test
    void a_request_is_sent_elsewhere() {
        shop.cloud.faults().add(RECEIPTS.nth(1, Fault.redirect("http://elsewhere.invalid/")));

        assertThat(receive().status()).isEqualTo(302);
        assertThat(receive().status()).isEqualTo(201);
    }
}
