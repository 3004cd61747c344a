package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule that lets a store use a layout: three of its own tickets parse right with it (domain specification 2.6).
 * Right means that the catalogue does not contradict what was read. Where the digits were split the catalogue can only
 * say in part, so a person compares the answer with what is printed before the layout is enabled.
 */
public final class LayoutTrial {

    /** How many different tickets, or labels for a pack label's layout, a trial takes. */
    public static final int TICKETS = 3;

    private LayoutTrial() {}

    /**
     * Reads all {@code texts} with {@code layout} alone and answers the readings in their order. Refused with the
     * refusal of the first text that does not parse (BARCODE_IS_PACK_LABEL for a pack's label where tickets are tried),
     * GAME_DATA_INVALID when one states another pack size than its game has, and LAYOUT_INVALID when a game has no
     * ticket of the number read, when fewer than three different tickets are given, or when none of their games is
     * known: then nothing says that they are the store's.
     */
    public static Outcome<List<Scan>, Refusal> run(BarcodeLayout layout, List<String> texts, Known known) {
        BarcodeParser parser = new BarcodeParser(List.of(layout));
        Outcome<List<Scan>, Refusal> read = accepted(List.of());
        for (String text : texts) {
            read = read.then(scans -> Outcome.<Scan, Refusal>from(parser.parse(text, known))
                    .then(LayoutTrial::oneOfItsKind)
                    .then(scan -> scan.agreeingWith(known))
                    .then(scan -> held(scan, known))
                    .map(scan -> with(scans, scan)));
        }
        return read.then(LayoutTrial::enough).then(scans -> ofTheStore(scans, known));
    }

    private static Outcome<Scan, BarcodeRefusal> oneOfItsKind(Scan scan) {
        return switch (scan.layout().kind()) {
            case TICKET -> scan.neededTicket().map(ticket -> scan);
            case PACK_LABEL -> accepted(scan);
        };
    }

    private static Outcome<Scan, BarcodeRefusal> held(Scan scan, Known known) {
        Optional<TicketNumber> stranger = scan.ticket()
                .filter(ticket -> known.game(scan.game())
                        .filter(game -> !game.mayHold(ticket))
                        .isPresent());
        return stranger.isEmpty()
                ? accepted(scan)
                : invalid("a pack of game " + scan.game() + " has no ticket " + stranger.get());
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
                : invalid(TICKETS + " different tickets are needed, " + different + " given");
    }

    private static Outcome<List<Scan>, BarcodeRefusal> ofTheStore(List<Scan> scans, Known known) {
        return scans.stream().anyMatch(scan -> known.game(scan.game()).isPresent())
                ? accepted(scans)
                : invalid("no game of these tickets is in the catalogue");
    }

    private static <T> Outcome<T, BarcodeRefusal> invalid(String why) {
        return refused(new BarcodeRefusal.LayoutInvalid("trial", why));
    }
}
