package com.nuvana.lottery.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends requests with a key, over real HTTP. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI base;
    private final String key;

    Caller(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    HttpRequest.Builder request(String path, Map<String, String> query) {
        String asked = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        return HttpRequest.newBuilder(URI.create(base + path + asked)).timeout(Duration.ofSeconds(30));
    }

    /** The answer, or what became of the connection. */
    Reply trySend(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), ByteBuffer.wrap(response.body()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return trySend(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest.Builder post(String path, Object body) {
        return request(path, Map.of())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(Reply.JSON.writeValueAsBytes(body)));
    }

    HttpRequest.Builder get(String path, Map<String, String> query) {
        return request(path, query).header("Authorization", "Bearer " + key).GET();
    }
}
