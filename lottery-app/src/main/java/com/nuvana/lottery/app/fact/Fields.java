package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.Optional;

/** The groups of fields that several kinds of facts have in common. */
final class Fields {

    private Fields() {}

    /** The fields that every pack named in a fact carries. */
    static Json.Obj pack(Strip pack) {
        Json.Obj json = Json.Obj.EMPTY
                .with("pack_id", pack.id().toString())
                .with("game_code", pack.key().game().text())
                .with("pack_number", pack.key().number().text())
                .with("size", pack.size().tickets())
                .with("first", pack.first().number());
        return optional(json, "direction", pack.direction().map(direction -> Json.of(direction.name())));
    }

    /** From, to, tickets, amount and price of a movement. */
    static Json.Obj span(Movement movement) {
        return span(movement.tickets(), movement.price());
    }

    /** From, to, tickets, amount and price. */
    static Json.Obj span(TicketRange tickets, Money price) {
        return Json.Obj.EMPTY
                .with("from", tickets.from().gone())
                .with("to", tickets.to().gone())
                .with("tickets", tickets.sold().tickets())
                .with("amount_cents", price.times(tickets.sold()).cents())
                .with("price_cents", price.cents());
    }

    /** The object with that field where there is a value. */
    static Json.Obj optional(Json.Obj json, String name, Optional<? extends Json> value) {
        return value.isPresent() ? json.with(name, value.get()) : json;
    }
}
