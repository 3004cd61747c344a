package com.nuvana.lottery.simulator.internal.rows;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * All rows of one kind, found by id, by key, and in order by shelf. Nothing is looked for row by row, so that the
 * millionth push costs what the first did. Guarded by whoever holds the {@link Memory}.
 */
public final class Table {

    /** The shelf on which every row of a store stands. */
    public static final String ALL = "";

    /** The shelf of the rows that were removed. */
    public static final String REMOVED = "removed";

    private final String name;
    private final Function<Row, List<String>> shelvesOf;
    private final Function<Row, List<String>> keysOf;
    private final Memory memory;
    private final Map<String, Row> byId = new LinkedHashMap<>();
    private final Map<String, Row> byKey = new HashMap<>();
    private final Map<String, Map<String, Shelf>> shelves = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    Table(String name, Memory memory, Function<Row, List<String>> shelvesOf, Function<Row, List<String>> keysOf) {
        this.name = name;
        this.memory = memory;
        this.shelvesOf = shelvesOf;
        this.keysOf = keysOf;
    }

    /** What the journal calls it. */
    public String name() {
        return name;
    }

    /** The row with an id. */
    public Optional<Row> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The row with an id, if it is that store's. */
    public Optional<Row> find(String store, String id) {
        return find(id).filter(row -> row.store().equals(store));
    }

    /** The row that was put last under a key. */
    public Optional<Row> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All rows, of all stores, in the order in which they came first. */
    public Collection<Row> rows() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The rows of a store on a shelf. */
    public Shelf shelf(String store, String shelf) {
        return shelves.getOrDefault(store, Map.of()).getOrDefault(shelf, new Shelf());
    }

    /** The last sequence that was given to a row of a store; 0 before the first. */
    public long lastSequence(String store) {
        return sequences.getOrDefault(store, 0L);
    }

    /** Keeps a row as it is from now on. */
    public Row put(String id, String store, ObjectNode fields) {
        return put(id, store, fields, memory.stamp());
    }

    /** Keeps a row as if it had become so at an instant. */
    public Row put(String id, String store, ObjectNode fields, Instant at) {
        Row row = new Row(id, store, at, lastSequence(store) + 1, fields);
        keep(row);
        memory.written(this, row);
        return row;
    }

    /** Keeps a changed row. */
    public Row change(Row row, ObjectNode fields) {
        return put(row.id(), row.store(), fields);
    }

    void keep(Row row) {
        Row before = byId.put(row.id(), row);
        if (before != null) {
            shelvesOf
                    .apply(before)
                    .forEach(shelf -> shelf(before.store(), shelf).remove(before));
            keysOf.apply(before).forEach(key -> byKey.remove(key, before));
        }
        Map<String, Shelf> ofStore = shelves.computeIfAbsent(row.store(), store -> new HashMap<>());
        shelvesOf
                .apply(row)
                .forEach(shelf ->
                        ofStore.computeIfAbsent(shelf, each -> new Shelf()).add(row));
        keysOf.apply(row).forEach(key -> byKey.put(key, row));
        sequences.merge(row.store(), row.sequence(), Math::max);
    }
}
