package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.BinNumber;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A page of the list of packs, from the key of the last one on. Each kind of filter has its own statement, so that each
 * walks an index in the order of the answer and stops at the end of the page.
 */
final class PackSearch {

    private static final String SHOWN = """
            SELECT p.*, g.name AS game_name, g.price_cents AS game_price, b.number AS bin_number
            FROM packs p JOIN games g ON g.id = p.game_id LEFT JOIN bins b ON b.id = p.bin_id
            """;
    private static final String FROM_KEY = " (p.game_code, p.number) > (:afterGame, :afterNumber) ";
    private static final String REST = """
             AND (:status IS NULL OR p.status = :status)
             AND (:bin IS NULL OR b.number = :bin)
             AND (:part IS NULL OR p.number_shown LIKE :part ESCAPE '\\'
                  OR g.name LIKE :word ESCAPE '\\' OR g.name LIKE :laterWord ESCAPE '\\')
             ORDER BY p.game_code, p.number LIMIT :most
            """;
    static final String ALL = SHOWN + " WHERE " + FROM_KEY + REST;
    static final String BY_STATUS = SHOWN + " WHERE p.status = :status AND " + FROM_KEY + REST;
    static final String BY_GAME = SHOWN + " WHERE p.game_code = :game AND p.number > :afterNumber " + REST;
    static final String BY_BIN =
            SHOWN + " WHERE p.bin_id = (SELECT id FROM bins WHERE number = :bin AND status = 'LIVE')"
                    + " AND p.status = 'ACTIVE' AND " + FROM_KEY + REST;

    private final Handle handle;
    private final PackQuery query;

    PackSearch(Handle handle, PackQuery query) {
        this.handle = handle;
        this.query = query;
    }

    PackPage page() {
        List<PackRow> rows = isBeyondGame() ? List.of() : rows();
        boolean isLast = rows.size() <= query.limit();
        List<PackRow> page = isLast ? rows : rows.subList(0, query.limit());
        return new PackPage(
                page,
                isLast
                        ? Optional.empty()
                        : Optional.of(page.get(page.size() - 1).pack().key()));
    }

    /** A page of one game that goes on after a pack of a later one is empty. */
    private boolean isBeyondGame() {
        return query.game()
                .flatMap(game ->
                        query.after().filter(after -> after.game().canonical().compareTo(game.canonical()) > 0))
                .isPresent();
    }

    private List<PackRow> rows() {
        Optional<PackKey> after = query.game().isPresent()
                ? query.after().filter(key -> query.game().get().equals(key.game()))
                : query.after();
        Optional<String> text = query.text().map(PackSearch::escaped);
        return handle.createQuery(sql())
                .bind("status", query.status())
                .bind("game", query.game())
                .bind("bin", query.bin())
                .bind("afterGame", after.map(key -> key.game().canonical()).orElse(""))
                .bind(
                        "afterNumber",
                        after.map(key -> ValueArguments.padded(key.number())).orElse(""))
                .bind("part", text.map(part -> "%" + part + "%"))
                .bind("word", text.map(part -> part + "%"))
                .bind("laterWord", text.map(part -> "% " + part + "%"))
                .bind("most", query.limit() + 1)
                .map((row, context) -> row(new Columns(row)))
                .list();
    }

    private String sql() {
        if (query.bin().isPresent()) {
            return BY_BIN;
        }
        if (query.game().isPresent()) {
            return BY_GAME;
        }
        return query.status().isPresent() ? BY_STATUS : ALL;
    }

    private static PackRow row(Columns row) throws SQLException {
        Pack pack = PackColumns.toPack(row);
        return new PackRow(
                pack,
                new GameName(row.text("game_name")),
                row.money("game_price"),
                row.optionalNumber("bin_number").map(BinNumber::new));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
