package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.routes.Cloud;
import com.nuvana.lottery.simulator.internal.routes.Days;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Memory;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.Table;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people at the chain's office do in their own programs: stores, keys, games, bins, people, days. Ids are the
 * cloud's and are answered; an unknown one is a bug of the caller and throws.
 */
public final class Office {

    private final Cloud cloud;

    Office(Cloud cloud) {
        this.cloud = cloud;
    }

    /** Opens a store with a manager and an active key. */
    public StoreAccess openStore(StoreSpec spec) {
        return cloud.between(memory -> {
            String store = memory.mint();
            String manager = memory.mint();
            String publicId = "str_" + store.substring(0, 8) + store.substring(9, 13);
            memory.table(TableKind.STORE)
                    .put(
                            store,
                            store,
                            Json.object()
                                    .put("store_name", spec.name())
                                    .put("store_public_id", publicId)
                                    .put("company_id", memory.mint())
                                    .put("company_name", spec.companyName())
                                    .put("timezone", spec.zone())
                                    .put("state_id", memory.mint())
                                    .put("state_code", spec.stateCode())
                                    .put("manager_id", manager));
            memory.table(TableKind.USER)
                    .put(manager, store, Person.storeManager(spec.managerName()).fields());
            String key = issue(memory, store, publicId);
            return new StoreAccess(store, publicId, key, manager);
        });
    }

    /** The store that was opened first, with a key of its own that is active. */
    public Optional<StoreAccess> firstStore() {
        return cloud.between(memory -> memory.table(TableKind.STORE).rows().stream()
                .findFirst()
                .flatMap(store -> memory.table(TableKind.KEY).rows().stream()
                        .filter(key -> key.store().equals(store.id()) && key.says("status", "ACTIVE"))
                        .findFirst()
                        .map(key -> new StoreAccess(
                                store.id(),
                                store.text("store_public_id"),
                                key.text("key"),
                                store.text("manager_id")))));
    }

    /** The time at the office. */
    public Instant now() {
        return cloud.between(Memory::now);
    }

    /** Another key for a store, beside those it has. */
    public String issueKey(String storeId) {
        return cloud.between(memory ->
                issue(memory, storeId, row(memory, TableKind.STORE, storeId).text("store_public_id")));
    }

    private static String issue(Memory memory, String store, String publicId) {
        String key =
                "nuvpos_sk_" + publicId + "_" + memory.mint().replace("-", "").substring(4);
        String creator = memory.mint();
        memory.table(TableKind.USER)
                .put(creator, store, Person.storeManager("Owner").fields());
        memory.table(TableKind.KEY)
                .put(
                        memory.mint(),
                        store,
                        Json.object().put("key", key).put("status", "ACTIVE").put("created_by", creator));
        return key;
    }

    /** Makes a key good or bad, from the next request on. */
    public void setKey(String key, KeyStatus status) {
        changeKey(key, Json.object().put("status", status.name()));
    }

    /** Gives a key a limit of its own, in requests a minute. */
    public void limitKey(String key, int requests) {
        changeKey(key, Json.object().put("rpm", requests));
    }

    private void changeKey(String key, ObjectNode changes) {
        cloud.between(memory -> {
            Table keys = memory.table(TableKind.KEY);
            Row row = keys.byKey(key).orElseThrow(() -> new IllegalArgumentException("no such key"));
            return keys.change(row, row.copy().setAll(changes));
        });
    }

    /** From now on a session start is answered with a word that is not VALID. */
    public void lockOut(String storeId, String revocationStatus, String message) {
        change(
                TableKind.STORE,
                storeId,
                store -> store.put("revocation", revocationStatus).put("lockout_message", message));
    }

    /** Sessions can be started again. */
    public void letIn(String storeId) {
        change(TableKind.STORE, storeId, store -> store.put("revocation", "VALID"));
    }

    /** Ends every session of a store. */
    public void expireSessions(String storeId) {
        cloud.between(memory -> {
            Table sessions = memory.table(TableKind.SESSION);
            sessions.shelf(storeId, Table.ALL).byTime().stream()
                    .filter(session -> session.says("status", "ACTIVE"))
                    .toList()
                    .forEach(session -> sessions.change(session, session.copy().put("status", "EXPIRED")));
            return sessions;
        });
    }

