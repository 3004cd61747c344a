package com.nuvana.lottery.app.game;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Imports a catalogue of games: all good rows in one transaction, and none while a row is bad unless the person skips
 * the bad ones. A preview is the same without booking.
 */
public final class ImportGames {

    /** Who may do it, in person; a preview is for anybody. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** What becomes of bad rows. */
    public enum BadRows {
        /** One bad row stops the import. */
        STOP,
        /** Bad rows are left out. */
        SKIP
    }

    /** The catalogue, and what becomes of its bad rows. */
    public record Command(CatalogueTable table, BadRows badRows, Authority who) implements Signed {

        @Override
        public String command() {
            return "importGames";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("rows", table.rows().size());
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Imports into that store. */
    public ImportGames(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** What an import would do. Reads only. Refused CATALOGUE_INVALID for missing columns, STORE_NOT_CONFIGURED. */
    public Outcome<CataloguePreview, Refusal> preview(CatalogueTable table) {
        return work.read(views -> Books.store(views).then(store -> preview(views, store, table)));
    }

    /**
     * What the import did. Refused ROLE_REQUIRED, STORE_NOT_CONFIGURED, CATALOGUE_INVALID for missing columns, and with
     * the refusal of the first bad row unless bad rows are skipped.
     */
    public Outcome<CataloguePreview, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> Books.store(tx)
                                .then(store -> preview(tx, store, command.table()))
                                .then(preview -> usable(preview, command.badRows()))
                                .map(preview -> book(tx, preview))));
    }

    private CataloguePreview book(Tx tx, CataloguePreview preview) {
        books.endExpired(tx);
        tx.enter(ImportedJson.of(tx, preview));
        preview.rows().stream()
                .filter(row -> row.fate() != CataloguePreview.Fate.SAME)
                .flatMap(row -> row.game().stream())
                .forEach((Game game) -> tx.games().put(game));
        return preview;
    }

    private static Outcome<CataloguePreview, Refusal> usable(CataloguePreview preview, BadRows badRows) {
        Optional<Refusal> firstBad =
                preview.rows().stream().flatMap(row -> row.why().stream()).findFirst();
        return switch (badRows) {
            case SKIP -> accepted(preview);
            case STOP ->
                firstBad.<Outcome<CataloguePreview, Refusal>>map(Outcome::refused)
                        .orElseGet(() -> accepted(preview));
        };
    }

    private Outcome<CataloguePreview, Refusal> preview(Views views, Store store, CatalogueTable table) {
        List<String> columns = table.columns().stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> missing = CatalogueRows.REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .findFirst();
        if (missing.isPresent()) {
            return refused(new GameRefusal.CatalogueInvalid(0, missing.get(), "the column is missing"));
        }
        CatalogueRows rows =
                new CatalogueRows(views, StoreRules.of(store, views, books.now()), books.ids(), books.now());
        List<CataloguePreview.Row> read = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            read.add(rows.read(read.size() + 1, columns, cells));
        }
        return accepted(new CataloguePreview(read, ignored(columns)));
    }

    private static List<String> ignored(List<String> columns) {
        return columns.stream()
                .filter(column -> !CatalogueRows.REQUIRED.contains(column))
                .filter(column -> !CatalogueRows.OPTIONAL.contains(column))
                .toList();
    }
}
