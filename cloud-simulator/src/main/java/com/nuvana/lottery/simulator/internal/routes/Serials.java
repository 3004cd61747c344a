package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Row;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;

/** Numbers as they are printed on tickets and written into lines, and what they cost. */
final class Serials {

    private Serials() {}

    /** A serial read as a plain number; none when it is no number. */
    static OptionalLong plain(String serial) {
        return serial.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(serial)) : OptionalLong.empty();
    }

    /** How many tickets a pack had; 0 when its serials are no numbers. */
    static long size(Row pack) {
        OptionalLong first = plain(pack.text("serial_start"));
        OptionalLong last = plain(pack.text("serial_end"));
        return first.isPresent() && last.isPresent() ? last.getAsLong() - first.getAsLong() + 1 : 0;
    }

    /** Tickets gone when the ticket with a number was the last one sold. */
    static OptionalLong goneAfter(Row pack, String lastSold) {
        OptionalLong sold = plain(lastSold);
        if (sold.isEmpty() || size(pack) == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                pack.says("_direction", "DOWN")
                        ? plain(pack.text("serial_end")).orElse(0) - sold.getAsLong() + 1
                        : sold.getAsLong() - plain(pack.text("serial_start")).orElse(0) + 1);
    }

    /** A number with its zeros, three digits at least. */
    static String padded(long number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    /** An amount as the wire writes it: without trailing zeros. */
    static String amount(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** What tickets cost, at the price of now. */
    static BigDecimal cost(Row game, long tickets) {
        return new BigDecimal(game.text("price")).multiply(BigDecimal.valueOf(tickets));
    }
}
