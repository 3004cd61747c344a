package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketRange;

/** The computed result of one decision; its price is fixed here and is the price booked. */
public record CloseLine(
        CloseDecision decision, PackKey key, BinId bin, BinNumber binNumber, TicketRange tickets, Money price) {

    /** What the line sells, at its price. */
    public Money amount() {
        return price.times(tickets.sold());
    }
}
