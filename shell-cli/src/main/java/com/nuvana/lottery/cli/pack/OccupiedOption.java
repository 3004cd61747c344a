package com.nuvana.lottery.cli.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.barcode.ReadBarcode;
import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Occupied;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.embed.Lottery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What becomes of the pack that is in the bin already. FACE is a ticket number, typed, or a scan of the ticket. */
final class OccupiedOption {

    private static final String ALLOWED = "sold-out, back-to-stock[:FACE], return:REASON[:FACE] or move:BIN";

    /** A longer run of digits is no number on a ticket, but a scan. */
    private static final int LONGEST_NUMBER = 9;

    @Option(
            names = "--occupied",
            paramLabel = "CHOICE",
            description = "What becomes of the pack in the bin: " + ALLOWED + ".")
    private Optional<String> choice = Optional.empty();

    @Option(
            names = "--occupied-by",
            paramLabel = "PACK",
            description = "The pack you saw in the bin; otherwise the one that is there now.")
    private Optional<String> seen = Optional.empty();

    /** A choice, and the pack that was read for it where its face was scanned. */
    private record Made(OccupantChoice choice, Optional<PackKey> read) {}

    /** What was stated, and the pack that was read where it was scanned. */
    private record Face(Stated stated, Optional<PackKey> read) {}

    /**
     * The choice about the pack in that bin; {@code own} stands for it where the bin is free. A scanned face is one of
     * the pack in the bin: of another pack it says that the bin holds something else than is thought.
     */
    Outcome<Optional<Occupied>, Refusal> about(Lottery lottery, BinNumber bin, PackKey own, Optional<LayoutId> layout) {
        if (choice.isEmpty()) {
            return accepted(Optional.empty());
        }
        return choice(lottery, List.of(choice.get().split(":", -1)), layout)
                .then(made -> made.read()
                        .<Outcome<PackKey, Refusal>>map(Outcome::accepted)
                        .orElseGet(() -> occupant(lottery, bin, own, layout))
                        .map(pack -> Optional.of(new Occupied(pack, made.choice()))));
    }

    private Outcome<PackKey, Refusal> occupant(Lottery lottery, BinNumber bin, PackKey own, Optional<LayoutId> layout) {
        FindPack find = lottery.queries().findPack();
        if (seen.isPresent()) {
            return find.handle(new FindPack.Query(seen.get(), layout))
                    .map(found -> found.pack().key());
        }
        return find.handle(new FindPack.Query("bin:" + bin, Optional.empty()))
                .fold(found -> accepted(found.pack().key()), free -> accepted(own));
    }

    private Outcome<Made, Refusal> choice(Lottery lottery, List<String> parts, Optional<LayoutId> layout) {
        String word = parts.get(0).toLowerCase(Locale.ROOT);
        int size = parts.size();
        if (word.equals("sold-out") && size == 1) {
            return accepted(new Made(new OccupantChoice.SoldOut(), Optional.empty()));
        }
        if (word.equals("back-to-stock") && size <= 2) {
            return face(lottery, parts, 1, layout)
                    .map(face -> new Made(new OccupantChoice.BackToStock(face.stated()), face.read()));
        }
        if (word.equals("return") && size <= 3) {
            return reason(parts)
                    .then(reason -> face(lottery, parts, 2, layout)
                            .map(face -> new Made(
                                    new OccupantChoice.Return(Optional.of(reason), face.stated()), face.read())));
        }
        if (word.equals("move") && size == 2 && parts.get(1).matches("[1-9][0-9]{0,3}")) {
            BinNumber to = new BinNumber(Integer.parseInt(parts.get(1)));
            return accepted(new Made(new OccupantChoice.MoveTo(to), Optional.empty()));
        }
        throw wrong();
    }

    private Outcome<Face, Refusal> face(Lottery lottery, List<String> parts, int at, Optional<LayoutId> layout) {
        if (parts.size() <= at) {
            return accepted(new Face(Stated.lastKnown(), Optional.empty()));
        }
        String text = parts.get(at);
        if (text.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
            return accepted(new Face(Stated.typed(new TicketNumber(text)), Optional.empty()));
        }
        return lottery.queries()
                .readBarcode()
                .handle(new ReadBarcode.Query(text, layout))
                .then(scan -> Outcome.<TicketNumber, Refusal>from(scan.neededTicket())
                        .map(ticket -> new Face(Stated.scanned(ticket), Optional.of(scan.packKey()))));
    }

    private static Outcome<ReturnReason, Refusal> reason(List<String> parts) {
        String wanted =
                parts.size() < 2 ? "" : parts.get(1).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(ReturnReason.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .<Outcome<ReturnReason, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new PackRefusal.ReturnReasonRequired(List.of(ReturnReason.values()))));
    }

    private UsageException wrong() {
        return new UsageException(
                "usage.occupied", "given", choice.orElse(""), "reasons", List.of(ReturnReason.values()));
    }
}
