package com.nuvana.lottery.app.story;

import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Movement;

/** What stands in the books, as a storekeeper would say it. */
final class Words {

    private Words() {}

    /** {@code $60.00}, {@code -$25.00}. */
    static String of(Money amount) {
        long cents = Math.abs(amount.cents());
        return (amount.cents() < 0 ? "-" : "") + "$" + cents / 100 + String.format(".%02d", cents % 100);
    }

    /** {@code COUNTED 0->12 $60.00}; without the money where no ticket is gone. */
    static String of(Movement movement) {
        String way = movement.kind() + " " + movement.tickets().from().gone() + "->"
                + movement.to().gone();
        return movement.tickets().sold().tickets() == 0 ? way : way + " " + of(movement.amount());
    }

    /** {@code COUNT_GAP 3 $15.00 OPEN}. */
    static String of(Discrepancy discrepancy) {
        return discrepancy.kind() + " " + discrepancy.tickets().tickets() + " " + of(discrepancy.amount()) + " "
                + discrepancy.status();
    }
}
