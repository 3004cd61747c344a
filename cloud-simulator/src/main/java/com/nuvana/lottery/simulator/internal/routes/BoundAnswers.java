package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Bytes;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first answers to pushes that were applied, by store, route and idempotency key. A refused push binds nothing. A key
 * is bound once for each route, because a fact of two steps sends both under the id of its row (ADR 0040).
 */
final class BoundAnswers {

    private static final Duration KEPT = Duration.ofDays(400);

    /** Phases that a later one takes back: prepared again after a cancel, they have to happen again. */
    private static final Set<String> PHASES =
            Set.of(Route.LOTTERY + "day/prepare-close", Route.LOTTERY + "day/cancel-close", Route.LOTTERY + "batch");

    private BoundAnswers() {}

    static boolean binds(String path) {
        return !PHASES.contains(path);
    }

    static Answer once(Call call, String method, String path, Supplier<Answer> work) {
        if (call.sentUnder().isEmpty()) {
            return work.get();
        }
        String id = call.store() + " " + path + " " + call.sentUnder().get();
        String hash = hash(method, path, call.input());
        Optional<Row> bound = call.table(TableKind.BOUND_ANSWER)
                .find(id)
                .filter(row -> !row.has("forgotten"))
                .filter(row -> row.updatedAt().plus(KEPT).isAfter(call.memory().now()));
        return bound.isPresent() ? replayed(bound.get(), hash) : bind(call, id, hash, work.get());
    }

    private static Answer replayed(Row bound, String hash) {
        if (!bound.says("hash", hash)) {
            throw Refused.of(422, "IDEMPOTENCY_KEY_REUSED", "The key was used for another request");
        }
        ObjectNode body = (ObjectNode)
                Json.parse(Bytes.of(bound.text("body"))).orElseThrow(() -> new IllegalStateException(bound.id()));
        return new Answer((int) bound.number("status"), Map.of("Idempotency-Replayed", "true"), body);
    }

    private static Answer bind(Call call, String id, String hash, Answer answer) {
        if (answer.isGood()) {
            // As text: a year of answers as trees would not fit into the memory of a test.
            ObjectNode fields = Json.object()
                    .put("hash", hash)
                    .put("status", answer.status())
                    .put("body", Json.bytes(answer.body()).toString());
            call.table(TableKind.BOUND_ANSWER).put(id, call.store(), fields);
        }
        return answer;
    }

    private static String hash(String method, String path, ObjectNode body) {
        ObjectNode hashed = body.deepCopy();
        hashed.remove("session_id");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + " " + path + " ").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(Json.bytes(hashed).toArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
