package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.TicketRange;

/**
 * A pack with a line in the close, or with tickets gone in the day: {@code tickets} are those of the day without
 * corrections, {@code state} is the one after the close.
 */
public record DayPack(Strip pack, TicketRange tickets, PackStatus state) {}
