package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.pack.ReceivePacks.Receipt;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Output;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.Words;
import java.util.Optional;

/** What became of each entry of a delivery. */
final class ReceiptView implements View<Receipt> {

    private final Words words;

    ReceiptView(Words words) {
        this.words = words;
    }

    @Override
    public Json json(Receipt receipt) {
        return Data.object(
                "received",
                        receipt.received().stream()
                                .map(pack -> PackData.of(pack, Optional.empty()))
                                .toList(),
                "duplicates",
                        receipt.duplicates().stream()
                                .map(each -> Data.object(
                                        "index", each.index(),
                                        "code", "PACK_DUPLICATE",
                                        "pack", each.pack(),
                                        "state", each.state()))
                                .toList(),
                "refused",
                        receipt.refused().stream()
                                .map(each -> Data.object("index", each.index(), "input", each.input())
                                        .withAll(Output.json(words, each.refusal())))
                                .toList());
    }

    @Override
    public void show(Receipt receipt, Page page) {
        page.line(
                "pack.received",
                "received",
                receipt.received().size(),
                "duplicates",
                receipt.duplicates().size(),
                "refused",
                receipt.refused().size());
        receipt.duplicates()
                .forEach(each -> page.warning("pack.duplicate", "pack", each.pack(), "state", each.state()));
        Table table = new Table().right("entry").left("input", "refused");
        receipt.refused()
                .forEach(each ->
                        table.row(each.index() + 1, each.input(), page.words().coded(each.refusal())));
        page.table(table).next(receipt.refused().stream().map(each -> each.refusal()));
    }

    @Override
    public ExitCode exit(Receipt receipt) {
        return receipt.duplicates().isEmpty() && receipt.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
