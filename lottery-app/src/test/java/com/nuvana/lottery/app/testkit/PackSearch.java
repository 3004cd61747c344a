package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackRow;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pages of packs for a list, in memory. */
record PackSearch(Session session) {

    /** Game codes padded to one width, then pack numbers by their value: 9 comes before 10. */
    static final Comparator<PackKey> BY_KEY = Comparator.comparing(
                    (PackKey key) -> key.game().canonical())
            .thenComparing(key -> key.number().canonical().length())
            .thenComparing(key -> key.number().canonical());

    PackPage page(PackQuery query) {
        List<PackRow> found = session.read().packs.values().stream()
                .map(this::row)
                .filter(row -> matches(row, query))
                .filter(row -> query.after()
                        .map(key -> BY_KEY.compare(row.pack().key(), key) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(row -> row.pack().key(), BY_KEY))
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new PackPage(found, Optional.empty());
        }
        List<PackRow> rows = found.subList(0, query.limit());
        return new PackPage(rows, Optional.of(rows.get(rows.size() - 1).pack().key()));
    }

    private PackRow row(Pack pack) {
        Game game = new InMemoryGames(session).get(pack.strip().game());
        return new PackRow(
                pack,
                game.name(),
                game.price(),
                InMemoryPacks.asActive(pack)
                        .map(active ->
                                new InMemoryBins(session).get(active.bin()).number()));
    }

    private static boolean matches(PackRow row, PackQuery query) {
        return query.status().map(status -> PackStatus.of(row.pack()) == status).orElse(true)
                && query.game()
                        .map(code -> row.pack().key().game().equals(code))
                        .orElse(true)
                && query.bin().map(bin -> row.bin().equals(Optional.of(bin))).orElse(true)
                && query.text().map(text -> hasText(row, text)).orElse(true);
    }

    private static boolean hasText(PackRow row, String text) {
        String name = row.game().text().toLowerCase(Locale.ROOT);
        String wanted = text.toLowerCase(Locale.ROOT);
        return row.pack().key().number().text().contains(text)
                || IntStream.range(0, name.length())
                        .filter(i -> i == 0 || Character.isWhitespace(name.charAt(i - 1)))
                        .anyMatch(i -> name.startsWith(wanted, i));
    }
}
