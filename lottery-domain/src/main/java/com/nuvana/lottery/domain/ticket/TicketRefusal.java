package com.nuvana.lottery.domain.ticket;

import com.nuvana.lottery.domain.Refusal;

/** Why a printed ticket number is not accepted. In the codes SERIAL means ticket number. */
public sealed interface TicketRefusal extends Refusal {

    /** The text is not exactly {@code width} digits. */
    record SerialMalformed(String given, int width) implements TicketRefusal {
        @Override
        public String code() {
            return "SERIAL_MALFORMED";
        }
    }

    /** The number lies outside the printed numbers of the pack, on either side. */
    record SerialAboveLast(TicketNumber given, TicketNumber first, TicketNumber last) implements TicketRefusal {
        @Override
        public String code() {
            return "SERIAL_ABOVE_LAST";
        }
    }

    /**
     * The number lies behind the present position. {@code expected} is the face-up ticket of that position: at least
     * that when the pack is sold UP, at most that when DOWN.
     */
    record SerialBelowStart(TicketNumber expected, TicketNumber given, TicketPosition position)
            implements TicketRefusal {
        @Override
        public String code() {
            return "SERIAL_BELOW_START";
        }
    }
}
