package com.nuvana.lottery.domain.barcode;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.List;
import java.util.stream.Collectors;

/** Outcomes in the words of the test vectors, and layouts by their ids. */
final class Spelled {

    private Spelled() {}

    static List<BarcodeLayout> layouts(String... ids) {
        return List.of(ids).stream().map(Spelled::layout).toList();
    }

    static BarcodeLayout layout(String id) {
        return KnownLayouts.byId(new LayoutId(id)).orElseThrow();
    }

    static <T> T accepted(Outcome<T, ? extends Refusal> outcome) {
        return outcome.fold(value -> value, why -> {
            throw new AssertionError("refused " + why);
        });
    }

    static <T, R extends Refusal> R refusal(Outcome<T, R> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("accepted " + value);
                },
                why -> why);
    }

    static String words(Outcome<Scan, BarcodeRefusal> outcome) {
        return outcome.fold(Spelled::scan, Spelled::refused);
    }

    private static String scan(Scan scan) {
        String ticket =
                scan.ticket().map(TicketNumber::digits).map(" ticket "::concat).orElse(" PACK LABEL");
        String size =
                scan.packSize().map(tickets -> " size %03d".formatted(tickets)).orElse("");
        String remaining = scan.remaining().map(" remaining "::concat).orElse("");
        String check = switch (scan.checkResult()) {
            case NONE -> scan.check().map(" check "::concat).orElse("");
            case OK, UNFILLED -> " check " + scan.checkResult();
        };
        return scan.layout().id() + " game " + scan.game() + " pack " + scan.pack() + ticket + size + remaining + check;
    }

    private static String refused(BarcodeRefusal why) {
        if (why instanceof BarcodeRefusal.BarcodeNotDigits not) {
            return why.code() + " (" + not.character() + " at " + not.place() + ")";
        }
        if (why instanceof BarcodeRefusal.BarcodeLength length) {
            return why.code() + " (" + length.found() + ")";
        }
        if (why instanceof BarcodeRefusal.BarcodeNotRecognised not) {
            return why.code() + " (" + ids(not.tried()) + ")";
        }
        if (why instanceof BarcodeRefusal.BarcodeCheckFailed failed) {
            return why.code() + " (" + failed.layout() + " expected " + failed.expected() + ", found " + failed.found()
                    + ")";
        }
        if (why instanceof BarcodeRefusal.BarcodeAmbiguous ambiguous) {
            return why.code() + " ("
                    + ids(ambiguous.candidates().stream()
                            .map(scan -> scan.layout().id())
                            .toList()) + ")";
        }
        if (why instanceof BarcodeRefusal.UpcPriceCode upc && !upc.alsoFits().isEmpty()) {
            return why.code() + " (also fits " + ids(upc.alsoFits()) + ")";
        }
        return why.code();
    }

    private static String ids(List<LayoutId> layouts) {
        return layouts.stream().map(LayoutId::text).collect(Collectors.joining(", "));
    }
}