    /** Forgets every answer that is bound to an idempotency key. */
    public void forgetIdempotencyKeys() {
        cloud.between(memory -> {
            Table bound = memory.table(TableKind.BOUND_ANSWER);
            bound.rows().stream()
                    .toList()
                    .forEach(row -> bound.change(row, row.copy().put("forgotten", true)));
            return bound;
        });
    }

    /** A person begins to work in a store. */
    public String hire(String storeId, Person person) {
        return put(person.table(), storeId, person.fields(), Optional.empty());
    }

    /** Changes what is known of a person. */
    public void changePerson(String personId, Person person) {
        change(person.table(), personId, before -> person.fields());
    }

    /** A game is offered in a store. */
    public String offer(String storeId, GameOffer game) {
        String state =
                cloud.between(memory -> row(memory, TableKind.STORE, storeId).text("state_id"));
        return put(TableKind.GAME, storeId, game.fields().put("state_id", state), game.changedAt());
    }

    /** Changes a game. */
    public void changeGame(String gameId, GameOffer game) {
        cloud.between(memory -> {
            Row before = row(memory, TableKind.GAME, gameId);
            ObjectNode fields = game.fields().put("state_id", before.text("state_id"));
            return memory.table(TableKind.GAME)
                    .put(gameId, before.store(), fields, game.changedAt().orElseGet(memory::stamp));
        });
    }

    /** Takes a game off the list; a cloud with tombstones says so. */
    public void withdrawGame(String gameId) {
        remove(TableKind.GAME, gameId);
    }

    /** A bin is set up in a store. */
    public String placeBin(String storeId, BinPlace bin) {
        return put(TableKind.BIN, storeId, bin.fields(), bin.changedAt());
    }

    /** Changes a bin. */
    public void changeBin(String binId, BinPlace bin) {
        change(TableKind.BIN, binId, before -> bin.fields());
    }

    /** Takes a bin away; a cloud with tombstones says so. */
    public void removeBin(String binId) {
        remove(TableKind.BIN, binId);
    }

    /** One of the prices or values that a store chooses from. */
    public String addConfigValue(String storeId, String type, String amount, int displayOrder) {
        ObjectNode fields = Json.object()
                .put("config_type", type)
                .put("amount", amount)
                .put("display_order", displayOrder)
                .put("is_active", true);
        return put(TableKind.CONFIG_VALUE, storeId, fields, Optional.empty());
    }

    /** Opens a business day now. */
    public String openDay(String storeId, LocalDate businessDate) {
        return openDay(storeId, businessDate, now());
    }

    /** Opens a business day as of an instant. */
    public String openDay(String storeId, LocalDate businessDate, Instant openedAt) {
        String manager =
                cloud.between(memory -> row(memory, TableKind.STORE, storeId).text("manager_id"));
        ObjectNode fields = Days.opened(businessDate.toString(), Json.instant(openedAt), Optional.of(manager));
        return put(TableKind.DAY, storeId, fields, Optional.empty());
    }

    private interface Change {
        ObjectNode of(ObjectNode fields);
    }

    private String put(TableKind kind, String storeId, ObjectNode fields, Optional<Instant> at) {
        return cloud.between(memory -> {
            row(memory, TableKind.STORE, storeId);
            return memory.table(kind)
                    .put(memory.mint(), storeId, fields, at.orElseGet(memory::stamp))
                    .id();
        });
    }

    private void change(TableKind kind, String id, Change change) {
        cloud.between(memory -> {
            Row before = row(memory, kind, id);
            return memory.table(kind).change(before, change.of(before.copy()));
        });
    }

    private void remove(TableKind kind, String id) {
        String now = Json.instant(now());
        change(kind, id, fields -> fields.put("deleted_at", now));
    }

    private static Row row(Memory memory, TableKind kind, String id) {
        return memory.table(kind)
                .find(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + kind.name().toLowerCase(Locale.ROOT) + " " + id));
    }
}
