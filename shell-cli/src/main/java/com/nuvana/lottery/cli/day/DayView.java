package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.day.BusinessDay;

/** A day that a verb has changed; the key is the sentence for it. */
final class DayView implements View<BusinessDay> {

    private final String key;

    DayView(String key) {
        this.key = key;
    }

    @Override
    public Json json(BusinessDay day) {
        return Data.object("day", DayData.of(day));
    }

    @Override
    public void show(BusinessDay day, Page page) {
        page.line(key, "day", day.label());
    }
}
