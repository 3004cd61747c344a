package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule that lets a store use a layout: three of its own tickets parse right with it (domain specification 2.6).
 * The digits cannot say whether they were split where the lottery splits them, so a person compares the answer with
 * what is printed before the layout is enabled.
 */
public final class LayoutTrial {

    /** How many different tickets, or labels for a pack label's layout, a trial takes. */
    public static final int TICKETS = 3;

    private LayoutTrial() {}

    /**
     * Reads all {@code texts} with {@code layout} alone and answers the readings in their order. Refused with the
     * refusal of the first text that does not parse (BARCODE_IS_PACK_LABEL for a pack's label where tickets are tried),
     * and LAYOUT_INVALID when fewer than three different ones are given.
     */
    public static Outcome<List<Scan>, BarcodeRefusal> run(BarcodeLayout layout, List<String> texts, Known known) {
        BarcodeParser parser = new BarcodeParser(List.of(layout));
        Outcome<List<Scan>, BarcodeRefusal> read = accepted(List.of());
        for (String text : texts) {
            read = read.then(scans ->
                    parser.parse(text, known).then(LayoutTrial::oneOfItsKind).map(scan -> with(scans, scan)));
        }
        return read.then(LayoutTrial::enough);
    }

    private static Outcome<Scan, BarcodeRefusal> oneOfItsKind(Scan scan) {
        return switch (scan.layout().kind()) {
            case TICKET -> scan.neededTicket().map(ticket -> scan);
            case PACK_LABEL -> accepted(scan);
        };
    }

    private static List<Scan> with(List<Scan> scans, Scan next) {
        List<Scan> all = new ArrayList<>(scans);
        all.add(next);
        return List.copyOf(all);
    }

    private static Outcome<List<Scan>, BarcodeRefusal> enough(List<Scan> scans) {
        long different = scans.stream().map(Scan::subject).distinct().count();
        return different >= TICKETS
                ? accepted(scans)
                : refused(new BarcodeRefusal.LayoutInvalid(
                        "trial", TICKETS + " different tickets are needed, " + different + " given"));
    }
}
