package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.rows.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A game as the office offers it.
 *
 * @param code four digits
 * @param price of a ticket, as the wire writes it
 * @param status ACTIVE, INACTIVE or DISCONTINUED
 * @param changedAt when it became so; now where nothing is said
 */
public record GameOffer(
        String code, String name, String price, int ticketsPerPack, String status, Optional<Instant> changedAt) {

    /** An active game. */
    public static GameOffer of(String code, String name, String price, int ticketsPerPack) {
        return new GameOffer(code, name, price, ticketsPerPack, "ACTIVE", Optional.empty());
    }

    /** The same in another status. */
    public GameOffer inStatus(String word) {
        return new GameOffer(code, name, price, ticketsPerPack, word, changedAt);
    }

    /** The same under another name. */
    public GameOffer called(String other) {
        return new GameOffer(code, other, price, ticketsPerPack, status, changedAt);
    }

    /** The same at another price. */
    public GameOffer costing(String other) {
        return new GameOffer(code, name, other, ticketsPerPack, status, changedAt);
    }

    /** The same, as if it had become so at an instant. */
    public GameOffer changedAt(Instant at) {
        return new GameOffer(code, name, price, ticketsPerPack, status, Optional.of(at));
    }

    ObjectNode fields() {
        BigDecimal value = new BigDecimal(price).multiply(BigDecimal.valueOf(ticketsPerPack));
        return Json.object()
                .put("game_code", code)
                .put("name", name)
                .putNull("description")
                .put("price", price)
                .put("pack_value", value.stripTrailingZeros().toPlainString())
                .put("tickets_per_pack", ticketsPerPack)
                .put("status", status);
    }
}
