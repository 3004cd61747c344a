package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.EffectKind;
import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What else happens to packs where the cloud takes it. What is older than what it already knows of a pack is kept as
 * history and never moves a state backwards; what it knows already is answered as such, with or without a key.
 */
final class PackStates {

    private static final Field POSITION = Field.whole("position", Field.Rule.least(0, "Must not be negative"));
    private static final Schema AT = Schema.of(Field.id("pack_id"), Field.instant("at"), Receipts.LOCAL_ID);
    private static final Schema PLACED = AT.and(POSITION);
    private static final Schema LOST = PLACED.and(Field.word("kind", "LOST", "STOLEN"), Field.note("police_report"));
    private static final Schema WRITTEN_OFF = AT.and(Field.money("amount"));
    private static final Schema UNDONE = PLACED.and(Field.id("undoes"), Field.note("reason"));
    private static final Schema SETTLED = Schema.of(
            Field.id("pack_id"),
            Field.instant("settled_at"),
            Field.word("cause", "MANUAL", "SOLD_OUT", "RULE", "ON_ACTIVATION"),
            Field.money("amount"),
            Receipts.LOCAL_ID);

    /** What a push does to a pack: from which states, and what it is then. */
    private record Transition(EffectKind kind, Set<String> from, UnaryOperator<ObjectNode> next) {}

    private PackStates() {}

    static List<Route> all() {
        return List.of(
                state("packs/back-to-stock", PLACED, PackStates::backToStock),
                state("packs/missing", LOST, PackStates::missing),
                state("packs/recover", PLACED, PackStates::recover),
                state("packs/write-off", WRITTEN_OFF, PackStates::writeOff),
                state("packs/undo", UNDONE, PackStates::undo),
                Route.push("packs/settle", SETTLED, PackStates::settle).with(Feature.SETTLEMENT));
    }

    private static Route state(String path, Schema schema, Route.Handler handler) {
        return Route.push(path, schema, handler).with(Feature.PACK_STATES);
    }

    private static Answer backToStock(Call call) {
        return apply(
                call,
                new Transition(
                        EffectKind.BACK_TO_STOCK,
                        Set.of("ACTIVE"),
                        pack -> withoutBin(pack.put("status", "RECEIVED"))));
    }

    private static Answer missing(Call call) {
        return apply(
                call,
                new Transition(
                        EffectKind.MISSING,
                        Set.of("RECEIVED", "ACTIVE"),
                        pack -> withoutBin(pack.put("status", "MISSING").put("_missing", call.text("kind")))));
    }

    private static Answer recover(Call call) {
        return apply(
                call, new Transition(EffectKind.RECOVER, Set.of("MISSING"), pack -> pack.put("status", "RECEIVED")));
    }

    private static Answer writeOff(Call call) {
        return apply(
                call,
                new Transition(
                        EffectKind.WRITE_OFF,
                        Set.of("MISSING"),
                        pack -> pack.put("_written_off", call.text("amount"))));
    }

    private static ObjectNode withoutBin(ObjectNode pack) {
        pack.remove("current_bin_id");
        return pack;
    }

    private static Answer apply(Call call, Transition transition) {
        Row pack = Packs.named(call);
        String at = call.instant("at");
        String done = transition.kind() + "@" + at;
        if (isDone(pack, done)) {
            return answer(call, pack, "KNOWN");
        }
        String key = call.sentUnder().orElse(Packs.key(pack) + "@" + at);
        if (isOlder(pack, at)) {
            return history(call, pack, transition.kind(), key, done);
        }
        if (!transition.from().contains(pack.text("status"))) {
            throw Refused.status("Pack", pack.text("status"), String.join(" or ", transition.from()));
        }
        ObjectNode next = transition.next().apply(Packs.changing(call, pack, at));
        Row changed = call.table(TableKind.PACK).change(pack, placed(call, doneToo(next, done)));
        call.effect(transition.kind(), key, pack.id());
        return answer(call, changed, "STATE");
    }

    /** Takes back the act of a row, when that is the last thing that happened to the pack. */
    private static Answer undo(Call call) {
        Row pack = Packs.named(call);
        String undoes = call.text("undoes");
        String done = "UNDO@" + undoes;
        if (isDone(pack, done)) {
            return answer(call, pack, "KNOWN");
        }
        JsonNode past = pack.fields().path("_past");
        Optional<JsonNode> last = past.isEmpty() ? Optional.empty() : Optional.of(past.path(past.size() - 1));
        if (last.filter(act -> act.path("row").asString("").equals(undoes)).isEmpty()) {
            return history(call, pack, EffectKind.UNDO, undoes, done);
        }
        ObjectNode before = (ObjectNode) last.get().path("fields").deepCopy();
        ObjectNode kept = pack.copy();
        kept.withArray("_past").remove(past.size() - 1);
        before.set("_past", kept.path("_past"));
        before.set("_done", kept.withArray("_done"));
        before.put("_last", call.instant("at"));
        Row changed = call.table(TableKind.PACK).change(pack, placed(call, doneToo(before, done)));
        call.effect(EffectKind.UNDO, undoes, pack.id());
        return answer(call, changed, "STATE");
    }

    private static Answer settle(Call call) {
        Row pack = Packs.named(call);
        if (isDone(pack, "SETTLE")) {
            return answer(call, pack, "KNOWN");
        }
        ObjectNode fields = doneToo(pack.copy(), "SETTLE").put("_settled", call.text("amount"));
        Row settled = call.table(TableKind.PACK).change(pack, fields);
        call.effect(EffectKind.SETTLE, Packs.key(pack), pack.id());
        return answer(call, settled, "STATE");
    }

    private static Answer history(Call call, Row pack, EffectKind kind, String key, String done) {
        Row kept = call.table(TableKind.PACK).change(pack, doneToo(pack.copy(), done));
        call.effect(kind, key, pack.id());
        return answer(call, kept, "HISTORY");
    }

    private static boolean isOlder(Row pack, String at) {
        return pack.maybe("_last").filter(last -> last.compareTo(at) > 0).isPresent();
    }

    private static boolean isDone(Row pack, String done) {
        return StreamSupport.stream(pack.fields().path("_done").spliterator(), false)
                .anyMatch(each -> each.asString().equals(done));
    }

    private static ObjectNode doneToo(ObjectNode fields, String done) {
        fields.withArray("_done").add(done);
        return fields;
    }

    private static ObjectNode placed(Call call, ObjectNode fields) {
        return call.input().has("position")
                ? fields.put("_position", call.input().path("position").longValue())
                : fields;
    }

    private static Answer answer(Call call, Row pack, String applied) {
        ObjectNode data = call.done();
        data.set("pack", PackView.answered(call, pack));
        data.put("applied", applied).put("idempotent", applied.equals("KNOWN"));
        return Answer.ok(call.timed(data));
    }
}
