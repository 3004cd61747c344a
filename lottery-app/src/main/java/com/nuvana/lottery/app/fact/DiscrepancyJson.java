package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;

/** The fields of a discrepancy. */
final class DiscrepancyJson {

    private DiscrepancyJson() {}

    static Json.Obj of(Discrepancy discrepancy) {
        Json.Obj json = Json.Obj.EMPTY
                .with("discrepancy_id", discrepancy.id().toString())
                .with("discrepancy_kind", discrepancy.kind().name())
                .with("pack_id", discrepancy.pack().toString())
                .with("game_code", discrepancy.key().game().text())
                .with("pack_number", discrepancy.key().number().text())
                .with("tickets", discrepancy.tickets().tickets())
                .with("amount_cents", discrepancy.amount().cents())
                .with("movement_id", discrepancy.movement().toString())
                .with("status", discrepancy.status().name());
        return Fields.optional(
                json, "since_movement_id", discrepancy.since().map(movement -> Json.of(movement.toString())));
    }
}
