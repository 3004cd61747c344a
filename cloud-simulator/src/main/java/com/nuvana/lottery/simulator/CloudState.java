package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.rows.Keys;
import com.nuvana.lottery.simulator.internal.rows.Memory;
import com.nuvana.lottery.simulator.internal.rows.Row;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cloud holds at one moment, of all stores. */
public record CloudState(List<PackSeen> packs, List<DaySeen> days, List<BinSeen> bins, List<ShiftSeen> shifts) {

    /** Tickets and what they cost. */
    public record Billed(long tickets, long cents) {

        static final Billed NOTHING = new Billed(0, 0);

        Billed and(Billed other) {
            return new Billed(tickets + other.tickets, cents + other.cents);
        }
    }

    /**
     * A pack.
     *
     * @param billed what its lines, its return and its corrections bill in all
     * @param position how many tickets are gone, where the cloud has been told
     */
    public record PackSeen(
            String cloudId,
            String storeId,
            String gameCode,
            String packNumber,
            String status,
            Optional<String> binId,
            long position,
            Billed billed) {}

    /** A line of a day. */
    public record LineSeen(String packId, String startingSerial, String endingSerial, Billed billed) {}

    /** A business day with the lines that are stored. */
    public record DaySeen(String cloudId, String storeId, String businessDate, String status, List<LineSeen> lines) {}

    /** A bin. */
    public record BinSeen(String cloudId, String storeId, String name, long displayOrder, boolean active) {}

    /** A shift. */
    public record ShiftSeen(String cloudId, String storeId, String status) {}

    /** The pack of a game and number, whatever zeros they begin with. */
    public Optional<PackSeen> pack(String gameCode, String packNumber) {
        String key = Step.pack(gameCode, packNumber);
        return packs.stream()
                .filter(pack -> Step.pack(pack.gameCode(), pack.packNumber()).equals(key))
                .findFirst();
    }

    /** The day with an id. */
    public Optional<DaySeen> day(String cloudId) {
        return days.stream().filter(day -> day.cloudId().equals(cloudId)).findFirst();
    }

    static CloudState of(Memory memory) {
        Map<String, Billed> corrected = new HashMap<>();
        memory.table(TableKind.CORRECTION)
                .rows()
                .forEach(row -> corrected.merge(row.text("pack_id"), correction(row), Billed::and));
        return new CloudState(
                memory.table(TableKind.PACK).rows().stream()
                        .map(pack -> pack(memory, pack, corrected.getOrDefault(pack.id(), Billed.NOTHING)))
                        .toList(),
                memory.table(TableKind.DAY).rows().stream()
                        .map(day -> day(memory, day))
                        .toList(),
                memory.table(TableKind.BIN).rows().stream()
                        .filter(bin -> !bin.has("deleted_at"))
                        .map(CloudState::bin)
                        .toList(),
                memory.table(TableKind.SHIFT).rows().stream()
                        .map(row -> new ShiftSeen(row.id(), row.store(), row.text("status")))
                        .toList());
    }

    private static PackSeen pack(Memory memory, Row pack, Billed corrected) {
        List<Row> lines = List.copyOf(memory.table(TableKind.DAY_PACK)
                .shelf(pack.store(), Keys.linesOf(pack.id()))
                .byTime());
        boolean isReturnListed =
                lines.stream().anyMatch(line -> line.fields().path("returned").asBoolean(false));
        Billed returned = pack.says("status", "RETURNED") && !isReturnListed && pack.has("tickets_sold_on_return")
                ? new Billed(pack.number("tickets_sold_on_return"), cents(pack.text("return_sales_amount")))
                : Billed.NOTHING;
        Billed billed = lines.stream().map(CloudState::billed).reduce(Billed.NOTHING, Billed::and);
        return new PackSeen(
                pack.id(),
                pack.store(),
                pack.text("game_code"),
                pack.text("pack_number"),
                pack.text("status"),
                pack.maybe("current_bin_id"),
                pack.number("_position"),
                billed.and(returned).and(corrected));
    }

    private static DaySeen day(Memory memory, Row day) {
        List<LineSeen> lines = memory.table(TableKind.DAY_PACK).shelf(day.store(), Keys.day(day.id())).byTime().stream()
                .map(line -> new LineSeen(
                        line.text("pack_id"), line.text("starting_serial"), line.text("ending_serial"), billed(line)))
                .toList();
        return new DaySeen(day.id(), day.store(), day.text("business_date"), day.text("status"), lines);
    }

    private static BinSeen bin(Row bin) {
        return new BinSeen(
                bin.id(),
                bin.store(),
                bin.text("name"),
                bin.number("display_order"),
                bin.fields().path("is_active").booleanValue());
    }

    private static Billed billed(Row line) {
        return new Billed(line.number("tickets_sold"), cents(line.text("sales_amount")));
    }

    private static Billed correction(Row row) {
        return new Billed(row.number("to_position") - row.number("from_position"), cents(row.text("sales_amount")));
    }

    private static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
