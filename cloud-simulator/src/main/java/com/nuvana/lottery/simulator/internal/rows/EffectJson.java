package com.nuvana.lottery.simulator.internal.rows;

import com.nuvana.lottery.simulator.Effect;
import com.nuvana.lottery.simulator.EffectKind;
import tools.jackson.databind.JsonNode;

/** An effect as the journal keeps it. */
final class EffectJson {

    private EffectJson() {}

    static JsonNode write(Effect effect) {
        var json = Json.object()
                .put("number", effect.number())
                .put("kind", effect.kind().name())
                .put("key", effect.naturalKey())
                .put("id", effect.cloudId())
                .put("request", effect.request());
        effect.idempotencyKey().ifPresent(key -> json.put("sent", key));
        return json;
    }

    static Effect read(JsonNode json) {
        return new Effect(
                json.path("number").longValue(),
                EffectKind.valueOf(json.path("kind").stringValue()),
                json.path("key").stringValue(),
                json.path("id").stringValue(),
                json.path("sent").stringValueOpt(),
                json.path("request").longValue());
    }
}
