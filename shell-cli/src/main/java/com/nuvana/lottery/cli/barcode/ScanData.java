package com.nuvana.lottery.cli.barcode;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.domain.barcode.Scan;

/** What was read from a code, as JSON. The text that was scanned is not repeated. */
final class ScanData {

    private ScanData() {}

    static Json.Obj of(Scan scan) {
        return Data.object(
                "layout", scan.layout().id(),
                "pack", scan.packKey(),
                "game", scan.game(),
                "number", scan.pack(),
                "ticket", scan.ticket(),
                "whole_pack", scan.ticket().isEmpty(),
                "check", scan.checkResult(),
                "pack_size", scan.packSize());
    }
}
