package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that do everything that can be done in a shop are killed at random moments, again and again: no act that was
 * acknowledged is lost, none is doubled, and none is half there.
 */
@Order(1)
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KillsTest {

    private static final int PER_STORE = 25;

    @TempDir
    private Path home;

    @Test
    void what_was_acknowledged_is_there_once_and_nothing_is_half_there() throws IOException {
        long seed = Tier.seed(KillsTest.class);
        Random random = new Random(seed);
        Tally tally = new Tally();
        int kills = Tier.number("kills", 100, 1_000);
        KilledShop shop = new KilledShop(home.resolve("shop-0"), random, tally);
        TillProcess next = shop.nextProgram();
        try {
            for (int kill = 1; kill <= kills; kill++) {
                KilledShop killed = shop;
                killed.workUntilKilled(next);
                if (kill % PER_STORE == 0) {
                    shop = new KilledShop(home.resolve("shop-" + kill), random, tally);
                }
                // It starts while the file of the last is looked at.
                next = shop.nextProgram();
                killed.check("kill " + kill + " of seed " + seed);
            }
        } finally {
            next.close();
        }
        Tier.measured("B1", tally.text());
    }
}
