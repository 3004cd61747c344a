package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.barcode.Field.literal;
import static com.nuvana.lottery.domain.barcode.Field.opaque;
import static com.nuvana.lottery.domain.barcode.FieldRole.CHECK;
import static com.nuvana.lottery.domain.barcode.FieldRole.GAME;
import static com.nuvana.lottery.domain.barcode.FieldRole.PACK;
import static com.nuvana.lottery.domain.barcode.FieldRole.PACK_SIZE;
import static com.nuvana.lottery.domain.barcode.FieldRole.PRICE;
import static com.nuvana.lottery.domain.barcode.FieldRole.REMAINING;
import static com.nuvana.lottery.domain.barcode.FieldRole.TICKET;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layouts known from public sources, as data (domain specification 2.6). Each is a proposal: only STD-24 is
 * enabled from the start, any other one after a {@link LayoutTrial} with the store's own tickets.
 */
public final class KnownLayouts {

    private static final List<BarcodeLayout> ALL = List.of(
            ticket("STD-24", "24 digits", Evidence.REPORTED, "two store programs", four(7), opaque(10)),
            ticket("TX-14", "14 digits", Evidence.INFERRED, "Texas Lottery lists of claimed prizes", four(7))
                    .in(state("TX"))
                    .beginningWith(first(1)),
            georgia("GA-14", "14 printed", "one store's tickets"),
            georgia("GA-17", "14 printed, tickets left in brackets", "one store's tickets", Field.of(REMAINING, 3)),
            georgia("GA-LONG", "15 to 26 digits", "one store program", opaque(1, 12)),
            california("CA-26", "26 digits, ITF", four(7), literal("000000000"), opaque(3)),
            california(
                    "CA-15",
                    "15 printed",
                    List.of(Field.of(GAME, 4), Field.of(PACK, 7), Field.of(CHECK, 1), Field.of(TICKET, 3))),
            massachusettsQr(),
            ticket("MA-12", "12 printed", Evidence.REPORTED, "one printed ticket", three())
                    .in(state("MA"))
                    .beginningWith(first(0)),
            label("MA-9", "9 digits on the book", "a point-of-sale program", Field.of(GAME, 3), Field.of(PACK, 6))
                    .in(state("MA"))
                    .beginningWith(first(0)),
            ticket("ME-13", "13 digits", Evidence.CONFIRMED, "three real tickets", threeChecked())
                    .in(state("ME"))
                    .beginningWith(first(0)),
            label(
                            "ME-10",
                            "10 digits on the book",
                            "a point-of-sale program",
                            Field.of(GAME, 3),
                            Field.of(PACK, 6),
                            Field.of(CHECK, 1))
                    .in(state("ME"))
                    .beginningWith(first(0)),
            ticket("MN-13", "13 printed", Evidence.CONFIRMED, "Minnesota game procedures 2014", threeChecked())
                    .in(state("MN"))
                    .beginningWith(first(0)),
            ticket("MI-13", "13 on the back", Evidence.CONFIRMED, "lottery terminal help", four(6))
                    .in(state("MI")),
            ticket("MI-16", "16 on the front", Evidence.REPORTED, "lottery terminal help", four(6), opaque(3))
                    .in(state("MI")),
            ticket("NC-12", "12 on the back", Evidence.REPORTED, "terminal help; a forum post of 2011", three())
                    .in(state("NC")),
            ticket("TN-12", "12 digits", Evidence.REPORTED, "notes of one program", three())
                    .in(state("TN")),
            ticket("TN-13", "13 digits", Evidence.REPORTED, "notes of one program", four(6))
                    .in(state("TN")),
            ticket("TN-14", "14 digits", Evidence.REPORTED, "notes of one program", four(6), Field.of(CHECK, 1))
                    .in(state("TN")));

    private KnownLayouts() {}

    /** All known layouts: STD-24, then state by state. */
    public static List<BarcodeLayout> all() {
        return ALL;
    }

    /** The layout of that id, if it is a known one. */
    public static Optional<BarcodeLayout> byId(LayoutId id) {
        return ALL.stream().filter(layout -> layout.id().equals(id)).findFirst();
    }

    /** The layouts a store in that state can try: the state's own first, then those that fit any store. */
    public static List<BarcodeLayout> forState(StateCode state) {
        Stream<BarcodeLayout> own = ALL.stream()
                .filter(layout -> layout.jurisdiction().filter(state::equals).isPresent());
        Stream<BarcodeLayout> any =
                ALL.stream().filter(layout -> layout.jurisdiction().isEmpty());
        return Stream.concat(own, any).toList();
    }

    private static BarcodeLayout massachusettsQr() {
        CheckRule check = new CheckRule.Sum(19, 100, List.of(new DigitSpan(1, 27)), UnfilledRule.REPORTED);
        List<Field> fields = List.of(
                Field.of(GAME, 3),
                literal("0"),
                Field.of(PACK, 6),
                Field.of(TICKET, 3),
                Field.of(PRICE, 2),
                Field.of(PACK_SIZE, 3),
                opaque(9),
                Field.of(CHECK, 2));
        return known(BarcodeLayout.define(
                                id("MA-29"),
                                "29 digits, QR",
                                LayoutKind.TICKET,
                                fields,
                                Evidence.CONFIRMED,
                                "98 real codes collected by a point-of-sale program")
                        .then(layout -> layout.withLabelValue(999))
                        .then(layout -> layout.withCheck(check)))
                .in(state("MA"))
                .beginningWith(first(0));
    }

    private static BarcodeLayout georgia(String id, String name, String source, Field... more) {
        return ticket(id, name, Evidence.REPORTED, source, four(7), more)
                .in(state("GA"))
                .beginningWith(first(0))
                .sold(Direction.UP);
    }

    private static BarcodeLayout california(String id, String name, List<Field> head, Field... more) {
        return ticket(id, name, Evidence.REPORTED, "one store's program", head, more)
                .in(state("CA"))
                .beginningWith(first(0))
                .sold(Direction.DOWN);
    }

    private static BarcodeLayout ticket(
            String id, String name, Evidence evidence, String source, List<Field> head, Field... more) {
        List<Field> fields = Stream.concat(head.stream(), Stream.of(more)).toList();
        return known(BarcodeLayout.define(id(id), name, LayoutKind.TICKET, fields, evidence, source));
    }

    private static BarcodeLayout label(String id, String name, String source, Field... fields) {
        return known(
                BarcodeLayout.define(id(id), name, LayoutKind.PACK_LABEL, List.of(fields), Evidence.REPORTED, source));
    }

    private static List<Field> four(int packDigits) {
        return List.of(Field.of(GAME, 4), Field.of(PACK, packDigits), Field.of(TICKET, 3));
    }

    private static List<Field> three() {
        return List.of(Field.of(GAME, 3), Field.of(PACK, 6), Field.of(TICKET, 3));
    }

    private static List<Field> threeChecked() {
        return List.of(Field.of(GAME, 3), Field.of(PACK, 6), Field.of(CHECK, 1), Field.of(TICKET, 3));
    }

    private static LayoutId id(String text) {
        return new LayoutId(text);
    }

    private static StateCode state(String letters) {
        return new StateCode(letters);
    }

    private static FirstTicket first(int number) {
        return new FirstTicket(number);
    }

    private static BarcodeLayout known(Outcome<BarcodeLayout, BarcodeRefusal> defined) {
        return defined.fold(layout -> layout, why -> {
            throw new IllegalStateException("a known layout is wrong: " + why);
        });
    }
}
