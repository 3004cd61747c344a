package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The readings of one code by all layouts it fits, in the store's order, and how one of them is found. */
record Candidates(List<Scan> scans) {

    /** Says whether a game of these readings is in the catalogue. */
    boolean knowAGame(Known known) {
        return scans.stream().anyMatch(scan -> isGame(scan, known));
    }

    /** The ids of the layouts that fit. */
    List<LayoutId> layouts() {
        return scans.stream().map(scan -> scan.layout().id()).toList();
    }

    /**
     * The one reading that is left after merging equal ones and after the three filters, each of which counts only if
     * it leaves one at least. Refused BARCODE_AMBIGUOUS when several are left.
     */
    Outcome<Scan, BarcodeRefusal> single(Known known) {
        if (scans.size() == 1) {
            return accepted(scans.get(0));
        }
        List<Scan> left = merged().kept(scan -> known.isPack(scan.packKey()))
                .kept(scan -> isGame(scan, known))
                .kept(scan -> mayBeInRange(scan, known))
                .scans();
        return left.size() == 1 ? accepted(left.get(0)) : refused(new BarcodeRefusal.BarcodeAmbiguous(left));
    }

    private Candidates merged() {
        Map<Scan.Subject, Scan> distinct = new LinkedHashMap<>();
        for (Scan scan : scans) {
            distinct.putIfAbsent(scan.subject(), scan);
        }
        return new Candidates(List.copyOf(distinct.values()));
    }

    private Candidates kept(Predicate<Scan> filter) {
        if (scans.size() == 1) {
            return this;
        }
        List<Scan> left = scans.stream().filter(filter).toList();
        return left.isEmpty() ? this : new Candidates(left);
    }

    private static boolean isGame(Scan scan, Known known) {
        return known.game(scan.game()).isPresent();
    }

    /** A pack label, and a ticket that the game's numbers do not rule out. */
    private static boolean mayBeInRange(Scan scan, Known known) {
        return scan.ticket().isEmpty()
                || known.game(scan.game()).stream()
                        .allMatch(game -> game.mayHold(scan.ticket().get()));
    }
}
