package com.nuvana.lottery.app.query;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.barcode.PackName;
import com.nuvana.lottery.app.barcode.ReadBarcode;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeRefusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.bin.BinRefusal;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pack that a person means: by a scan, by {@code GAME-PACK}, or by {@code bin:N}, tried in that order. Reads
 * only.
 */
public final class FindPack {

    private static final String BIN = "bin:";

    /** What was typed or scanned, and the layout chosen where several fit. */
    public record Query(String text, Optional<LayoutId> layout) {}

    /** The pack, and the scan that named it, where it was named by one. */
    public record Found(Pack pack, Optional<Scan> scan) {

        /** The ticket that was read with the pack, where the scan was one of a ticket. */
        public Optional<TicketNumber> face() {
            return scan.flatMap(Scan::ticket);
        }

        /**
         * The ticket that was read with the pack. Refused BARCODE_IS_PACK_LABEL when the scan was one of a label,
         * BARCODE_REQUIRED when the pack was named without a scan.
         */
        public Outcome<TicketNumber, Refusal> neededFace() {
            return scan.<Outcome<TicketNumber, Refusal>>map(read -> Outcome.from(read.neededTicket()))
                    .orElseGet(() -> refused(new BarcodeRefusal.BarcodeRequired()));
        }
    }

    private final UnitOfWork work;
    private final InstantSource clock;

    /** Finds packs of that store. */
    public FindPack(UnitOfWork work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * The pack. Refused PACK_UNKNOWN, BIN_UNKNOWN, a refusal of the barcode family, or BARCODE_AMBIGUOUS with the
     * packs that fit.
     */
    public Outcome<Found, Refusal> handle(Query query) {
        return work.read(views ->
                Books.store(views).then(store -> find(views, StoreRules.of(store, views, clock.instant()), query)));
    }

    private static Outcome<Found, Refusal> find(Views views, StoreRules rules, Query query) {
        if (query.text().startsWith(BIN)) {
            return inBin(views, query.text().substring(BIN.length()));
        }
        Outcome<Scan, Refusal> scan =
                ReadBarcode.read(views, rules, new ReadBarcode.Query(query.text(), query.layout()));
        List<Found> found = new ArrayList<>();
        scan.fold(Optional::of, why -> Optional.<Scan>empty())
                .flatMap(read -> views.packs().byKey(read.packKey()).map(pack -> new Found(pack, Optional.of(read))))
                .ifPresent(found::add);
        if (PackName.isOne(query.text())) {
            PackName.parse(query.text(), rules)
                    .fold(Optional::of, why -> Optional.<PackKey>empty())
                    .flatMap(views.packs()::byKey)
                    .filter(pack ->
                            found.stream().noneMatch(same -> same.pack().id().equals(pack.id())))
                    .map(pack -> new Found(pack, Optional.empty()))
                    .ifPresent(found::add);
        }
        return single(query.text(), found, scan);
    }

    private static Outcome<Found, Refusal> single(String text, List<Found> found, Outcome<Scan, Refusal> scan) {
        return switch (found.size()) {
            case 0 ->
                PackName.isOne(text)
                        ? refused(new PackRefusal.PackUnknown(text))
                        : scan.then(read -> refused(
                                new PackRefusal.PackUnknown(read.packKey().toString())));
            case 1 -> accepted(found.get(0));
            default ->
                refused(new PackRefusal.PackAmbiguous(
                        text, found.stream().map(each -> each.pack().key()).toList()));
        };
    }

    private static Outcome<Found, Refusal> inBin(Views views, String number) {
        if (!number.matches("[0-9]{1,4}") || !BinNumber.isValid(Integer.parseInt(number))) {
            return refused(new BinRefusal.BinUnknown(number.substring(0, Math.min(number.length(), 20))));
        }
        return views.bins()
                .byNumber(new BinNumber(Integer.parseInt(number)))
                .<Outcome<Found, Refusal>>map(bin -> views.packs()
                        .activeIn(bin.id())
                        .<Outcome<Found, Refusal>>map(pack -> accepted(new Found(pack, Optional.empty())))
                        .orElseGet(() -> refused(new PackRefusal.PackUnknown(BIN + number))))
                .orElseGet(() -> refused(new BinRefusal.BinUnknown(number)));
    }
}
