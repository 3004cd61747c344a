package com.nuvana.lottery.domain.barcode;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.List;
import java.util.Optional;

/**
 * How the digits of one kind of code split into fields (domain specification 2.1).
 *
 * @param jurisdiction the state that prints it; empty fits any store
 * @param labelValue the ticket value that means "the whole pack", where there is one
 * @param first the lowest ticket number of games that use this layout; empty is unknown and never guessed
 * @param direction from which end their packs are sold; empty is unknown and never guessed
 * @param source who says so
 */
public record BarcodeLayout(
        LayoutId id,
        String name,
        Optional<StateCode> jurisdiction,
        LayoutKind kind,
        List<Field> fields,
        Optional<Integer> labelValue,
        CheckRule check,
        Optional<FirstTicket> first,
        Optional<Direction> direction,
        Evidence evidence,
        String source) {

    /** Copies the list and refuses what {@link #define} refuses. */
    public BarcodeLayout {
        fields = List.copyOf(fields);
        new LayoutDraft(name, kind, fields, labelValue, check, source).checked().fold(draft -> draft, why -> {
            throw new IllegalArgumentException("layout: " + why);
        });
    }

    /**
     * A layout of any state, without label value or check, of unknown numbering. Refused LAYOUT_INVALID(field, why)
     * unless GAME and PACK occur once, TICKET once in a TICKET layout and never in a PACK_LABEL one, every other role
     * at most once, each with a width its values can have, and at most one field, an OPAQUE one, varies in width.
     */
    public static Outcome<BarcodeLayout, BarcodeRefusal> define(
            LayoutId id, String name, LayoutKind kind, List<Field> fields, Evidence evidence, String source) {
        CheckRule none = new CheckRule.None();
        return new LayoutDraft(name, kind, List.copyOf(fields), Optional.empty(), none, source)
                .checked()
                .map(draft -> new BarcodeLayout(
                        id,
                        name,
                        Optional.empty(),
                        kind,
                        draft.fields(),
                        Optional.empty(),
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        evidence,
                        source));
    }

    /** This layout with a ticket value for "the whole pack". Refused LAYOUT_INVALID unless TICKET can show it. */
    public Outcome<BarcodeLayout, BarcodeRefusal> withLabelValue(int value) {
        return changed(Optional.of(value), check);
    }

    /**
     * This layout with a check. Refused LAYOUT_INVALID when there is no CHECK field of fitting width, when covered
     * digits have no fixed place or are the check itself, or when the unfilled rule finds no PACK_SIZE.
     */
    public Outcome<BarcodeLayout, BarcodeRefusal> withCheck(CheckRule rule) {
        return changed(labelValue, rule);
    }

    /** This layout as one of that state. */
    public BarcodeLayout in(StateCode state) {
        return new BarcodeLayout(
                id, name, Optional.of(state), kind, fields, labelValue, check, first, direction, evidence, source);
    }

    /** This layout for games whose packs begin with that ticket. */
    public BarcodeLayout beginningWith(FirstTicket lowest) {
        return new BarcodeLayout(
                id,
                name,
                jurisdiction,
                kind,
                fields,
                labelValue,
                check,
                Optional.of(lowest),
                direction,
                evidence,
                source);
    }

    /** This layout for games whose packs are sold from that end. */
    public BarcodeLayout sold(Direction way) {
        return new BarcodeLayout(
                id, name, jurisdiction, kind, fields, labelValue, check, first, Optional.of(way), evidence, source);
    }

    private Outcome<BarcodeLayout, BarcodeRefusal> changed(Optional<Integer> label, CheckRule rule) {
        return new LayoutDraft(name, kind, fields, label, rule, source)
                .checked()
                .map(draft -> new BarcodeLayout(
                        id, name, jurisdiction, kind, fields, label, rule, first, direction, evidence, source));
    }
}
