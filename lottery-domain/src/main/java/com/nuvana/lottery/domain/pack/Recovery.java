package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.Optional;

/**
 * How a missing pack was found.
 *
 * @param direction the end it is sold from, where the person who found it said so
 */
public record Recovery(TicketPosition position, Optional<Direction> direction) {}
