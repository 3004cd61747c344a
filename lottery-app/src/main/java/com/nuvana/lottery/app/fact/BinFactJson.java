package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;

/** The fields of facts about bins. */
final class BinFactJson {

    private BinFactJson() {}

    static Json.Obj of(BinFact fact) {
        return fact.fold(
                created -> Json.Obj.EMPTY.with(
                        "bins",
                        Json.of(created.bins().stream().map(BinFactJson::bin).toList())),
                changed -> bin(changed.bin()),
                removed -> bin(removed.bin()));
    }

    private static Json.Obj bin(Bin bin) {
        return Json.Obj.EMPTY
                .with("bin_id", bin.id().toString())
                .with("bin_number", bin.number().value())
                .with("label", bin.label().text());
    }
}
