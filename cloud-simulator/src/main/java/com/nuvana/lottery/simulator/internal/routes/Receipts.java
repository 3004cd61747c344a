package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Receives packs: the cloud mints their ids and keeps no id of ours. */
final class Receipts {

    /** What a pack is known by, also where it is activated. */
    static final Field[] IDENTITY = {
        Field.text("game_code", Field.Rule.length(4, 4, "Game code must be exactly 4 characters")),
        Field.text(
                "pack_number",
                Field.Rule.length(1, Integer.MAX_VALUE, "Pack number is required"),
                Field.Rule.length(0, 50, "Pack number must be at most 50 characters")),
        Field.serial("serial_start"),
        Field.serial("serial_end")
    };

    static final Field LOCAL_ID = Field.text(
                    "local_id", Field.Rule.length(0, 100, "local_id must be at most 100 characters"))
            .optional();

    private static final Schema PACK = Schema.of(IDENTITY).and(Field.instant("received_at"), LOCAL_ID);
    private static final Schema BATCH = Schema.of(Field.list(
            "packs",
            PACK,
            Field.Rule.items(1, Integer.MAX_VALUE, "At least one pack is required"),
            Field.Rule.items(0, 100, "Cannot receive more than 100 packs at once")));

    private Receipts() {}

    static List<Route> all() {
        return List.of(
                Route.push("packs/receive", PACK, Receipts::receive),
                Route.push("packs/receive/batch", BATCH, Receipts::receiveAll));
    }

    private static Answer receive(Call call) {
        Row pack = received(call);
        ObjectNode data = call.done().put("pack_id", pack.id());
        data.set("pack", PackView.answered(call, pack));
        return Answer.created(call.timed(data));
    }

    private static Answer receiveAll(Call call) {
        ArrayNode results = Json.list();
        int good = 0;
        for (JsonNode one : call.input().path("packs").values()) {
            Call part = call.of((ObjectNode) one);
            ObjectNode result = result(part);
            good += result.path("success").booleanValue() ? 1 : 0;
            results.add(result);
        }
        ObjectNode data = Json.object()
                .put("total_processed", results.size())
                .put("success_count", good)
                .put("failure_count", results.size() - good);
        data.set("results", results);
        return Answer.created(call.timed(data));
    }

    private static ObjectNode result(Call part) {
        ObjectNode result = Json.object();
        try {
            String id = received(part).id();
            result.put("success", true);
            part.maybe("local_id").ifPresent(local -> result.put("local_id", local));
            return result.put("pack_id", id);
        } catch (Refused refused) {
            JsonNode error = refused.answer().body().path("error");
            result.put("success", false);
            part.maybe("local_id").ifPresent(local -> result.put("local_id", local));
            return result.put(
                            "error_code",
                            error.path("reason").asString(error.path("code").asString()))
                    .put("error_message", error.path("message").asString());
        }
    }

    private static Row received(Call call) {
        Row game = openGame(call);
        refuseDuplicate(call);
        refuseBadRange(call, "receive pack");
        Row pack = create(call, call.memory().mint(), game);
        call.effect(EffectKind.RECEIVE, Packs.key(pack), pack.id());
        return pack;
    }

    /** The game that a call names, when it takes new packs. */
    static Row openGame(Call call) {
        String code = call.text("game_code");
        Row game = call.table(TableKind.GAME)
                .byKey(Keys.game(call.store(), code))
                .filter(row -> !row.has("deleted_at"))
                .orElseThrow(() -> Refused.notFound("GAME_NOT_FOUND", "Game with code " + code + " not found"));
        if (game.says("status", "INACTIVE")) {
            ObjectNode error = Json.object()
                    .put("code", "FAILED_PRECONDITION")
                    .put("reason", "GAME_INACTIVE")
                    .put("message", "Game " + code + " is inactive and cannot accept new packs");
            error.putObject("details")
                    .put("domain", "lottery.api.nuvana.com")
                    .putObject("metadata")
                    .put("game_code", code);
            throw Refused.of(Answer.error(400, error));
        }
        return game;
    }

    private static void refuseDuplicate(Call call) {
        Optional<Row> there = known(call);
        if (there.isPresent()) {
            if (call.has(Quirk.RACE_500) && call.racedWith(there.get())) {
                throw Refused.failed("receive pack");
            }
            throw Refused.of(409, "DUPLICATE_PACK", "Pack " + call.text("pack_number") + " already exists");
        }
    }

    /** The pack of the store that a call names by its number. */
    static Optional<Row> known(Call call) {
        String number = call.text("pack_number");
        String key = call.has(Quirk.NUMBER_UNIQUE_ACROSS_GAMES)
                ? Keys.number(call.store(), number)
                : Keys.pack(call.store(), call.text("game_code"), number);
        return call.table(TableKind.PACK).byKey(key);
    }

    static void refuseBadRange(Call call, String act) {
        OptionalLong first = Serials.plain(call.text("serial_start"));
        OptionalLong last = Serials.plain(call.text("serial_end"));
        boolean isRange = (first.isPresent() && last.isPresent())
                ? first.getAsLong() < last.getAsLong()
                : call.text("serial_start").compareTo(call.text("serial_end")) < 0;
        if (!isRange) {
            throw Refused.failed(act);
        }
    }

    /** Makes a pack in stock. */
    static Row create(Call call, String id, Row game) {
        ObjectNode fields = Json.object()
                .put("game_id", game.id())
                .put("game_code", call.text("game_code"))
                .put("pack_number", call.text("pack_number"))
                .put("serial_start", call.text("serial_start"))
                .put("serial_end", call.text("serial_end"))
                .put("status", "RECEIVED")
                .put("received_at", call.instant("received_at"))
                .put("_last", call.instant("received_at"))
                .put("_position", 0);
        return call.table(TableKind.PACK).put(id, call.store(), call.marked(fields));
    }
}
