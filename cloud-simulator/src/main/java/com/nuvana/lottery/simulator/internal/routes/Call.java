package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Effect;
import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Limits;
import com.nuvana.lottery.simulator.Profile;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Memory;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.Table;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that was let in, with all that is needed to answer it.
 *
 * @param number the number of the request
 * @param arrived the number of the newest request that has come in: an older one runs beside this
 * @param key the API key it came with
 * @param input its body or its query, as it has to be
 * @param sentUnder the id of the row it comes from, where it says so
 */
record Call(
        Memory memory,
        Profile profile,
        Limits limits,
        long number,
        long arrived,
        Row key,
        ObjectNode input,
        Optional<String> sentUnder) {

    String store() {
        return key.store();
    }

    Table table(TableKind kind) {
        return memory.table(kind);
    }

    boolean has(Quirk quirk) {
        return profile.has(quirk);
    }

    boolean has(Feature feature) {
        return profile.has(feature);
    }

    /** The text of an input that has to be there. */
    String text(String field) {
        return input.path(field).stringValue();
    }

    /** The text of an input, if it is there. */
    Optional<String> maybe(String field) {
        return input.path(field).stringValueOpt();
    }

    /** The instant of an input, as the wire shows instants. */
    String instant(String field) {
        return Json.instant(Instant.parse(text(field)));
    }

    /** The same call for a part of its input. */
    Call of(ObjectNode part) {
        return new Call(memory, profile, limits, number, arrived, key, part, sentUnder);
    }

    /** The same call for a part of its input that comes from a row of its own. */
    Call of(ObjectNode part, String row) {
        return new Call(memory, profile, limits, number, arrived, key, part, Optional.of(row));
    }

    /** An answer that is only of what is asked, to be filled. */
    ObjectNode done() {
        return Json.object().put("success", true);
    }

    /** Closes an answer with the time of the server. */
    ObjectNode timed(ObjectNode data) {
        return data.put("server_time", Json.instant(memory.now()));
    }

    /** Keeps what this call has done. */
    void effect(EffectKind kind, String naturalKey, String cloudId) {
        memory.effect(count -> new Effect(count, kind, naturalKey, cloudId, sentUnder, number));
    }

    /** Marks fields of a row with this call, so that a later one can tell whether it ran beside it. */
    ObjectNode marked(ObjectNode fields) {
        return fields.put("_arrived", arrived);
    }

    /** Whether this call had come in already when the row was marked: they ran side by side. */
    boolean racedWith(Row row) {
        return number <= row.number("_arrived");
    }
}
