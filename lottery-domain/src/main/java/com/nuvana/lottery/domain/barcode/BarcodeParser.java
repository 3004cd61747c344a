package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Reads any text from a scanner or keyboard with the layouts a store has enabled (domain specification 2.2 to 2.5).
 * With STD-24 enabled, {@code 0012-0004567-008-0123456789} is game {@code 0012}, pack {@code 0004567}, ticket
 * {@code 008}. Every text has an answer; none throws, and none is repeated whole in a refusal.
 *
 * <p>Immutable and safe for use by several threads. A parse takes time linear in the text. It asks the {@link Known}
 * only when several layouts fit or when the code could be a UPC.
 */
public final class BarcodeParser {

    private final EnabledLayouts enabled;

    /** A parser for those layouts; their order decides whose name equal readings get. No id may occur twice. */
    public BarcodeParser(List<BarcodeLayout> enabled) {
        this.enabled = EnabledLayouts.of(enabled);
    }

    /**
     * The one reading of {@code text}. Refused, in this order: BARCODE_REQUIRED (also for null: a scanner that sent
     * nothing), BARCODE_NOT_DIGITS, UPC_PRICE_CODE, BARCODE_CHECK_FAILED, BARCODE_NOT_RECOGNISED, BARCODE_LENGTH,
     * BARCODE_AMBIGUOUS.
     */
    public Outcome<Scan, BarcodeRefusal> parse(String text, Known known) {
        Normalised code = normalised(text);
        Optional<BarcodeRefusal> useless = useless(code, known);
        return useless.isPresent() ? refused(useless.get()) : enabled.single(code.text(), known);
    }

    /**
     * Like {@link #parse}, after a person has chosen among the candidates of BARCODE_AMBIGUOUS: the choice stands in
     * place of what the store knows. When {@code chosen} does not fit, the refusal is about that layout alone; when it
     * is not enabled, it is BARCODE_NOT_RECOGNISED with its id.
     */
    public Outcome<Scan, BarcodeRefusal> parseAs(String text, Known known, LayoutId chosen) {
        Normalised code = normalised(text);
        Optional<BarcodeRefusal> useless = useless(code, known);
        if (useless.isPresent()) {
            return refused(useless.get());
        }
        return enabled.only(chosen)
                .map(layout -> layout.single(code.text(), known))
                .orElseGet(() -> refused(new BarcodeRefusal.BarcodeNotRecognised(List.of(chosen))));
    }

    private static Normalised normalised(String text) {
        return Normalised.of(text == null ? "" : text);
    }

    /** Why the code cannot name a pack in any layout. */
    private Optional<BarcodeRefusal> useless(Normalised code, Known known) {
        String digits = code.text();
        if (digits.isEmpty()) {
            return Optional.of(new BarcodeRefusal.BarcodeRequired());
        }
        int other = code.firstOtherThanDigit();
        if (other < digits.length()) {
            return Optional.of(new BarcodeRefusal.BarcodeNotDigits(shown(digits.codePointAt(other)), other + 1));
        }
        if (code.saysUpc()) {
            return Optional.of(new BarcodeRefusal.UpcPriceCode(List.of()));
        }
        return code.bare() && Upc.isValid(digits) ? priceCode(digits, known) : Optional.empty();
    }

    /** One ticket code in ten is a valid UPC by chance; a known game tells them apart. */
    private Optional<BarcodeRefusal> priceCode(String digits, Known known) {
        Candidates candidates = enabled.candidates(digits);
        return candidates.knowAGame(known)
                ? Optional.empty()
                : Optional.of(new BarcodeRefusal.UpcPriceCode(candidates.layouts()));
    }

    /** A character as a refusal shows it: itself, or its number where it has no glyph of its own. */
    private static String shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> String.format("U+%04X", codePoint);
            default -> Character.toString(codePoint);
        };
    }
}
