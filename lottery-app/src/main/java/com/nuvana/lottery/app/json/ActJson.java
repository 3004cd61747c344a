package com.nuvana.lottery.app.json;

import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.Optional;

/** The fields of one kind of act as JSON. */
public final class ActJson implements Act.Cases<Json.Obj> {

    @Override
    public Json.Obj received(Act.Received act) {
        return optional(Json.Obj.EMPTY, "delivery_reference", act.delivery().map(DeliveryReference::text));
    }

    @Override
    public Json.Obj onboarded(Act.Onboarded act) {
        return Json.Obj.EMPTY.with("direction", act.direction().name());
    }

    @Override
    public Json.Obj activated(Act.Activated act) {
        return Json.Obj.EMPTY
                .with("bin", act.bin().toString())
                .with("direction", act.direction().name());
    }

    @Override
    public Json.Obj counted(Act.Counted act) {
        return Json.Obj.EMPTY.with("occasion", act.occasion().name());
    }

    @Override
    public Json.Obj depleted(Act.Depleted act) {
        return Json.Obj.EMPTY
                .with("reason", act.reason().name())
                .with("bin", act.bin().toString());
    }

    @Override
    public Json.Obj returned(Act.Returned act) {
        return optional(
                Json.Obj.EMPTY.with("reason", act.reason().name()),
                "bin",
                act.bin().map(BinId::toString));
    }

    @Override
    public Json.Obj moved(Act.Moved act) {
        return Json.Obj.EMPTY
                .with("bin", act.from().toString())
                .with("other_bin", act.to().toString());
    }

    @Override
    public Json.Obj restocked(Act.Restocked act) {
        return Json.Obj.EMPTY.with("bin", act.bin().toString());
    }

    @Override
    public Json.Obj reportedMissing(Act.ReportedMissing act) {
        return optional(
                optional(
                        Json.Obj.EMPTY.with("reason", act.how().name()),
                        "police_report",
                        act.report().map(PoliceReport::text)),
                "bin",
                act.bin().map(BinId::toString));
    }

    @Override
    public Json.Obj recovered(Act.Recovered act) {
        return optional(Json.Obj.EMPTY, "direction", act.direction().map(Direction::name));
    }

    @Override
    public Json.Obj writtenOff(Act.WrittenOff act) {
        return Json.Obj.EMPTY.with("amount_cents", act.amount().cents());
    }

    @Override
    public Json.Obj settled(Act.Settled act) {
        return Json.Obj.EMPTY
                .with("reason", act.cause().name())
                .with("amount_cents", act.amount().cents());
    }

    @Override
    public Json.Obj undone(Act.Undone act) {
        return Json.Obj.EMPTY
                .with("refers_to", act.undoes().toString())
                .with("status", act.restored().name());
    }

    @Override
    public Json.Obj corrected(Act.Corrected act) {
        return Json.Obj.EMPTY.with("refers_to", act.corrects().toString());
    }

    @Override
    public Json.Obj cloudStatus(Act.CloudStatus act) {
        return optional(
                Json.Obj.EMPTY.with("status", act.status().name()),
                "bin",
                act.bin().map(BinId::toString));
    }

    private static Json.Obj optional(Json.Obj json, String name, Optional<String> value) {
        return value.map(present -> json.with(name, present)).orElse(json);
    }
}
