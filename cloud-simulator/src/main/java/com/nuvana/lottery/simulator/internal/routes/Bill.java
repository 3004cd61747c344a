package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Quirk;
import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the lines of a close bill. A line bills the difference between its ending serial and that of the line of its pack
 * that was stored last, whatever the day, at the price of now; a line with positions bills what it says.
 *
 * @param lines the lines up to the first that cannot be stored
 * @param isWhole whether there was none
 */
record Bill(List<ObjectNode> lines, boolean isWhole) {

    private static final String NONE_YET = "000";

    static Bill of(Call call, Row day) {
        List<ObjectNode> lines = new ArrayList<>();
        Set<String> packs = new HashSet<>();
        for (JsonNode closing : day.fields().path("_closings").values()) {
            Call line = call.of((ObjectNode) closing);
            Optional<Row> pack = call.table(TableKind.PACK).find(line.text("pack_id"));
            if (pack.isPresent()) {
                if (!packs.add(pack.get().id()) || !canBeStored(line, day, pack.get())) {
                    return new Bill(lines, false);
                }
                lines.add(billed(line, day, pack.get()));
            }
        }
        return new Bill(lines, true);
    }

    private static boolean canBeStored(Call line, Row day, Row pack) {
        boolean isBinKnown = line.maybe("bin_id").stream()
                .allMatch(
                        bin -> line.table(TableKind.BIN).find(line.store(), bin).isPresent());
        boolean isFirst = line.table(TableKind.DAY_PACK)
                .byKey(Keys.line(day.id(), pack.id()))
                .isEmpty();
        return isBinKnown
                && isFirst
                && Serials.plain(line.text("ending_serial")).isPresent();
    }

    private static ObjectNode billed(Call line, Row day, Row pack) {
        String ending = line.text("ending_serial");
        String starting = line.table(TableKind.DAY_PACK)
                .byKey(Keys.linesOf(pack.id()))
                .map(last -> last.text("ending_serial"))
                .orElse(NONE_YET);
        ObjectNode fields = Json.object()
                .put("day_id", day.id())
                .put("pack_id", pack.id())
                .put("starting_serial", starting)
                .put("ending_serial", ending)
                .put("entry_method", line.maybe("entry_method").orElse("SCAN"));
        bin(line, pack).ifPresent(bin -> fields.put("bin_id", bin));
        if (LineChecks.hasTotals(line)) {
            Packs.copy(
                    line,
                    fields,
                    "from_position",
                    "to_position",
                    "tickets_sold",
                    "sales_amount",
                    "sold_out",
                    "returned");
            return fields;
        }
        Row game = line.table(TableKind.GAME).find(pack.text("game_id")).orElseThrow();
        long tickets = Serials.plain(ending).orElse(0) - Serials.plain(starting).orElse(0);
        return fields.put("tickets_sold", tickets).put("sales_amount", Serials.amount(Serials.cost(game, tickets)));
    }

    private static Optional<String> bin(Call line, Row pack) {
        Optional<String> sent = line.maybe("bin_id");
        return line.has(Quirk.BIN_AS_SENT) ? sent : sent.or(() -> pack.maybe("current_bin_id"));
    }
}
