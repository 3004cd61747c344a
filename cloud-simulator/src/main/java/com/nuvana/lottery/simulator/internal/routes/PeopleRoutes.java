package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.Table;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The people of a store, in two lists of two shapes: the second one alone knows the codes of cashiers. */
final class PeopleRoutes {

    private static final String SYNC = "/api/v1/sync/";
    private static final Schema PAGE = Schema.of(Queries.PAGE);

    private PeopleRoutes() {}

    static List<Route> all() {
        return List.of(route("employees", PeopleRoutes::employees), route("cashiers", PeopleRoutes::cashiers));
    }

    private static Route route(String name, Route.Handler handler) {
        return new Route("GET", SYNC + name, Route.Access.SESSION, Optional.empty(), PAGE, handler);
    }

    private static Answer employees(Call call) {
        Stream<Row> all = Stream.concat(rows(call, TableKind.USER), rows(call, TableKind.CASHIER));
        Cut cut = cut(call, all, PeopleRoutes::employee);
        ObjectNode data = Json.object();
        var list = data.putArray("employees");
        cut.rows().forEach(list::add);
        data.putObject("syncMetadata")
                .put("totalCount", cut.total())
                .put("hasMore", cut.hasMore())
                .put("lastSequence", cut.lastSequence())
                .put("serverTime", Json.instant(call.memory().now()));
        return Answer.ok(data);
    }

    private static Answer cashiers(Call call) {
        Cut cut = cut(call, rows(call, TableKind.CASHIER), PeopleRoutes::cashier);
        ObjectNode data = Json.object();
        var list = data.putArray("cashiers");
        cut.rows().forEach(list::add);
        return Answer.ok(data.put("totalCount", cut.total())
                .put("currentSequence", cut.lastSequence())
                .put("hasMore", cut.hasMore())
                .put("serverTime", Json.instant(call.memory().now())));
    }

    /** What goes into one answer. */
    private record Cut(List<ObjectNode> rows, int total, boolean hasMore) {
        long lastSequence() {
            return rows.isEmpty()
                    ? 0
                    : rows.get(rows.size() - 1).path("syncSequence").longValue();
        }
    }

    private static Stream<Row> rows(Call call, TableKind kind) {
        return call.table(kind).shelf(call.store(), Table.ALL).byTime().stream();
    }

    private static Cut cut(Call call, Stream<Row> people, Function<Row, ObjectNode> shown) {
        Instant since = call.maybe("since_timestamp").map(Instant::parse).orElse(Instant.MIN);
        boolean isAll = call.maybe("include_inactive").filter("true"::equals).isPresent();
        List<Row> rows = people.filter(row -> row.updatedAt().isAfter(since))
                .filter(row -> isAll || row.fields().path("is_active").booleanValue())
                .sorted(Comparator.comparing(Row::updatedAt).thenComparing(Row::id))
                .toList();
        int limit = call.input().path("limit").asInt(100);
        List<ObjectNode> page = rows.stream().limit(limit).map(shown).toList();
        for (int at = 0; at < page.size(); at++) {
            page.get(at).put("syncSequence", at + 1);
        }
        return new Cut(page, rows.size(), rows.size() > limit);
    }

    private static ObjectNode employee(Row person) {
        ObjectNode shown = Json.object()
                .put("employeeId", person.id())
                .put("name", person.text("name"))
                .put("role", person.maybe("role").orElse("CASHIER"));
        return secrets(shown, person);
    }

    private static ObjectNode cashier(Row person) {
        ObjectNode shown = Json.object()
                .put("cashierId", person.id())
                .put("employeeId", person.text("employee_code"))
                .put("name", person.text("name"));
        return secrets(shown, person);
    }

    private static ObjectNode secrets(ObjectNode shown, Row person) {
        shown.set("pinHash", person.fields().path("pin_hash"));
        shown.set("isActive", person.fields().path("is_active"));
        return shown.put("updatedAt", Json.instant(person.updatedAt()));
    }
}
