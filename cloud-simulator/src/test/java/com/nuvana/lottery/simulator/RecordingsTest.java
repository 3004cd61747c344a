package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The observed profile answers every recorded request as the observed cloud did, but for ids and times. */
class RecordingsTest {

    private static final int SEED = 7;

    @TestFactory
    Stream<DynamicTest> every_recording_is_reproduced() {
        return Recording.all().stream()
                .map(recording -> DynamicTest.dynamicTest(recording.scenario(), () -> reproduce(recording)));
    }

    @Test
    void none_is_left_out() {
        assertThat(Recording.all()).hasSize(44);
    }

    private static void reproduce(Recording recording) {
        HandClock clock = new HandClock();
        Alike alike = new Alike();
        Profile profile = recording.number() == 22 ? Profile.OBSERVED.with(Quirk.DEPLETE_RETURN_500) : Profile.OBSERVED;
        try (RunningCloud cloud = CloudSimulator.start(SimulatorConfig.of(profile, clock, SEED))) {
            Stage stage = new Stage(cloud, recording, clock, alike);
            stage.set();
            for (int at = 0; at < recording.exchanges().size(); at++) {
                stage.before(at);
                Reply reply = send(
                        recording,
                        at,
                        new Caller(cloud.baseUrl(), ""),
                        stage.store().key(),
                        alike);
                compare(recording, at, reply, alike);
            }
        }
    }

    private static Reply send(Recording recording, int at, Caller caller, String key, Alike alike) {
        JsonNode recorded = recording.request(at);
        Map<String, String> query = new HashMap<>();
        recorded.path("query")
                .properties()
                .forEach(each -> query.put(
                        each.getKey(), alike.translated(each.getValue().stringValue())));
        HttpRequest.Builder request = caller.request(recorded.path("path").stringValue(), query);
        String code =
                recording.response(at).path("body").path("error").path("code").asString("");
        recorded.path("headers")
                .properties()
                .forEach(header -> request.header(
                        header.getKey(), header.getValue().stringValue().replace("<api key>", keyFor(code, key))));
        if (recorded.path("method").stringValue().equals("POST")) {
            String body = alike.translated(recorded.path("body")).toString();
            request.POST(
                    HttpRequest.BodyPublishers.ofString(body.replace("<1100000 letters y>", "y".repeat(1_100_000))));
        }
        return caller.send(request);
    }

    /** The recordings name every key alike; what was wrong with one shows in its answer. */
    private static String keyFor(String code, String good) {
        return switch (code) {
            case "INVALID_FORMAT" -> "not-a-key";
            case "KEY_NOT_FOUND" -> "nuvpos_sk_str_nobody_" + "a".repeat(28);
            default -> good;
        };
    }

    private static void compare(Recording recording, int at, Reply reply, Alike alike) {
        JsonNode recorded = recording.response(at);
        String where = recording.scenario() + "[" + at + "]";
        assertThat(reply.status())
                .as(where + " " + reply.text())
                .isEqualTo(recorded.path("status").intValue());
        alike.check(recorded.path("body"), reply.body(), where);
        for (String header : List.of("content-type", "retry-after", "x-ratelimit-limit")) {
            assertThat(reply.header(header))
                    .as(where + " " + header)
                    .isEqualTo(recorded.path("headers").path(header).asString(""));
        }
    }
}
