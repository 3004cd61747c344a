package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.Shelf;
import com.nuvana.lottery.simulator.internal.rows.Table;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lists that a device pulls. Parameters that nobody knows are ignored without a word. */
final class PullRoutes {

    private static final Field GAME_ID = Field.id("game_id").optional();
    private static final Field BIN_ID = Field.id("bin_id").optional();
    private static final Field DAY_ID = Field.id("day_id").optional();
    private static final Field PACK_ID = Field.id("pack_id").optional();
    private static final Comparator<Row> BY_DISPLAY_ORDER =
            Comparator.<Row>comparingLong(bin -> bin.number("display_order")).thenComparing(Row::id);

    /** A store has few open days, and a date has few days. */
    private static final int DAYS_AT_MOST = 10;

    private PullRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.pull("games", Schema.NONE, PullRoutes::games),
                Route.pull("bins", Schema.NONE, PullRoutes::bins),
                Route.pull("config", Schema.NONE, PullRoutes::config),
                packs("received", "RECEIVED"),
                packs("activated", "ACTIVE"),
                packs("depleted", "DEPLETED"),
                packs("returned", "RETURNED"),
                Route.pull("bin-history", Schema.of(PACK_ID), PullRoutes::binHistory),
                Route.pull("day-status", Schema.of(Field.date("business_date").optional()), PullRoutes::days),
                Route.pull("day-packs", Schema.of(DAY_ID, PACK_ID), PullRoutes::dayPacks),
                Route.pull("shift-openings", Schema.NONE, PullRoutes::shiftOpenings),
                Route.pull("shift-closings", Schema.NONE, PullRoutes::shiftClosings),
                new Route(
                                "GET",
                                Route.LOTTERY + "packs/find",
                                Route.Access.SESSION,
                                Optional.empty(),
                                Schema.of(Field.id("session_id"), Field.text("game_code"), Field.text("pack_number")),
                                PullRoutes::find)
                        .with(Feature.FIND));
    }

    private static Answer games(Call call) {
        return all(call, TableKind.GAME, "game_id", row -> shown(row, "game_id"));
    }

    private static Answer config(Call call) {
        Shelf shelf = call.table(TableKind.CONFIG_VALUE).shelf(call.store(), Table.ALL);
        List<Row> ordered = shelf.byTime().stream()
                .sorted(Comparator.<Row, String>comparing(row -> row.text("config_type"))
                        .thenComparingLong(row -> row.number("display_order")))
                .toList();
        return new Pages(call, TableKind.CONFIG_VALUE, "config_value_id")
                .of(ordered, row -> true, row -> shown(row, "config_value_id"));
    }

    private static Answer bins(Call call) {
        Predicate<Row> wanted =
                call.maybe("include_inactive").filter("true"::equals).isPresent()
                        ? row -> true
                        : row -> row.has("deleted_at")
                                || row.fields().path("is_active").booleanValue();
        Shelf shelf = call.table(TableKind.BIN).shelf(call.store(), Table.ALL);
        Pages pages = new Pages(call, TableKind.BIN, "bin_id");
        return call.has(Quirk.BINS_UNORDERED_CUT)
                ? pages.of(
                        shelf.byTime().stream().sorted(BY_DISPLAY_ORDER).toList(), wanted, row -> shown(row, "bin_id"))
                : pages.of(shelf, wanted, row -> shown(row, "bin_id"));
    }

    private static Route packs(String list, String status) {
        return Route.pull("packs/" + list, Schema.of(GAME_ID, BIN_ID), call -> packs(call, status));
    }

    private static Answer packs(Call call, String status) {
        Table packs = call.table(TableKind.PACK);
        Optional<String> game = call.maybe("game_id");
        Optional<String> bin = call.maybe("bin_id");
        String shelf = bin.map(id -> Keys.packsInBin(status, id))
                .or(() -> game.map(id -> Keys.packsOfGame(status, id)))
                .orElse(status);
        return new Pages(call, TableKind.PACK, "pack_id")
                .of(
                        packs.shelf(call.store(), shelf),
                        row -> game.stream().allMatch(id -> row.says("game_id", id)),
                        row -> PackView.listed(call, row));
    }

    private static Answer find(Call call) {
        ObjectNode data = Json.object();
        ArrayNode records = data.putArray("records");
        call.table(TableKind.PACK)
                .byKey(Keys.pack(call.store(), call.text("game_code"), call.text("pack_number")))
                .ifPresent(pack -> records.add(PackView.listed(call, pack).put("sync_sequence", pack.sequence())));
        return Answer.ok(call.timed(data));
    }

    private static Answer binHistory(Call call) {
        Optional<String> pack = call.maybe("pack_id");
        List<Row> ordered = call.table(TableKind.BIN_HISTORY).shelf(call.store(), Table.ALL).byTime().stream()
                .sorted(Comparator.<Row, String>comparing(row -> row.text("moved_at"))
                        .thenComparing(Row::id))
                .toList();
        return new Pages(call, TableKind.BIN_HISTORY, "history_id")
                .of(
                        ordered,
                        row -> pack.stream().allMatch(id -> row.says("pack_id", id)),
                        row -> LineView.move(call, row));
    }

    private static Answer days(Call call) {
        Table days = call.table(TableKind.DAY);
        String shelf = call.maybe("business_date").map(Keys::date).orElse(Keys.UNCLOSED);
        List<Row> newestFirst = days.shelf(call.store(), shelf).byTime().stream()
                .sorted(Comparator.<Row, String>comparing(row -> row.text("business_date"))
                        .reversed()
                        .thenComparing(row -> row.text("opened_at")))
                .limit(DAYS_AT_MOST)
                .toList();
        return new Pages(call, TableKind.DAY, "day_id").of(newestFirst, row -> true, row -> shown(row, "day_id"));
    }

    private static Answer dayPacks(Call call) {
        Optional<String> day = call.maybe("day_id");
        Optional<String> pack = call.maybe("pack_id");
        String shelf = day.map(Keys::day).or(() -> pack.map(Keys::linesOf)).orElse(Table.ALL);
        return new Pages(call, TableKind.DAY_PACK, "day_pack_id")
                .of(
                        call.table(TableKind.DAY_PACK).shelf(call.store(), shelf),
                        row -> pack.stream().allMatch(id -> row.says("pack_id", id)),
                        row -> LineView.dayPack(call, row));
    }

    private static Answer shiftOpenings(Call call) {
        return all(call, TableKind.SHIFT_OPENING, "opening_id", row -> LineView.opening(call, row));
    }

    private static Answer shiftClosings(Call call) {
        return all(call, TableKind.SHIFT_CLOSING, "closing_id", row -> LineView.closing(call, row));
    }

    private static Answer all(Call call, TableKind kind, String idField, Function<Row, ObjectNode> view) {
        return new Pages(call, kind, idField).of(call.table(kind).shelf(call.store(), Table.ALL), row -> true, view);
    }

    /** A row whose fields are the wire's: those that only the cloud sees begin with a line. */
    private static ObjectNode shown(Row row, String idField) {
        ObjectNode shown = Json.object().put(idField, row.id());
        row.fields().properties().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .forEach(field -> shown.set(field.getKey(), field.getValue()));
        return shown.put("updated_at", Json.instant(row.updatedAt()));
    }
}
