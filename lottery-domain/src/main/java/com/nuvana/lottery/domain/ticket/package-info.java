/**
 * Tickets of one strip: how many there are, what is printed on them, and how many are gone. Start with
 * {@link com.nuvana.lottery.domain.ticket.Numbering}, the only home of ticket arithmetic, and with
 * {@link com.nuvana.lottery.domain.ticket.TicketPosition}, which is what all other packages count in. A ticket here
 * belongs to no game and costs nothing: prices, packs and games stay out.
 */
package com.nuvana.lottery.domain.ticket;
