package com.nuvana.lottery.cli.setup;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.query.ShowStatus;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.day.DayData;
import com.nuvana.lottery.cli.settings.SettingsData;
import com.nuvana.lottery.domain.day.BusinessDay;
import java.nio.file.Path;

/** The store at a glance. */
final class StatusView implements View<ShowStatus.Status> {

    private final Path home;

    StatusView(Path home) {
        this.home = home;
    }

    @Override
    public Json json(ShowStatus.Status status) {
        return Data.object(
                "store", status.store().name(),
                "id", status.store().id(),
                "home", home.toAbsolutePath().toString(),
                "settings", SettingsData.of(status.store().settings()),
                "day", status.day().map(DayData::of),
                "games", status.games(),
                "bins", status.bins(),
                "packs_on_sale", status.packsOnSale(),
                "open_discrepancies", status.openDiscrepancies(),
                "layouts", status.layouts(),
                "outbox_pending", status.outbox().pending(),
                "outbox_oldest", status.outbox().oldest(),
                "lost_acts", status.lostActs(),
                "at", status.at());
    }

    @Override
    public void show(ShowStatus.Status status, Page page) {
        page.line(
                        "status.store",
                        "store",
                        status.store().name(),
                        "state",
                        status.store().settings().state(),
                        "home",
                        home.toAbsolutePath().toString())
                .line(
                        "status.counts",
                        "games",
                        status.games(),
                        "bins",
                        status.bins(),
                        "packs",
                        status.packsOnSale(),
                        "layouts",
                        status.layouts());
        business(status, page);
    }

    private static void business(ShowStatus.Status status, Page page) {
        status.day().ifPresentOrElse(day -> day(day, page), () -> page.line("status.no_day"));
        if (status.openDiscrepancies() > 0) {
            page.warning("status.discrepancies", "count", status.openDiscrepancies());
        }
        status.lostActs()
                .ifPresent(lost -> page.warning(
                        "status.lost_acts", "answered", lost.answered(), "left", lost.left(), "at", lost.at()));
        page.line(
                "status.outbox",
                "pending",
                status.outbox().pending(),
                "oldest",
                status.outbox().oldest());
    }

    private static void day(BusinessDay day, Page page) {
        page.line(
                "status.day",
                "day",
                day.label(),
                "state",
                page.words().text("state." + DayData.state(day)),
                "since",
                day.opening().at());
    }
}
