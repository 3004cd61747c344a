package com.nuvana.lottery.cli.setup;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.pack.MovementData;
import com.nuvana.lottery.cli.settings.SettingsData;
import java.nio.file.Path;

/** A store that was made. */
final class SetUpView implements View<SetUpStore.SetUp> {

    private final Path home;

    SetUpView(Path home) {
        this.home = home;
    }

    @Override
    public Json json(SetUpStore.SetUp made) {
        return Data.object(
                "store", made.store().name(),
                "id", made.store().id(),
                "home", home.toAbsolutePath().toString(),
                "settings", SettingsData.of(made.store().settings()),
                "bins", made.bins().size(),
                "manager", MovementData.actor(made.manager()));
    }

    @Override
    public void show(SetUpStore.SetUp made, Page page) {
        page.line(
                        "setup.done",
                        "store",
                        made.store().name(),
                        "home",
                        home.toAbsolutePath().toString(),
                        "bins",
                        made.bins().size(),
                        "manager",
                        made.manager().name())
                .line("setup.next");
    }
}
