package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.embed.Lottery;
import com.nuvana.lottery.embed.LotteryConfig;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A store on a new encrypted file, set up by the use cases a manager would use. It has so many bins to be filled, and one
 * more that stays free.
 */
record BusyStore(Path home, Till till, SettableTime time, int bins) implements AutoCloseable {

    /** The key of every store here, as {@code LOTTERY_DB_KEY} has it. */
    static final String KEY = "b5".repeat(32);

    private static final List<String> COLUMNS =
            List.of("game_number", "name", "price_usd", "tickets_per_pack", "first_ticket", "direction");

    private static final int BINS_AT_ONCE = 200;

    /** How many packs a day of a long history has. */
    private static final int PACKS_A_DAY = 1_000;

    /** One with empty bins, and so many packs in its history, all in days that are closed. */
    static BusyStore withHistory(Path home, int bins, int packs) {
        BusyStore store = empty(home, bins, SettableTime.at("2026-03-03T14:00:00Z"));
        try (History past = new History(store)) {
            for (int left = packs; left > 0; left -= PACKS_A_DAY) {
                past.write(Math.min(left, PACKS_A_DAY));
                store.time().tick(Duration.ofDays(1));
                store.till().closeDay(Map.of());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no history could be written", e);
        }
        return store;
    }

    /** One that has sold nothing, with its first day open. */
    static BusyStore empty(Path home, int bins, SettableTime time) {
        Lottery lottery = Lottery.create(config(home, time));
        SetUpStore.Request request = new SetUpStore.Request(
                new StoreName("Corner Store"),
                Settings.of(ZoneId.of("America/Chicago"), new CutOff(18 * 60), new StateCode("TX"))
                        .withDirection(Direction.UP),
                0,
                new EmployeeCode("1"),
                new PersonName("Maria Lopez"),
                new Pin("4711"));
        Authority manager = Authority.of(
                Till.accepted(lottery.store().setUp().handle(request)).manager());
        BusyStore store = new BusyStore(home, new Till(lottery, manager), time, bins);
        store.openFirstDay();
        return store;
    }

    private void openFirstDay() {
        Lottery lottery = till.lottery();
        for (int left = bins + 1; left > 0; left -= BINS_AT_ONCE) {
            Till.accepted(
                    lottery.bins().create().handle(new CreateBins.Command(Math.min(left, BINS_AT_ONCE), till.who())));
        }
        Till.accepted(lottery.store()
                .importGames()
                .handle(new ImportGames.Command(
                        new CatalogueTable(COLUMNS, games()), ImportGames.BadRows.STOP, till.who())));
        Till.accepted(lottery.days().initialise().handle(new InitialiseDay.Command(till.who())));
        Till.accepted(lottery.days().completeOnboarding().handle(new CompleteOnboarding.Command(till.who())));
    }

    private static List<List<String>> games() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Integer.toString(Rack.GAME), "Thousand", "1.00", "1000", "0", "UP"));
        for (int i = 0; i < History.GAMES; i++) {
            rows.add(List.of(Integer.toString(History.FIRST_GAME + i), "Old Game " + i, "5.00", "75", "1", "UP"));
        }
        return rows;
    }

    /** The number of the free bin. */
    int freeBin() {
        return bins + 1;
    }

    /**
     * How a store here is opened: without a backup after each close, which takes as long as the store is large, and is no
     * part of the close.
     */
    static LotteryConfig config(Path home, SettableTime time) {
        return LotteryConfig.in(home)
                .with(Map.of("LOTTERY_DB_KEY", KEY))
                .with(time)
                .named("the benchmarks")
                .withoutBackups();
    }

    @Override
    public void close() {
        till.lottery().close();
    }
}
