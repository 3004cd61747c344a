package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.http.Delivery;
import com.nuvana.lottery.simulator.internal.routes.Answer;
import com.nuvana.lottery.simulator.internal.rows.Bytes;
import com.nuvana.lottery.simulator.internal.rows.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils answers. Which field is hit is chance, and the same for the same seed and request. */
final class Mutations {

    private static final int DEPTH = 100_000;
    private static final int DIGITS = 1_000_000;
    private static final String MARK = "@@here@@";
    private static final String FOREIGN = "00000000-0000-4000-8000-000000000bad";

    private Mutations() {}

    static Delivery of(Trip trip, Mutation mutation) {
        Answer answer = trip.answer();
        Delivery whole = Delivery.of(answer);
        ObjectNode body = answer.body().deepCopy();
        return switch (mutation) {
            case TYPE -> whole.saying(Json.bytes(retyped(body, trip.random())));
            case MISSING_FIELD -> whole.saying(Json.bytes(shortened(body, trip.random())));
            case DUPLICATE_KEY -> whole.saying(twice(whole.body().toString()));
            case DEEP -> whole.saying(marked(body, trip.random(), "[".repeat(DEPTH) + "]".repeat(DEPTH)));
            case HUGE_NUMBER -> whole.saying(marked(body, trip.random(), "9".repeat(DIGITS)));
            case WRONG_CHARSET ->
                whole.saying(marked(body, trip.random(), "\"caf\u00e9\"", StandardCharsets.ISO_8859_1));
            case BROKEN_GZIP -> whole.saying(halfZipped(whole.body())).with("Content-Encoding", "gzip");
            case FOREIGN_STORE_ID -> whole.saying(Json.bytes(elsewhere(body)));
            case REPEATED_CURSOR -> whole.saying(Json.bytes(again(trip, body)));
        };
    }

    /** A field somewhere in a body. */
    private record Place(ObjectNode in, String field) {

        static Place any(ObjectNode body, SplittableRandom random) {
            List<Place> places = new ArrayList<>();
            collect(body, places);
            return places.get(random.nextInt(places.size()));
        }

        private static void collect(JsonNode node, List<Place> places) {
            if (node.isObject()) {
                node.propertyNames().forEach(field -> places.add(new Place((ObjectNode) node, field)));
            }
            node.values().forEach(value -> collect(value, places));
        }
    }

    private static ObjectNode retyped(ObjectNode body, SplittableRandom random) {
        Place place = Place.any(body, random);
        JsonNode value = place.in().path(place.field());
        if (value.isString()) {
            place.in().put(place.field(), 7);
        } else if (value.isArray()) {
            place.in().putObject(place.field());
        } else {
            place.in().putArray(place.field()).add("seven");
        }
        return body;
    }

    private static ObjectNode shortened(ObjectNode body, SplittableRandom random) {
        Place place = Place.any(body, random);
        place.in().remove(place.field());
        return body;
    }

    private static Bytes twice(String text) {
        int data = text.indexOf("\"data\":{");
        int at = data < 0 ? 0 : data + "\"data\":".length();
        int end = text.indexOf(':', at);
        String key = text.substring(at + 1, end);
        return Bytes.of(text.substring(0, at + 1) + key + ":null," + text.substring(at + 1));
    }

    private static Bytes marked(ObjectNode body, SplittableRandom random, String raw) {
        return marked(body, random, raw, StandardCharsets.UTF_8);
    }

    private static Bytes marked(ObjectNode body, SplittableRandom random, String raw, Charset charset) {
        Place place = Place.any(body, random);
        place.in().put(place.field(), MARK);
        return Bytes.of(Json.bytes(body).toString().replace("\"" + MARK + "\"", raw), charset);
    }

    private static Bytes halfZipped(Bytes body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(zipped.toByteArray()).first(zipped.size() / 2);
    }

    private static ObjectNode elsewhere(ObjectNode body) {
        List<Place> places = new ArrayList<>();
        Place.collect(body, places);
        List<Place> stores = places.stream()
                .filter(place ->
                        place.field().equals("store_id") || place.field().equals("storeId"))
                .toList();
        stores.forEach(place -> place.in().put(place.field(), FOREIGN));
        if (stores.isEmpty() && body.path("data").isObject()) {
            ((ObjectNode) body.path("data")).put("store_id", FOREIGN);
        }
        return body;
    }

    private static ObjectNode again(Trip trip, ObjectNode body) {
        if (body.path("data").isObject()) {
            String sent = trip.request().query().getOrDefault("since_sequence", "0");
            ((ObjectNode) body.path("data")).put("has_more", true).put("next_cursor", Long.parseLong(sent));
        }
        return body;
    }
}
