package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.Interval;

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
                .with("status", discrepancy.status().name())
                .with(
                        "between",
                        Json.of(discrepancy.interval().between().stream()
                                .map(FactWriter::actor)
                                .toList()));
        return discrepancy
                .interval()
                .since()
                .map(DiscrepancyJson::since)
                .map(json::withAll)
                .orElse(json);
    }

    private static Json.Obj since(Interval.End end) {
        return Json.Obj.EMPTY
                .with("since_movement_id", end.movement().toString())
                .with("since_by", FactWriter.actor(end.by()))
                .with("since_at", Json.of(end.at()));
    }
}
