package com.nuvana.lottery.cli.settings;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.store.Store;

/** A store's settings. */
final class SettingsView implements View<Store> {

    @Override
    public Json json(Store store) {
        return Data.object("store", store.name(), "settings", SettingsData.of(store.settings()));
    }

    @Override
    public void show(Store store, Page page) {
        Table table = new Table().left("setting", "value");
        SettingsData.byName(store.settings()).forEach(table::row);
        page.table(table);
    }
}
