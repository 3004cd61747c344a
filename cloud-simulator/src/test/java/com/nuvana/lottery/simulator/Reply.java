package com.nuvana.lottery.simulator;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Reply(int status, HttpHeaders headers, ByteBuffer bytes) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode body() {
        return JSON.readTree(text());
    }

    String text() {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    JsonNode data() {
        return body().path("data");
    }

    /** The word for why it was refused. */
    String code() {
        JsonNode error = body().path("error");
        return error.path("reason").asString(error.path("code").asString(""));
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
