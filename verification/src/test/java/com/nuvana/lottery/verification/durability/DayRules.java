package com.nuvana.lottery.verification.durability;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must hold of the business days: one is not closed, and what is closed is closed wholly. */
final class DayRules {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Column of a movement and the name of its field in the digest, which leaves out what is empty. */
    private static final List<String> TEXTS = List.of(
            "id id",
            "kind kind",
            "pack pack",
            "day day",
            "actor_id actor",
            "entry entry",
            "approver_id approver",
            "shift shift",
            "note note",
            "delivery delivery_reference",
            "bin bin",
            "other_bin other_bin",
            "direction direction",
            "occasion occasion",
            "reason reason",
            "police_report police_report",
            "refers_to refers_to",
            "status status");

    private static final List<String> NUMBERS =
            List.of("from_position from", "to_position to", "price_cents price_cents", "charge_cents amount_cents");

    private final StoreFile file;
    private final List<String> broken = new ArrayList<>();

    DayRules(StoreFile file) {
        this.file = file;
    }

    List<String> broken() throws SQLException {
        List<Row> days = file.rows("select * from days order by place");
        long open = days.stream().filter(day -> !day.is("state", "CLOSED")).count();
        if (!days.isEmpty() && open != 1) {
            broken.add(open + " days are not closed");
        }
        for (int i = 0; i < days.size(); i++) {
            Row day = days.get(i);
            boolean isLast = i == days.size() - 1;
            if (isLast
                    ? day.has("next_day")
                    : !day.is("next_day", days.get(i + 1).text("id"))) {
                broken.add("day " + day.text("place") + " is not followed by the day that it names");
            }
            if (day.is("state", "CLOSED")) {
                closed(day);
            }
            prepared(day);
        }
        return broken;
    }

    private void prepared(Row day) throws SQLException {
        int preparations = file.rows("select 1 from preparations where day = '" + day.text("id") + "'")
                .size();
        if (preparations != (day.is("state", "OPEN") ? 0 : 1)) {
            broken.add("day " + day.text("place") + " is " + day.text("state") + " with " + preparations
                    + " preparations");
        }
    }

    private void closed(Row day) throws SQLException {
        String name = "closed day " + day.text("place");
        String id = "'" + day.text("id") + "'";
        List<String> stored = file.column("select kind || ' ' || movements || ' ' || tickets || ' ' || amount_cents"
                + " as value from day_totals where day = " + id + " order by 1");
        List<String> summed = file.column("select kind || ' ' || count(*) || ' ' || sum(to_position - from_position)"
                + " || ' ' || sum((to_position - from_position) * price_cents)"
                + " as value from movements where day = " + id + " group by kind order by 1");
        if (!stored.equals(summed)) {
            broken.add(name + " stored " + stored + ", its movements are " + summed);
        }
        for (Row line : file.rows("select * from close_lines l where day = " + id + " and 1 <> (select count(*)"
                + " from movements m where m.day = l.day and m.pack = l.pack and m.from_position = l.from_position"
                + " and m.to_position = l.to_position and m.price_cents = l.price_cents"
                + " and (m.occasion = 'DAY_CLOSE' or m.reason = 'SOLD_OUT_AT_CLOSE'))")) {
            broken.add(name + " has a line that is not booked once: " + line.values());
        }
        facts(day, name);
        if (!day.is("ledger_digest", digest(id))) {
            broken.add(name + " was closed with other movements");
        }
        List<String> head =
                file.column("select entry_hash as value from journal where sequence = " + day.text("journal_entries"));
        if (!head.equals(List.of(day.text("journal_hash")))) {
            broken.add(name + " was closed with another journal");
        }
        if (!file.column("select token as value from preparations where day = " + id)
                .equals(List.of(day.text("token")))) {
            broken.add(name + " was closed under another token than it was prepared under");
        }
    }

    private void facts(Row day, String name) throws SQLException {
        List<String> closes = file.column("select sequence as value from outbox where kind = 'DAY_CLOSED'"
                + " and topic = 'day:" + day.text("id") + "'");
        List<String> opens = file.column("select sequence as value from outbox where kind = 'DAY_OPENED'"
                + " and topic = 'day:" + day.text("next_day") + "'");
        if (closes.size() != 1 || opens.size() != 1) {
            broken.add(name + " is told " + closes.size() + " times, its next day " + opens.size() + " times");
        }
    }

    private String digest(String day) throws SQLException {
        List<Object> movements = new ArrayList<>();
        for (Row row : file.rows("select * from movements where day = " + day + " order by sequence")) {
            Map<String, Object> fields = new TreeMap<>();
            TEXTS.forEach(pair -> row.maybe(column(pair)).ifPresent(value -> fields.put(field(pair), value)));
            NUMBERS.forEach(
                    pair -> row.maybe(column(pair)).ifPresent(value -> fields.put(field(pair), Long.parseLong(value))));
            fields.put("at", INSTANT.format(Instant.ofEpochMilli(row.number("at"))));
            fields.put("clock_behind", row.is("clock_behind", "1"));
            movements.add(new PlainJson(fields));
        }
        return Hash.of(PlainJson.canonical(movements));
    }

    private static String column(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String field(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }
}
