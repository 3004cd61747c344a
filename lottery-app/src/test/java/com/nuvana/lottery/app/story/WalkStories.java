package com.nuvana.lottery.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.domain.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A shop in which anybody tries anything. {@code -Dlottery.seed} replays a walk, {@code -Dlottery.walk.steps} says how
 * long it is.
 */
public abstract class WalkStories extends Story {
    private static final int REMEMBERED = 25;

    /** How many commands, unless somebody says so. */
    protected int steps() {
        return 500;
    }

    @Test
    void scenario_50_whatever_is_accepted_the_books_agree() {
        long seed = Tier.seed(getClass());
        int steps = Integer.getInteger("lottery.walk.steps", steps());
        Deque<String> path = new ArrayDeque<>();
        try {
            walk(new Random(seed), steps, path);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ", after\n  " + String.join("\n  ", path), e);
        }
    }

    private void walk(Random random, int steps, Deque<String> path) {
        CornerShop shop = shop(ShopPlan.texan().withBins(6)).onItsFirstDay();
        WalkSteps people = new WalkSteps(shop, random);
        WalkChecks books = new WalkChecks(shop);
        int accepted = 0;
        for (int step = 1; step <= steps; step++) {
            time.tick(WalkSteps.pause(random));
            books.before();
            WalkSteps.Done done = people.next();
            String fate = done.outcome().fold(value -> "accepted", Refusal::code);
            path.addLast(step + " " + done.command() + ": " + fate);
            if (path.size() > REMEMBERED) {
                path.removeFirst();
            }
            books.after(done.command(), done.outcome());
            accepted += fate.equals("accepted") ? 1 : 0;
            if (random.nextInt(25) == 0) {
                books.surviveARestart();
            }
        }
        books.atTheEnd();
        assertThat(accepted).isBetween(1, steps - 1);
    }
}
