package com.nuvana.lottery.verification.durability;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold of the file as such, and of numbers that may have no gap. */
final class FileRules {

    private FileRules() {}

    static List<String> broken(StoreFile file) throws SQLException {
        List<String> broken = new ArrayList<>();
        if (!file.column("select sqlite3mc_version() as value").get(0).contains("Multiple Ciphers")) {
            broken.add("the driver has no cipher");
        }
        for (Row row : file.rows("pragma integrity_check")) {
            if (!row.is("integrity_check", "ok")) {
                broken.add("integrity: " + row.values());
            }
        }
        file.rows("pragma foreign_key_check").forEach(row -> broken.add("foreign key: " + row.values()));
        for (String table : List.of("movements", "outbox", "journal")) {
            for (String gap : file.column("select sequence as value from (select sequence, row_number() over"
                    + " (order by sequence) as n from " + table + ") where sequence <> n")) {
                broken.add(table + " has a gap before " + gap);
            }
        }
        file.column("select b.number as value from packs p join bins b on b.id = p.bin"
                        + " where p.state = 'ACTIVE' group by b.id having count(*) > 1")
                .forEach(bin -> broken.add("two packs are on sale in bin " + bin));
        file.column("select b.number as value from packs p join bins b on b.id = p.bin where b.status <> 'LIVE'")
                .forEach(bin -> broken.add("a pack is on sale in bin " + bin + ", which was removed"));
        file.column("select number as value from bins where status = 'LIVE' group by number having count(*) > 1")
                .forEach(bin -> broken.add("two live bins bear the number " + bin));
        file.column("select topic as value from outbox group by topic having"
                        + " coalesce(min(case when state in ('PENDING', 'BLOCKED') then sequence end), 0)"
                        + " <> coalesce(max(case when leads = 1 then sequence end), 0) or sum(leads) > 1")
                .forEach(topic -> broken.add("not the first waiting row leads topic " + topic));
        return broken;
    }
}
