package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.store.BinNumber;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Pages of packs by key. A page begins after the key of the last row before it and is found by an index, however long
 * the list is. A text is looked for row by row from there on, until the page is full: that reads all packs at the worst.
 */
record PackSearch(Session session) {

    static final String ALL = """
            select * from pack_list
            where (key_code, key_number) > (:after_code, :after_number)
              and (:text is null or instr(pack_number, :text) > 0 or instr(:named, key_code) > 0)
            order by key_code, key_number limit :limit
            """;

    static final String OF_STATE = """
            select * from pack_list
            where state = :state and (key_code, key_number) > (:after_code, :after_number)
              and (:text is null or instr(pack_number, :text) > 0 or instr(:named, key_code) > 0)
            order by key_code, key_number limit :limit
            """;

    static final String OF_GAME = """
            select * from pack_list
            where key_code = :code and key_number > :after_number_of_game
              and (:text is null or instr(pack_number, :text) > 0 or instr(:named, key_code) > 0)
            order by key_number limit :limit
            """;

    static final String OF_GAME_AND_STATE = """
            select * from pack_list
            where state = :state and key_code = :code and key_number > :after_number_of_game
              and (:text is null or instr(pack_number, :text) > 0 or instr(:named, key_code) > 0)
            order by key_number limit :limit
            """;

    /** One pack at most: the one on sale in the live bin of that number. */
    static final String IN_BIN = """
            select * from pack_list
            where id = (select p.id from bins b join packs p on p.bin = b.id and p.state = 'ACTIVE'
                        where b.number = :bin and b.status = 'LIVE')
              and (:state is null or state = :state) and (:code is null or key_code = :code)
              and (key_code, key_number) > (:after_code, :after_number)
              and (:text is null or instr(pack_number, :text) > 0 or instr(:named, key_code) > 0)
            limit :limit
            """;

    /** Greater than any digits. */
    private static final String BEYOND = "~";

    PackPage page(PackQuery query) {
        List<PackRow> found = session.list(statement(query), bindings(query), PackSearch::row);
        if (found.size() <= query.limit()) {
            return new PackPage(found, Optional.empty());
        }
        List<PackRow> rows = found.subList(0, query.limit());
        return new PackPage(rows, Optional.of(rows.get(rows.size() - 1).pack().key()));
    }

    private static String statement(PackQuery query) {
        if (query.bin().isPresent()) {
            return IN_BIN;
        }
        if (query.game().isPresent()) {
            return query.status().isPresent() ? OF_GAME_AND_STATE : OF_GAME;
        }
        return query.status().isPresent() ? OF_STATE : ALL;
    }

    private Bindings bindings(PackQuery query) {
        String code = query.after().map(after -> after.game().canonical()).orElse("");
        String number = query.after().map(after -> padded(after.number())).orElse("");
        return Session.with("state", query.status())
                .with("code", query.game().map(GameCode::canonical))
                .with("bin", query.bin())
                .with("text", query.text())
                .with("named", query.text().map(this::gamesNamed))
                .with("after_code", code)
                .with("after_number", number)
                .with("after_number_of_game", query.game().map(game -> within(game, code, number)))
                .with("limit", query.limit() + 1);
    }

    /** Where a page begins within one game: a page that ended in an earlier game leaves all of it, in a later one none. */
    private static String within(GameCode game, String afterCode, String afterNumber) {
        int order = afterCode.compareTo(game.canonical());
        return order < 0 ? "" : order > 0 ? BEYOND : afterNumber;
    }

    /** The codes of the games in whose name a word begins with the text, in one text with a blank between. */
    private String gamesNamed(String text) {
        return new JdbiGames(session)
                .all().stream()
                        .filter(game -> beginsAWord(game.name().text(), text))
                        .map(game -> game.code().canonical())
                        .collect(Collectors.joining(" "));
    }

    private static boolean beginsAWord(String name, String text) {
        String where = name.toLowerCase(Locale.ROOT);
        String what = text.toLowerCase(Locale.ROOT);
        for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(where.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    private static PackRow row(Columns row) throws SQLException {
        return new PackRow(
                StoredPack.toPack(row),
                new GameName(row.text("game_name")),
                row.money("game_price_cents"),
                row.optionalNumber("bin_number").map(BinNumber::new));
    }

    /** The two columns by which keys are compared. */
    static Bindings key(PackKey key) {
        return Session.with("code", key.game().canonical()).with("number", padded(key.number()));
    }

    private static String padded(PackNumber number) {
        String digits = number.canonical();
        return "0".repeat(20 - digits.length()) + digits;
    }
}
