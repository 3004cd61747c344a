package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * One of several programs that work on a store at the same time: it sells packs of its own, from a bin of its own, so that
 * whatever the others do, it is known what its packs must look like.
 */
final class Colleague implements AutoCloseable {

    private static final int GIVEN_TO_ONE_THAT_DIES = 40;

    private final Path home;
    private final int number;
    private final Random random;
    private final Deque<Act> ahead = new ArrayDeque<>();
    private ModelShop known;
    private TillProcess program;
    private int packs;
    private int acknowledged;
    private Instant now = Plan.OPENING;

    private Colleague(Path home, int number, Random random, ModelShop begun, TillProcess program) {
        this.home = home;
        this.number = number;
        this.random = random;
        this.known = begun.copy();
        this.program = program;
    }

    /** Begins to work in that store, in which the bins 1 and 2 are taken. */
    static Colleague in(Path home, int number, Random random, ModelShop begun) throws IOException {
        return new Colleague(home, number, random, begun, TillProcess.on(home));
    }

    void opens() throws IOException {
        program.open("open");
    }

    int acknowledged() {
        return acknowledged;
    }

    private boolean isMine(String pack) {
        return pack.startsWith("02029-" + number + "000");
    }

    /** A pack is received, put on sale, counted and sold out; then the next one. */
    private List<Act> planned(int count) {
        while (ahead.size() < count) {
            packs++;
            String name = "02029-" + number + "000" + packs;
            plan("receivePacks", name);
            plan("activatePack", name, 2 + number);
            int gone = 0;
            for (int counts = 1 + random.nextInt(4); counts > 0; counts--) {
                gone += random.nextInt(10);
                plan("countPack", name, String.format("%03d", 1 + gone));
            }
            plan("depletePack", name);
        }
        return new ArrayList<>(ahead).subList(0, count);
    }

    private void plan(String command, Object... words) {
        now = now.plusSeconds(1);
        ahead.add(Act.of(now, command, words));
    }

    /** Is given some acts, and does not wait for them. */
    void give(int count) {
        program.give(planned(count));
    }

    /** Waits until as many are done. */
    void awaitDone(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            program.awaitDone();
            known.take(ahead.remove());
            acknowledged++;
        }
    }

    /** Works for a moment and dies; another takes over from what the file says. Answers whether the act in doubt is in it. */
    boolean dies() throws IOException {
        give(GIVEN_TO_ONE_THAT_DIES);
        for (int wait = random.nextInt(10); wait > 0; wait--) {
            program.awaitDone();
        }
        int done = program.kill(random, 25_000);
        acknowledged += done;
        for (int i = 0; i < done; i++) {
            known.take(ahead.remove());
        }
        program = TillProcess.on(home);
        SeenBooks seen = Checker.look(Till.file(home), Till.KEY).books();
        ModelShop further = known.after(ahead.element());
        boolean isThere = differences(seen, further).isEmpty();
        if (isThere) {
            known = further;
            ahead.remove();
        }
        check(seen, "colleague " + number);
        return isThere;
    }

    /** Its packs are what it was told of, no more and no less. */
    void check(SeenBooks seen, String when) {
        assertThat(differences(seen, known)).as(when).isEmpty();
    }

    private List<String> differences(SeenBooks seen, ModelShop model) {
        return seen.about(this::isMine).differencesTo(model.seen().about(this::isMine));
    }

    @Override
    public void close() {
        program.close();
    }
}
