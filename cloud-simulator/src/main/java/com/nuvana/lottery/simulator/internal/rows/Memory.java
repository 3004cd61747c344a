package com.nuvana.lottery.simulator.internal.rows;

import com.nuvana.lottery.simulator.Effect;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything the cloud knows. One request at a time works on it, and what it wrote is one line of the journal: after a
 * crash a request has happened as a whole or not at all.
 */
public final class Memory implements AutoCloseable {

    private final InstantSource time;
    private final Optional<Journal> journal;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final long seed;
    private final Ids ids;
    private Instant lastStamp = Instant.EPOCH;
    private long lastRequest;
    private ArrayNode rowsWritten = Json.list();
    private ArrayNode effectsWritten = Json.list();

    private Memory(InstantSource time, long seed, Optional<Journal> journal) {
        this.time = time;
        this.journal = journal;
        List<JsonNode> lines = journal.map(Journal::lines).orElse(List.of());
        this.seed = lines.isEmpty() ? seed : lines.get(0).path("seed").longValue();
        long minted =
                lines.isEmpty() ? 0 : lines.get(lines.size() - 1).path("ids").asLong(0);
        this.ids = new Ids(this.seed, minted);
        for (TableKind kind : TableKind.values()) {
            tables.put(kind.name(), new Table(kind.name(), this, kind::shelvesOf, kind::keysOf));
        }
        if (lines.isEmpty()) {
            journal.ifPresent(file -> file.append(Json.object().put("seed", seed)));
        } else {
            lines.subList(1, lines.size()).forEach(this::replay);
        }
    }

    /** Forgets everything when it is closed. */
    public static Memory fleeting(InstantSource time, long seed) {
        return new Memory(time, seed, Optional.empty());
    }

    /** Remembers what is in a file, and goes on writing to it. */
    public static Memory lasting(InstantSource time, long seed, Path file) {
        return new Memory(time, seed, Optional.of(Journal.open(file)));
    }

    private void replay(JsonNode line) {
        lastRequest = Math.max(lastRequest, line.path("n").longValue());
        for (JsonNode written : line.path("rows").values()) {
            Row row = Row.of(written.path("r"));
            table(TableKind.valueOf(written.path("t").stringValue())).keep(row);
            lastStamp = row.updatedAt().isAfter(lastStamp) ? row.updatedAt() : lastStamp;
        }
        line.path("effects").values().forEach(written -> effects.add(EffectJson.read(written)));
    }

    /** The rows of a kind. */
    public Table table(TableKind kind) {
        return Optional.ofNullable(tables.get(kind.name())).orElseThrow();
    }

    /** What the ids and the chances come from. */
    public long seed() {
        return seed;
    }

    /** The number of the last request that was kept. */
    public long lastRequest() {
        return lastRequest;
    }

    /** A new id. */
    public String mint() {
        return ids.next();
    }

    /** The time now. */
    public Instant now() {
        return time.instant();
    }

    /** The time now, but later than at any change before: no two changes look as one. */
    public Instant stamp() {
        Instant now = now();
        Instant next = lastStamp.plus(1, ChronoUnit.MICROS);
        lastStamp = now.isAfter(next) ? now : next;
        return lastStamp;
    }

    /** Keeps an effect under the next number. */
    public void effect(Function<Long, Effect> numbered) {
        Effect effect = numbered.apply(effects.size() + 1L);
        effects.add(effect);
        if (journal.isPresent()) {
            effectsWritten.add(EffectJson.write(effect));
        }
    }

    /** All effects, in the order in which they happened. */
    public List<Effect> effects() {
        return effects;
    }

    void written(Table table, Row row) {
        if (journal.isPresent()) {
            ObjectNode written = Json.object().put("t", table.name());
            written.set("r", row.toJson());
            rowsWritten.add(written);
        }
    }

    /** Puts on the disk what was written since the last time; with nothing written it does nothing. */
    public void commit(long request) {
        lastRequest = Math.max(lastRequest, request);
        if (rowsWritten.isEmpty() && effectsWritten.isEmpty()) {
            return;
        }
        ObjectNode line = Json.object().put("n", request).put("ids", ids.minted());
        line.set("rows", rowsWritten);
        line.set("effects", effectsWritten);
        rowsWritten = Json.list();
        effectsWritten = Json.list();
        journal.ifPresent(file -> file.append(line));
    }

    @Override
    public void close() {
        journal.ifPresent(Journal::close);
    }
}
