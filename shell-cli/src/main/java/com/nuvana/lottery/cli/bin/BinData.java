package com.nuvana.lottery.cli.bin;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.domain.bin.Bin;

/** Bins as JSON. */
public final class BinData {

    private BinData() {}

    /** A bin. */
    public static Json.Obj of(Bin bin) {
        return Data.object("bin", bin.number(), "id", bin.id(), "label", bin.label(), "status", bin.status());
    }
}
