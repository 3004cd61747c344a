package com.nuvana.lottery.cli.bin;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.bin.Bin;
import java.util.List;

/** Bins that a verb has made or changed; the key is the sentence for it. */
final class BinsView implements View<List<Bin>> {

    private final String key;

    BinsView(String key) {
        this.key = key;
    }

    @Override
    public Json json(List<Bin> bins) {
        return Data.object("bins", bins.stream().map(BinData::of).toList());
    }

    @Override
    public void show(List<Bin> bins, Page page) {
        page.line(
                key,
                "count",
                bins.size(),
                "bins",
                bins.stream().map(Bin::number).toList(),
                "label",
                bins.get(0).label());
    }
}
