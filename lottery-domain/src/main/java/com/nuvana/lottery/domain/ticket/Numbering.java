package com.nuvana.lottery.domain.ticket;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.util.Optional;

/**
 * How the tickets of one pack are numbered and sold: turns printed numbers into positions and back. This is the only
 * home of ticket arithmetic; nothing else knows printed numbers.
 *
 * <p>With n = 75 numbered 001 to 075 and sold UP, face-up ticket 013 is position 12; sold DOWN it is position 62.
 */
public record Numbering(PackSize size, FirstTicket first, TicketWidth width, Direction direction) {

    /** The highest number printed in the pack. */
    public TicketNumber last() {
        return width.print(first.last(size));
    }

    /** The lowest number printed in the pack. */
    public TicketNumber lowest() {
        return width.print(first.number());
    }

    /** The same pack sold from the other end. */
    public Numbering turned() {
        return new Numbering(size, first, width, direction.opposite());
    }

    /**
     * The position at which {@code face} is the next ticket to be sold: UP {@code p - first}, DOWN {@code last - p}.
     * Refused SERIAL_MALFORMED unless it has exactly the width, SERIAL_ABOVE_LAST outside first to last.
     */
    public Outcome<TicketPosition, TicketRefusal> positionOf(TicketNumber face) {
        return inRange(face)
                .map(number -> new TicketPosition(
                        switch (direction) {
                            case UP -> number - first.number();
                            case DOWN -> first.last(size) - number;
                        }));
    }

    /** The position after {@code lastSold} was sold: one more than when it was the face-up ticket. */
    public Outcome<TicketPosition, TicketRefusal> positionAfter(TicketNumber lastSold) {
        return positionOf(lastSold).map(position -> new TicketPosition(position.gone() + 1));
    }

    /** Like {@link #positionOf}, and refused SERIAL_BELOW_START when that lies behind {@code present}. */
    public Outcome<TicketPosition, TicketRefusal> positionOfNotBehind(TicketNumber face, TicketPosition present) {
        return positionOf(face).then(read -> notBehind(read, face, present));
    }

    /** Like {@link #positionAfter}, and refused SERIAL_BELOW_START when that lies behind {@code present}. */
    public Outcome<TicketPosition, TicketRefusal> positionAfterNotBehind(
            TicketNumber lastSold, TicketPosition present) {
        return positionAfter(lastSold).then(read -> notBehind(read, lastSold, present));
    }

    /** The next ticket to be sold at {@code position}; empty when nothing is left. */
    public Optional<TicketNumber> faceUpAt(TicketPosition position) {
        if (position.gone() >= size.tickets()) {
            return Optional.empty();
        }
        return Optional.of(width.print(
                switch (direction) {
                    case UP -> first.number() + position.gone();
                    case DOWN -> first.last(size) - position.gone();
                }));
    }

    /** The ticket sold last at {@code position}; empty when none is gone. */
    public Optional<TicketNumber> lastSoldAt(TicketPosition position) {
        return position.isUntouched() ? Optional.empty() : faceUpAt(new TicketPosition(position.gone() - 1));
    }

    private Outcome<Integer, TicketRefusal> inRange(TicketNumber number) {
        if (number.digits().length() != width.digits()) {
            return refused(new TicketRefusal.SerialMalformed(number.digits(), width.digits()));
        }
        int value = number.value();
        if (value < first.number() || value > first.last(size)) {
            return refused(new TicketRefusal.SerialAboveLast(number, lowest(), last()));
        }
        return accepted(value);
    }

    private Outcome<TicketPosition, TicketRefusal> notBehind(
            TicketPosition read, TicketNumber given, TicketPosition present) {
        if (read.isBehind(present)) {
            TicketNumber expected =
                    faceUpAt(present).orElseGet(() -> lastSoldAt(present).orElseThrow());
            return refused(new TicketRefusal.SerialBelowStart(expected, given, present));
        }
        return accepted(read);
    }

    /**
     * Reads a typed ticket number: exactly {@code width} ASCII digits, so that {@code "007"} is 7 while {@code "7"} and
     * {@code "0007"} are refused SERIAL_MALFORMED.
     */
    public static Outcome<TicketNumber, TicketRefusal> parse(String typed, TicketWidth width) {
        if (!typed.matches("[0-9]{" + width.digits() + "}")) {
            return refused(new TicketRefusal.SerialMalformed(typed, width.digits()));
        }
        return accepted(new TicketNumber(typed));
    }
}
