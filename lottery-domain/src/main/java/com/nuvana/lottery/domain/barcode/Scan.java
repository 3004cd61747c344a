package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;

/**
 * What a code says, split by its layout. All texts keep their zeros; opaque digits are not kept.
 *
 * @param ticket the ticket; empty means WHOLE_PACK, the code of a pack label
 * @param check the check digits as found, where the layout has any, whether or not they can be computed
 * @param packSize how many tickets a full pack has, as the code says; 0 where it is not filled in
 * @param remaining the tickets left as printed; never a ticket number
 * @param price the price as printed; never used in arithmetic
 */
public record Scan(
        BarcodeLayout layout,
        GameCode game,
        PackNumber pack,
        Optional<TicketNumber> ticket,
        CheckResult checkResult,
        Optional<String> check,
        Optional<Integer> packSize,
        Optional<String> remaining,
        Optional<String> price) {

    record Subject(PackKey pack, Optional<TicketNumber> ticket) {}

    /** Refuses a ticket in a pack label's layout, and none in a layout that has no way to say WHOLE_PACK. */
    public Scan {
        boolean canHaveNone =
                layout.kind() == LayoutKind.PACK_LABEL || layout.labelValue().isPresent();
        if (ticket.isPresent() ? layout.kind() == LayoutKind.PACK_LABEL : !canHaveNone) {
            throw new IllegalArgumentException("ticket " + ticket + " in layout " + layout.id());
        }
    }

    /** The pack this code names. */
    public PackKey packKey() {
        return new PackKey(game, pack);
    }

    /** What makes two readings one: the pack, compared as pack keys are, and the ticket. */
    Subject subject() {
        return new Subject(packKey(), ticket);
    }

    /** The ticket, for rules that need one. Refused BARCODE_IS_PACK_LABEL when the code names the whole pack. */
    public Outcome<TicketNumber, BarcodeRefusal> neededTicket() {
        return ticket.<Outcome<TicketNumber, BarcodeRefusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new BarcodeRefusal.BarcodeIsPackLabel(layout.id(), packKey())));
    }

    /**
     * This scan, if the pack size it states is that of the game, where the store knows the game. Refused
     * GAME_DATA_INVALID when they differ; a code without a size, or with one that was not filled in, says nothing.
     */
    public Outcome<Scan, GameRefusal> agreeingWith(Known known) {
        Optional<Integer> stated = packSize.filter(size -> checkResult != CheckResult.UNFILLED);
        if (stated.isEmpty()) {
            return accepted(this);
        }
        return known.game(game)
                .map(one -> one.size().tickets())
                .filter(inCatalogue -> !inCatalogue.equals(stated.get()))
                .<Outcome<Scan, GameRefusal>>map(inCatalogue -> refused(new GameRefusal.GameDataInvalid(
                        game.text(),
                        "tickets_per_pack",
                        "the barcode says " + stated.get() + ", the catalogue " + inCatalogue)))
                .orElseGet(() -> accepted(this));
    }

    /** The digits that were read, after normalisation; empty for a layout with OPAQUE digits, which are not kept. */
    public Optional<String> format() {
        StringBuilder digits = new StringBuilder();
        for (Field field : layout.fields()) {
            Optional<String> part = field.fold(
                    sized -> Optional.of(text(sized)),
                    literal -> Optional.of(literal.digits()),
                    opaque -> Optional.empty());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            digits.append(part.get());
        }
        return Optional.of(digits.toString());
    }

    private String text(Field.Sized field) {
        return switch (field.role()) {
            case GAME -> game.text();
            case PACK -> pack.text();
            case TICKET ->
                ticket.map(TicketNumber::digits)
                        .orElseGet(() -> padded(layout.labelValue().orElseThrow(), field.width()));
            case CHECK -> check.orElseThrow();
            case PRICE -> price.orElseThrow();
            case PACK_SIZE -> padded(packSize.orElseThrow(), field.width());
            case REMAINING -> remaining.orElseThrow();
        };
    }

    static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
