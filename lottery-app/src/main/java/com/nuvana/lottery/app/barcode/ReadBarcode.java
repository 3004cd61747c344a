package com.nuvana.lottery.app.barcode;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeParser;
import com.nuvana.lottery.domain.barcode.Known;
import com.nuvana.lottery.domain.barcode.KnownGame;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import java.time.InstantSource;
import java.util.Optional;

/** Reads one text from a scanner or keyboard with the layouts that the store has enabled. Reads only. */
public final class ReadBarcode {

    /** A text, and the layout that a person has chosen where several fit. */
    public record Query(String text, Optional<LayoutId> layout) {}

    private final UnitOfWork work;
    private final InstantSource clock;

    /** Reads with what that store knows. */
    public ReadBarcode(UnitOfWork work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * The reading, or a refusal of the barcode family; GAME_DATA_INVALID when the code states another pack size than a
     * known game has. STORE_NOT_CONFIGURED before the store is set up.
     */
    public Outcome<Scan, Refusal> handle(Query query) {
        return work.read(views ->
                Books.store(views).then(store -> read(views, StoreRules.of(store, views, clock.instant()), query)));
    }

    /** The reading inside a transaction of the caller, refused as by {@link #handle}. */
    public static Outcome<Scan, Refusal> read(Views views, StoreRules rules, Query query) {
        BarcodeParser parser = new BarcodeParser(rules.layouts());
        Known known = known(views);
        return Outcome.<Scan, Refusal>from(query.layout()
                        .map(layout -> parser.parseAs(query.text(), known, layout))
                        .orElseGet(() -> parser.parse(query.text(), known)))
                .then(scan -> scan.agreeingWith(known));
    }

    /** What the store knows, for telling readings apart. */
    public static Known known(Views views) {
        return new Known() {
            @Override
            public boolean isPack(PackKey pack) {
                return views.packs().byKey(pack).isPresent();
            }

            @Override
            public Optional<KnownGame> game(GameCode game) {
                return views.games().byCode(game).map(KnownGame::of);
            }
        };
    }
}
