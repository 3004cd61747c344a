package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.embed.Lottery;
import com.nuvana.lottery.embed.LotteryConfig;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;

/**
 * A program of its own, for a heap with nothing else in it: opens the store of the folder given, asks what a screen asks,
 * and prints the bytes in use after a full collection, the store still open. Without a folder, an empty heap.
 */
public final class HeldHeap {

    private static final int COLLECTIONS = 3;

    private HeldHeap() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.out.println(inUse());
            return;
        }
        LotteryConfig config = LotteryConfig.in(Path.of(arguments[0])).with(Map.of("LOTTERY_DB_KEY", BusyStore.KEY));
        try (Lottery lottery = Lottery.open(config)) {
            lottery.queries().showStatus().handle();
            Till.accepted(lottery.queries().showDay().handle());
            Till.accepted(lottery.queries().dailyReport().handle(DayChoice.LATEST));
            for (PackFilter filter : PackFilter.values()) {
                lottery.read(views -> views.packs().search(filter.query()));
            }
            System.out.println(inUse());
        }
    }

    private static long inUse() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
