package com.nuvana.lottery.domain.barcode;

import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One layout made ready for reading: where each field stands is worked out once, not for every code. */
final class LayoutReader {

    /** How a code and a layout go together. */
    enum Fit {
        OTHER_LENGTH,
        OTHER_LITERAL,
        WRONG_CHECK,
        FITS
    }

    /** Where a field stands; behind the field that varies in width it moves with the length of the code. */
    private record Slot(int at, int width, int moves) {
        int at(int extra) {
            return at + moves * extra;
        }

        String cut(String digits, int extra) {
            return digits.substring(at(extra), at(extra) + width);
        }

        int number(String digits, int extra) {
            int number = 0;
            for (int i = at(extra); i < at(extra) + width; i++) {
                number = 10 * number + digits.charAt(i) - '0';
            }
            return number;
        }
    }

    private record LiteralAt(Slot slot, String digits) {}

    /** Computes check digits; where they stand is for rules that take all other digits. */
    private interface Expected {
        int of(String digits, int checkAt);
    }

    private final BarcodeLayout layout;
    private final int least;
    private final int most;
    private final Slot game;
    private final Slot pack;
    private final Optional<Slot> ticket;
    private final Optional<Slot> check;
    private final Optional<Slot> price;
    private final Optional<Slot> packSize;
    private final Optional<Slot> remaining;
    private final List<LiteralAt> literals = new ArrayList<>();
    private final Optional<Expected> expected;

    LayoutReader(BarcodeLayout layout) {
        this.layout = layout;
        least = layout.fields().stream().mapToInt(Field::least).sum();
        most = layout.fields().stream().mapToInt(Field::most).sum();
        Map<FieldRole, Slot> slots = slots();
        game = Objects.requireNonNull(slots.get(FieldRole.GAME));
        pack = Objects.requireNonNull(slots.get(FieldRole.PACK));
        ticket = Optional.ofNullable(slots.get(FieldRole.TICKET));
        check = Optional.ofNullable(slots.get(FieldRole.CHECK));
        price = Optional.ofNullable(slots.get(FieldRole.PRICE));
        packSize = Optional.ofNullable(slots.get(FieldRole.PACK_SIZE));
        remaining = Optional.ofNullable(slots.get(FieldRole.REMAINING));
        expected = layout.check()
                .fold(
                        none -> Optional.empty(),
                        sum -> Optional.of((digits, checkAt) -> sum.expected(digits)),
                        mod10 -> Optional.of(CheckRule.Mod10::expected),
                        luhn -> Optional.of(CheckRule.Luhn::expected));
    }

    private Map<FieldRole, Slot> slots() {
        Map<FieldRole, Slot> slots = new EnumMap<>(FieldRole.class);
        int at = 0;
        int moves = 0;
        for (Field field : layout.fields()) {
            Slot here = new Slot(at, field.least(), moves);
            field.fold(
                    sized -> slots.put(sized.role(), here),
                    literal -> literals.add(new LiteralAt(here, literal.digits())),
                    opaque -> here);
            at += field.least();
            moves = field.most() > field.least() ? 1 : moves;
        }
        return slots;
    }

    BarcodeLayout layout() {
        return layout;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    Fit fit(String digits) {
        if (digits.length() < least || digits.length() > most) {
            return Fit.OTHER_LENGTH;
        }
        int extra = digits.length() - least;
        for (LiteralAt literal : literals) {
            if (!digits.startsWith(literal.digits(), literal.slot().at(extra))) {
                return Fit.OTHER_LITERAL;
            }
        }
        return expected.isEmpty() || isUnfilled(digits) || expectedCheck(digits) == foundCheck(digits)
                ? Fit.FITS
                : Fit.WRONG_CHECK;
    }

    /** Splits a code that fits. */
    Scan read(String digits) {
        int extra = digits.length() - least;
        return new Scan(
                layout,
                new GameCode(game.cut(digits, extra)),
                new PackNumber(pack.cut(digits, extra)),
                ticket(digits, extra),
                checkResult(digits),
                text(check, digits, extra),
                packSize.isEmpty()
                        ? Optional.empty()
                        : Optional.of(packSize.get().number(digits, extra)),
                text(remaining, digits, extra),
                text(price, digits, extra));
    }

    /** The refusal of a code that fits but for its check. */
    BarcodeRefusal wrongCheck(String digits) {
        Slot slot = check.orElseThrow();
        return new BarcodeRefusal.BarcodeCheckFailed(
                layout.id(),
                Scan.padded(expectedCheck(digits), slot.width()),
                slot.cut(digits, digits.length() - least));
    }

    private Optional<TicketNumber> ticket(String digits, int extra) {
        if (ticket.isEmpty() || isLabel(ticket.get().number(digits, extra))) {
            return Optional.empty();
        }
        return Optional.of(new TicketNumber(ticket.get().cut(digits, extra)));
    }

    private boolean isLabel(int number) {
        return layout.labelValue().isPresent() && layout.labelValue().get() == number;
    }

    private CheckResult checkResult(String digits) {
        if (expected.isEmpty()) {
            return CheckResult.NONE;
        }
        return isUnfilled(digits) ? CheckResult.UNFILLED : CheckResult.OK;
    }

    private boolean isUnfilled(String digits) {
        return layout.check().unfilled() == UnfilledRule.REPORTED
                && foundCheck(digits) == 0
                && packSize.orElseThrow().number(digits, digits.length() - least) == 0;
    }

    private int foundCheck(String digits) {
        return check.orElseThrow().number(digits, digits.length() - least);
    }

    private int expectedCheck(String digits) {
        return expected.orElseThrow().of(digits, check.orElseThrow().at(digits.length() - least));
    }

    private static Optional<String> text(Optional<Slot> slot, String digits, int extra) {
        return slot.isEmpty() ? Optional.empty() : Optional.of(slot.get().cut(digits, extra));
    }
}
