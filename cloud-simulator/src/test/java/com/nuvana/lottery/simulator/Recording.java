package com.nuvana.lottery.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One conversation with the observed cloud, as it was recorded. */
record Recording(String scenario, List<JsonNode> exchanges) {

    private static final Path FOLDER = Path.of("src/test/resources/cloud-transcripts");

    static List<Recording> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Recording::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording read(Path file) {
        JsonNode json = Reply.JSON.readTree(file);
        return new Recording(
                json.path("scenario").stringValue(),
                List.copyOf(json.path("exchanges").values()));
    }

    int number() {
        return Integer.parseInt(scenario.substring(0, 2));
    }

    JsonNode request(int exchange) {
        return exchanges.get(exchange).path("request");
    }

    JsonNode response(int exchange) {
        return exchanges.get(exchange).path("response");
    }

    boolean isGood(int exchange) {
        return response(exchange).path("status").intValue() / 100 == 2;
    }

    /** Every object in the answers, from the outside in. */
    List<JsonNode> answered() {
        return exchanges.stream()
                .flatMap(exchange -> objects(exchange.path("response").path("body")))
                .toList();
    }

    /** What requests that went well say in a field, each once. */
    List<String> sentWell(String field) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < exchanges.size(); at++) {
            if (isGood(at)) {
                objects(request(at).path("body"))
                        .flatMap(object -> object.path(field).stringValueOpt().stream())
                        .filter(text -> !found.contains(text))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The first exchange that has a text anywhere. */
    int firstWith(String text) {
        return Stream.iterate(0, at -> at + 1)
                .filter(at -> exchanges.get(at).toString().contains(text))
                .findFirst()
                .orElseThrow();
    }

    /** The first answered object that says something in two fields. */
    Optional<JsonNode> answeredWith(String field, String text) {
        return answered().stream()
                .filter(object -> object.path(field).asString("").equals(text))
                .findFirst();
    }

    static Stream<JsonNode> objects(JsonNode node) {
        Stream<JsonNode> below = StreamSupport.stream(node.spliterator(), false).flatMap(Recording::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), below) : below;
    }
}
