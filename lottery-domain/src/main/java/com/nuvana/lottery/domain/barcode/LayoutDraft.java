package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.accepted;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a layout before anybody has looked at them, and the rules they have to keep. */
record LayoutDraft(
        String name,
        LayoutKind kind,
        List<Field> fields,
        Optional<Integer> labelValue,
        CheckRule check,
        String source) {

    private static final int MOST_DIGITS = 200;

    /** This draft, or LAYOUT_INVALID with the first rule it breaks. */
    Outcome<LayoutDraft, BarcodeRefusal> checked() {
        return Stream.of(texts(), widths(), roles(), label(), computable())
                .flatMap(Optional::stream)
                .findFirst()
                .<Outcome<LayoutDraft, BarcodeRefusal>>map(Outcome::refused)
                .orElseGet(() -> accepted(this));
    }

    private Optional<BarcodeRefusal> texts() {
        if (!Texts.isValid(name, 100)) {
            return broken("name", "1 to 100 printable characters");
        }
        return Texts.isValid(source, 200) ? Optional.empty() : broken("source", "1 to 200 printable characters");
    }

    private Optional<BarcodeRefusal> widths() {
        Optional<BarcodeRefusal> first =
                fields.stream().flatMap(field -> width(field).stream()).findFirst();
        if (first.isPresent()) {
            return first;
        }
        if (fields.stream().filter(field -> field.most() > field.least()).count() > 1) {
            return broken("fields", "only one field may vary in width");
        }
        int longest = fields.stream().mapToInt(Field::most).sum();
        return longest > MOST_DIGITS ? broken("fields", "more than " + MOST_DIGITS + " digits") : Optional.empty();
    }

    private static Optional<BarcodeRefusal> width(Field field) {
        return field.fold(
                sized -> sized.role().allows(sized.width())
                        ? Optional.<BarcodeRefusal>empty()
                        : broken("fields", sized.role().allowed()),
                literal -> isDigits(literal.digits())
                        ? Optional.<BarcodeRefusal>empty()
                        : broken("fields", "a literal is 1 to " + MOST_DIGITS + " digits"),
                opaque -> opaque.least() >= 1 && opaque.least() <= opaque.most() && opaque.most() <= MOST_DIGITS
                        ? Optional.<BarcodeRefusal>empty()
                        : broken("fields", "OPAQUE has 1 to " + MOST_DIGITS + " digits, the least first"));
    }

    private Optional<BarcodeRefusal> roles() {
        for (FieldRole role : FieldRole.values()) {
            if (count(role) > 1) {
                return broken("fields", role + " occurs more than once");
            }
        }
        if (count(FieldRole.GAME) == 0 || count(FieldRole.PACK) == 0) {
            return broken("fields", "GAME and PACK have to occur");
        }
        return switch (kind) {
            case TICKET ->
                count(FieldRole.TICKET) == 1 ? Optional.empty() : broken("fields", "a TICKET layout has TICKET once");
            case PACK_LABEL ->
                count(FieldRole.TICKET) == 0 ? Optional.empty() : broken("fields", "a PACK_LABEL layout has no TICKET");
        };
    }

    private Optional<BarcodeRefusal> label() {
        if (labelValue.isEmpty()) {
            return Optional.empty();
        }
        if (kind == LayoutKind.PACK_LABEL) {
            return broken("labelValue", "only a TICKET layout has one");
        }
        int value = labelValue.get();
        return value >= 0 && Integer.toString(value).length() <= width(FieldRole.TICKET)
                ? Optional.empty()
                : broken("labelValue", "a number of the width of TICKET");
    }

    private Optional<BarcodeRefusal> computable() {
        Optional<BarcodeRefusal> fits =
                check.fold(none -> Optional.empty(), this::sum, mod10 -> oneDigit(), luhn -> oneDigit());
        if (fits.isPresent() || check.unfilled() == UnfilledRule.CHECKED) {
            return fits;
        }
        return count(FieldRole.PACK_SIZE) == 1 ? Optional.empty() : broken("check", "unfilled needs PACK_SIZE");
    }

    private Optional<BarcodeRefusal> oneDigit() {
        return width(FieldRole.CHECK) == 1 ? Optional.empty() : broken("check", "needs a CHECK field of one digit");
    }

    private Optional<BarcodeRefusal> sum(CheckRule.Sum sum) {
        int width = width(FieldRole.CHECK);
        if (width == 0) {
            return broken("check", "needs a CHECK field");
        }
        if (sum.constant() < 0 || sum.constant() > 1_000_000) {
            return broken("check", "the constant is 0 to 1000000");
        }
        if (sum.modulus() < 2 || Integer.toString(sum.modulus() - 1).length() > width) {
            return broken("check", "the modulus is at least 2 and its remainders fit CHECK");
        }
        return covered(sum);
    }

    private Optional<BarcodeRefusal> covered(CheckRule.Sum sum) {
        int checkAt = fixedDigitsBefore(FieldRole.CHECK);
        int fixed = fixedDigits();
        if (checkAt >= fixed) {
            return broken("check", "CHECK has to stand before the field that varies in width");
        }
        boolean right = !sum.covered().isEmpty()
                && sum.covered().size() <= MOST_DIGITS
                && sum.covered().stream()
                        .allMatch(span -> span.from() >= 1
                                && span.from() <= span.to()
                                && span.to() <= fixed
                                && (span.to() <= checkAt || span.from() > checkAt + width(FieldRole.CHECK)));
        return right ? Optional.empty() : broken("check", "covers digits that always have their place, without CHECK");
    }

    /** How many digits at the start of a code belong to the same field whatever the code's length. */
    private int fixedDigits() {
        return fields.stream()
                .takeWhile(field -> field.most() == field.least())
                .mapToInt(Field::most)
                .sum();
    }

    private int fixedDigitsBefore(FieldRole role) {
        return fields.stream()
                .takeWhile(field -> !hasRole(field, role))
                .mapToInt(Field::most)
                .sum();
    }

    private int width(FieldRole role) {
        return fields.stream()
                .filter(field -> hasRole(field, role))
                .mapToInt(Field::most)
                .sum();
    }

    private long count(FieldRole role) {
        return fields.stream().filter(field -> hasRole(field, role)).count();
    }

    private static boolean hasRole(Field field, FieldRole role) {
        return field.fold(sized -> sized.role() == role, literal -> false, opaque -> false);
    }

    private static boolean isDigits(String text) {
        return text.length() <= MOST_DIGITS && text.matches("[0-9]+");
    }

    private static Optional<BarcodeRefusal> broken(String field, String why) {
        return Optional.of(new BarcodeRefusal.LayoutInvalid(field, why));
    }
}
