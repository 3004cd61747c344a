package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Keys, sessions and limits; and the HTTP underneath (ADR 0041). */
class DoorTest {

    @ParameterizedTest
    @CsvSource({"PENDING,401,KEY_PENDING", "EXPIRED,401,KEY_EXPIRED", "REVOKED,401,KEY_REVOKED", "ROTATED,200,''"})
    void a_key_is_as_good_as_its_status(KeyStatus status, int answered, String code) {
        try (Shop shop = Shop.observed()) {
            shop.cloud.office().setKey(shop.store.key(), status);

            Caller caller = shop.device.caller();
            Reply reply = caller.send(caller.get("/api/v1/keys/identity", Map.of()));

            assertThat(reply.status()).isEqualTo(answered);
            assertThat(reply.code()).isEqualTo(code);
        }
    }

    @Test
    void a_rotated_key_is_told_that_there_is_a_newer_one_which_is_of_the_same_store() {
        try (Shop shop = Shop.observed()) {
            String newer = shop.cloud.office().issueKey(shop.store.storeId());
            shop.cloud.office().setKey(shop.store.key(), KeyStatus.ROTATED);
            Map<String, Object> beat = Map.of("deviceFingerprint", Device.FINGERPRINT, "appVersion", "1");

            Caller old = shop.device.caller();
            assertThat(old.send(old.post("/api/v1/keys/heartbeat", beat))
                            .data()
                            .path("status")
                            .stringValue())
                    .isEqualTo("ROTATED");
            Caller caller = new Caller(shop.cloud.baseUrl(), newer);
            assertThat(caller.send(caller.get("/api/v1/keys/identity", Map.of()))
                            .data()
                            .path("store_id")
                            .stringValue())
                    .isEqualTo(shop.store.storeId());
            assertThat(new Device(shop.cloud, newer).pull("games").status()).isEqualTo(200);
        }
    }

    @Test
    void a_session_lives_an_hour_of_the_clouds_time() {
        try (Shop shop = Shop.observed()) {
            shop.clock.advance(Duration.ofMinutes(59));
            assertThat(shop.device.pull("games").status()).isEqualTo(200);
            shop.clock.advance(Duration.ofMinutes(1));

            assertThat(shop.device.pull("games").code()).isEqualTo("INVALID_SESSION");
        }
    }

    @Test
    void sessions_end_when_the_office_says_so_and_are_nobody_elses() {
        try (Shop shop = Shop.observed()) {
            StoreAccess other =
                    shop.cloud.office().openStore(StoreSpec.named("Other").in("TX", "America/Chicago"));
            Caller stranger = new Caller(shop.cloud.baseUrl(), other.key());
            assertThat(stranger.send(
                                    stranger.get(Device.LOTTERY + "games", Map.of("session_id", shop.device.session())))
                            .code())
                    .isEqualTo("INVALID_SESSION");

            shop.cloud.office().expireSessions(shop.store.storeId());

            assertThat(shop.device.pull("games").code()).isEqualTo("INVALID_SESSION");
        }
    }

    @Test
    void a_store_that_is_locked_out_gets_no_session_until_it_is_let_in() {
        try (Shop shop = Shop.observed()) {
            shop.cloud.office().lockOut(shop.store.storeId(), "SUSPENDED", "Call the office");

            JsonNode refused = shop.device.start().data();
            assertThat(refused.path("revocationStatus").stringValue()).isEqualTo("SUSPENDED");
            assertThat(refused.path("lockoutMessage").stringValue()).isEqualTo("Call the office");
            assertThat(refused.has("sessionId")).isFalse();
            shop.cloud.office().letIn(shop.store.storeId());

            assertThat(shop.device.start().data().path("revocationStatus").stringValue())
                    .isEqualTo("VALID");
        }
    }

    @Test
    void health_needs_no_key_and_date_is_the_clouds_own() {
        try (Shop shop = Shop.observed()) {
            Caller caller = shop.device.caller();
            Reply reply = caller.send(caller.request("/api/health", Map.of()).GET());

            assertThat(reply.data().path("status").stringValue()).isEqualTo("ok");
            assertThat(reply.header("Date")).isEqualTo("Tue, 3 Mar 2026 12:00:00 GMT");
        }
    }

    @Test
    void bodies_come_in_chunks_and_after_being_asked_for() {
        try (Shop shop = Shop.observed()) {
            byte[] body = Reply.JSON.writeValueAsBytes(shop.device.body(Device.receipt("1003", "0000001")));
            HttpRequest.BodyPublisher known = HttpRequest.BodyPublishers.ofByteArray(body);
            HttpRequest.BodyPublisher chunked = new HttpRequest.BodyPublisher() {
                @Override
                public long contentLength() {
                    return -1;
                }

                @Override
                public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                    known.subscribe(subscriber);
                }
            };
            Caller caller = shop.device.caller();

            assertThat(caller.send(caller.post(Device.LOTTERY + "packs/receive", Map.of())
                                    .POST(chunked))
                            .status())
                    .isEqualTo(201);
            assertThat(caller.send(caller.post(Device.LOTTERY + "packs/receive", Map.of())
                                    .expectContinue(true)
                                    .POST(known))
                            .code())
                    .isEqualTo("DUPLICATE_PACK");
        }
    }

    @ParameterizedTest
    @CsvSource({"{", "[]", "'\"text\"'", "'{} {}'"})
    void a_body_that_is_no_object_is_a_400(String body) {
        try (Shop shop = Shop.observed()) {
            Caller caller = shop.device.caller();

            Reply reply = caller.send(caller.post(Device.LOTTERY + "packs/receive", Map.of())
                    .POST(HttpRequest.BodyPublishers.ofString(body)));

            assertThat(reply.status()).isEqualTo(400);
        }
    }

    @Test
    void what_is_no_http_ends_its_connection_and_nothing_else() throws IOException {
        try (Shop shop = Shop.observed();
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), shop.cloud.baseUrl().getPort())) {
            socket.getOutputStream().write("what is this\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
            assertThat(shop.device.pull("games").status()).isEqualTo(200);
        }
    }

    @Test
    void requests_are_shown_without_what_is_secret() {
        try (Shop shop = Shop.observed()) {
            shop.device.pull("games");
            shop.device.push("packs/receive", Device.receipt("1003", "0000001"), "row-1");
            Caller caller = shop.device.caller();
            caller.send(caller.post(
                    "/api/v1/nowhere", Map.of("pinHash", "$2a$12$secret", "note", "key " + shop.store.key())));

            String shown = shop.cloud.requests().toString();
            assertThat(shown)
                    .contains("0000001", "row-1", "session_id=****")
                    .doesNotContain(shop.device.session(), shop.store.key(), "$2a$12$secret");
            assertThat(shop.cloud.requests()).extracting(RequestSeen::status).containsExactly(200, 200, 201, 404);
        }
    }
}
