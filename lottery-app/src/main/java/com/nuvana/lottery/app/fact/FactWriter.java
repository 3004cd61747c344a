package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.app.json.CanonicalJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.pack.PackFact;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.store.StoreId;

/** Makes outbox rows of facts: the envelope that all facts share, and the fields of each kind. Immutable. */
public final class FactWriter {

    private final StoreId store;

    /** Writes the facts of that store. */
    public FactWriter(StoreId store) {
        this.store = store;
    }

    /** The row of a pack's fact. */
    public OutboxRow row(PackFact fact, FactId id, long sequence) {
        return row(fact, fact.fold(new PackFactJson()), id, sequence);
    }

    /** The row of a fact about bins. */
    public OutboxRow row(BinFact fact, FactId id, long sequence) {
        return row(fact, BinFactJson.of(fact), id, sequence);
    }

    /** The row of a day's fact. */
    public OutboxRow row(DayFact fact, FactId id, long sequence) {
        return row(fact, DayFactJson.of(fact), id, sequence);
    }

    /** The row of a raised discrepancy. */
    public OutboxRow row(DiscrepancyRaised fact, FactId id, long sequence) {
        return row(fact, DiscrepancyJson.of(fact.discrepancy()), id, sequence);
    }

    private OutboxRow row(Fact fact, Json.Obj fields, FactId id, long sequence) {
        Json.Obj payload = envelope(fact, id, sequence).withAll(fields);
        return new OutboxRow(
                id,
                sequence,
                fact.topic(),
                fact.kind(),
                fact.version(),
                CanonicalJson.write(payload),
                fact.origin().at());
    }

    private Json.Obj envelope(Fact fact, FactId id, long sequence) {
        Origin origin = fact.origin();
        Json.Obj json = Json.Obj.EMPTY
                .with("fact_id", id.toString())
                .with("kind", fact.kind())
                .with("version", fact.version())
                .with("store_id", store.toString())
                .with("sequence", sequence)
                .with("topic", fact.topic().text())
                .with("at", Json.of(origin.at()))
                .with("actor", actor(origin.by()));
        json = Fields.optional(json, "day_id", origin.day().map(day -> Json.of(day.toString())));
        json = Fields.optional(json, "approver", origin.approver().map(FactWriter::actor));
        return Fields.optional(json, "entry_method", origin.entry().map(entry -> Json.of(entry.name())));
    }

    static Json.Obj actor(Actor actor) {
        return Json.Obj.EMPTY
                .with("id", actor.id().text())
                .with("name", actor.name().text())
                .with("role", actor.role().name());
    }
}
