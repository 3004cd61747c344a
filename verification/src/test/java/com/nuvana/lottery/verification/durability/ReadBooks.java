package com.nuvana.lottery.verification.durability;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the books of a file with SQL of its own. */
final class ReadBooks {

    private static final String KEY_OF_PACK =
            "(select substr('00000' || game_code, -5) || '-' || ltrim(pack_number, '0') from packs p where p.id = ";
    private static final String PLACE_OF_DAY = "(select count(*) from days e where e.place <= d.place)";

    private final StoreFile file;

    ReadBooks(StoreFile file) {
        this.file = file;
    }

    SeenBooks all() throws SQLException {
        return new SeenBooks(
                packs(),
                movements(),
                days(),
                facts(),
                journal(),
                draft(),
                prepared(),
                listed("select " + KEY_OF_PACK + "x.pack) as name, kind || ' ' || tickets || ' tickets '"
                        + " || amount_cents || 'c ' || status as value from discrepancies x order by place"),
                office());
    }

    private SortedMap<String, String> named(String sql) throws SQLException {
        SortedMap<String, String> named = new TreeMap<>();
        for (Row row : file.rows(sql)) {
            named.put(row.text("name"), row.text("value"));
        }
        return named;
    }

    private SortedMap<String, List<String>> listed(String sql) throws SQLException {
        SortedMap<String, List<String>> listed = new TreeMap<>();
        for (Row row : file.rows(sql)) {
            listed.computeIfAbsent(row.text("name"), name -> new ArrayList<>()).add(row.text("value"));
        }
        return listed;
    }

    private SortedMap<String, String> packs() throws SQLException {
        return named("select " + KEY_OF_PACK + "x.id) as name, state || ' ' || position"
                + " || coalesce(' bin ' || (select number from bins where id = x.bin), '')"
                + " || coalesce(' settled ' || settled_cause || ' ' || settled_cents || 'c', '')"
                + " || coalesce(' written off ' || written_off_cents || 'c', '') as value from packs x");
    }

    private SortedMap<String, List<String>> movements() throws SQLException {
        return listed("select " + KEY_OF_PACK + "m.pack) as name, 'day ' || (select " + PLACE_OF_DAY
                + " from days d where d.id = m.day) || ' ' || kind || ' ' || from_position || '>' || to_position"
                + " || ' ' || ((to_position - from_position) * price_cents) || 'c'"
                + " || coalesce(' charge ' || charge_cents || 'c', '') as value from movements m order by sequence");
    }

    private SortedMap<String, String> days() throws SQLException {
        SortedMap<String, String> days = new TreeMap<>();
        for (Row day : file.rows("select " + PLACE_OF_DAY + " as n, d.* from days d order by place")) {
            String date = day.maybe("closed_date").orElse(day.text("opening_date"));
            String ordinal = day.maybe("closed_ordinal").orElse(day.text("opening_ordinal"));
            List<String> totals = file.column("select kind || ' ' || movements || ' of ' || tickets || ' tickets '"
                    + " || amount_cents || 'c' as value from day_totals where day = '" + day.text("id")
                    + "' order by kind");
            String said = date + " #" + ordinal + " " + day.text("onboarding") + " " + day.text("state");
            days.put(
                    String.format("%05d", day.number("n")),
                    totals.isEmpty() ? said : said + ": " + String.join(", ", totals));
        }
        return days;
    }

    private SortedMap<String, List<String>> facts() throws SQLException {
        return listed("select case substr(topic, 1, 5)"
                + " when 'pack:' then 'pack:' || " + KEY_OF_PACK + "substr(topic, 6))"
                + " when 'day:' || substr(topic, 5, 1) then 'day:' || (select " + PLACE_OF_DAY
                + " from days d where d.id = substr(topic, 5))"
                + " else topic end as name, kind as value from outbox order by sequence");
    }

    private List<String> journal() throws SQLException {
        List<String> commands = new ArrayList<>();
        for (Row entry : file.rows("select content from journal order by sequence")) {
            commands.add(PlainJson.object(entry.text("content")).text("command"));
        }
        return commands;
    }

    private SortedMap<String, String> draft() throws SQLException {
        return named("select " + KEY_OF_PACK + "x.pack) as name,"
                + " decision || coalesce(' ' || face, '') || coalesce(' ' || reason, '') as value from draft_lines x");
    }

    private List<String> prepared() throws SQLException {
        List<String> prepared = new ArrayList<>();
        Optional<Row> preparation =
                file
                        .rows("select p.* from preparations p join days d on d.id = p.day where d.state = 'PREPARED'")
                        .stream()
                        .findFirst();
        if (preparation.isPresent()) {
            Row found = preparation.get();
            prepared.add(found.text("close_date") + " #" + found.text("close_ordinal"));
            prepared.addAll(file.column("select " + KEY_OF_PACK
                    + "x.pack) || ' bin ' || bin_number || ' ' || from_position || '>' || to_position || ' '"
                    + " || ((to_position - from_position) * price_cents) || 'c ' || decision as value"
                    + " from close_lines x where day = '" + found.text("day") + "' order by 1"));
        }
        return prepared;
    }

    private SortedMap<String, String> office() throws SQLException {
        SortedMap<String, String> office = new TreeMap<>();
        office.putAll(named("select 'bin ' || number || case status when 'LIVE' then '' else ' removed ' ||"
                + " (select count(*) from bins o where o.number = b.number and o.place <= b.place) end as name,"
                + " label as value from bins b"));
        office.putAll(named("select 'game ' || key_code as name,"
                + " price_cents || 'c ' || size || ' tickets ' || status as value from games"));
        office.putAll(named("select 'employee ' || code as name, role || ' ' || status as value from employees"));
        office.putAll(named("select 'tries ' || code as name, wrong || case when locked_until is null then ''"
                + " else ' locked' end as value from pin_tries where wrong > 0 or locked_until is not null"));
        office.putAll(named("select 'layout ' || layout as name, 'enabled' as value from enabled_layouts"));
        office.putAll(named("select 'setting jumpShare' as name, jump_share as value from stores"));
        office.putAll(named("select 'setting varianceTolerance' as name, variance_cents as value from stores"));
        office.putAll(named("select 'setting settleAtSoldOut' as name,"
                + " coalesce(filled_at_sold_out, 'unset') as value from stores"));
        return office;
    }
}
