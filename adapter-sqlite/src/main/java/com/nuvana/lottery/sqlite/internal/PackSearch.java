package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.store.BinNumber;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of packs by key. A page begins after the key of the last row before it and is found by an index, however long
 * the list is. A part of a pack number that few packs have is found by an index of its own; one that many have is looked
 * for row by row, which fills a page soon.
 */
record PackSearch(Session session) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final Comparator<PackRow> BY_KEY = Comparator.comparing(
                    (PackRow row) -> row.pack().key().game().canonical())
            .thenComparing(row -> padded(row.pack().key().number()));

    static final String ALL = """
            select * from pack_list
            where (key_code, key_number) > (:after_code, :after_number)
              and (:text is null or (instr(key_number, :text) > 0 and instr(pack_number, :text) > 0))
            order by key_code, key_number limit :limit
            """;

    static final String OF_STATE = """
            select * from pack_list
            where state = :state and (key_code, key_number) > (:after_code, :after_number)
              and (:text is null or (instr(key_number, :text) > 0 and instr(pack_number, :text) > 0))
            order by key_code, key_number limit :limit
            """;

    static final String OF_GAME = """
            select * from pack_list
            where key_code = :code and key_number > :after_number_of_game
              and (:text is null or (instr(key_number, :text) > 0 and instr(pack_number, :text) > 0))
            order by key_number limit :limit
            """;

    static final String OF_GAME_AND_STATE = """
            select * from pack_list
            where state = :state and key_code = :code and key_number > :after_number_of_game
              and (:text is null or (instr(key_number, :text) > 0 and instr(pack_number, :text) > 0))
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

    /** Packs with that part in their number, one more than are handed on at the most. */
    static final String WITH_PART = "select pack from pack_numbers where number like :part limit :most";

    /** Of those packs, the ones that the filters leave, in no order. */
    static final String OF_THESE = """
            select * from pack_list
            where id in (select value from json_each(:packs))
              and (:state is null or state = :state) and (:code is null or key_code = :code)
              and (key_code, key_number) > (:after_code, :after_number)
            """;

    /** Greater than any digits. */
    private static final String BEYOND = "~";

    /** The shortest part of a number that its index can find. */
    private static final int SHORTEST_PART = 3;

    /** A part that more packs have than this is not rare. */
    private static final int FEW = 500;

    PackPage page(PackQuery query) {
        List<PackRow> found = found(query);
        if (found.size() <= query.limit()) {
            return new PackPage(found, Optional.empty());
        }
        List<PackRow> rows = found.subList(0, query.limit());
        return new PackPage(rows, Optional.of(rows.get(rows.size() - 1).pack().key()));
    }

    private List<PackRow> found(PackQuery query) {
        if (query.bin().isPresent()) {
            return inBin(query);
        }
        return query.text().isPresent() ? withText(query, query.text().get()) : list(query);
    }

    private List<PackRow> list(PackQuery query) {
        return session.list(statement(query), bindings(query), PackSearch::row);
    }

    private List<PackRow> inBin(PackQuery query) {
        Optional<String> named = query.text()
                .map(text -> gamesNamed(text).map(GameCode::canonical).collect(Collectors.joining(" ")));
        return session.list(IN_BIN, bindings(query).with("named", named), PackSearch::row);
    }

    private List<PackRow> withText(PackQuery query, String text) {
        return Stream.concat(withNumber(query, text).stream(), ofGamesNamed(query, text).stream())
                .distinct()
                .sorted(BY_KEY)
                .limit(query.limit() + 1L)
                .toList();
    }

    private List<PackRow> withNumber(PackQuery query, String text) {
        if (!DIGITS.matcher(text).matches()) {
            return List.of();
        }
        if (text.length() >= SHORTEST_PART) {
            List<String> packs = session.list(
                    WITH_PART, Session.with("part", "%" + text + "%").with("most", FEW + 1), row -> row.text("pack"));
            if (packs.size() <= FEW) {
                return session.list(OF_THESE, bindings(query).with("packs", json(packs)), PackSearch::row);
            }
        }
        return list(query);
    }

    private static String json(List<String> packs) {
        return packs.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    /** Game by game, until the page is full. */
    private List<PackRow> ofGamesNamed(PackQuery query, String text) {
        List<PackRow> rows = new ArrayList<>();
        gamesNamed(text)
                .filter(code -> query.game().map(code::equals).orElse(true))
                .takeWhile(code -> rows.size() <= query.limit())
                .forEach(code -> rows.addAll(list(query.ofGame(code))));
        return rows;
    }

    private static String statement(PackQuery query) {
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

    /** The games in whose name a word begins with the text, in the order of lists. */
    private Stream<GameCode> gamesNamed(String text) {
        return new JdbiGames(session)
                .all().stream()
                        .filter(game -> beginsAWord(game.name().text(), text))
                        .map(Game::code)
                        .sorted(Comparator.comparing(GameCode::canonical));
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
