package com.nuvana.lottery.verification.durability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a shop does, act by act, by chance, so that everything that can be done comes round. It knows the model alone and
 * asks for nothing that would be refused. Not thread-safe.
 */
public final class Plan {

    public static final Instant OPENING = Instant.parse("2026-03-03T20:00:00.120Z");

    private static final List<ModelGame> CATALOGUE = List.of(
            new ModelGame("02029", 500, 75, 1, true),
            new ModelGame("00529", 250, 30, 0, true),
            new ModelGame("02590", 5000, 20, 1, false));

    private final Random random;
    private final PlannedPacks packs;
    private final PlannedDays days;
    private final PlannedOffice office;

    private final ModelShop shop = ModelShop.empty();
    private Instant now = OPENING;

    private Plan(Random random) {
        this.random = random;
        this.packs = new PlannedPacks(random);
        this.days = new PlannedDays(random);
        this.office = new PlannedOffice(random);
    }

    /** For a store that was just made. */
    public static Plan fromTheBeginning(Random random) {
        return new Plan(random);
    }

    /** The shop as it stands after everything that was planned. */
    public ModelShop shop() {
        return shop.copy();
    }

    /** The next acts. */
    public List<Act> next(int count) {
        List<Act> acts = new ArrayList<>();
        while (acts.size() < count) {
            now = now.plusMillis(1_000 + random.nextInt(60_000));
            ModelBooks books = shop.books();
            if (books.day().state().equals("PREPARED")) {
                acts.add(taken(days.afterPrepare(books, now)));
            } else {
                acts.add(taken(any(books)));
            }
        }
        return acts;
    }

    /** The acts that end a preparation, if there is one. */
    List<Act> untilNothingIsPrepared() {
        List<Act> acts = new ArrayList<>();
        while (shop.books().day().state().equals("PREPARED")) {
            acts.addAll(next(1));
        }
        return acts;
    }

    private Act any(ModelBooks books) {
        int dice = random.nextInt(100);
        if (dice < 8) {
            return office.next(books, now);
        }
        if (dice < 20) {
            return days.next(books, now);
        }
        return packs.next(books, now);
    }

    private Act taken(Act act) {
        shop.take(act);
        if (act.command().equals("commitClose")) {
            now = now.plus(Duration.ofHours(6 + random.nextInt(14)));
        }
        return act;
    }

    /** What comes before the first sale of a new shop: it is set up, and packs already on sale are entered. */
    public List<Act> beginning() {
        List<Act> acts = new ArrayList<>();
        acts.add(begun("setUpStore", 12));
        for (ModelGame game : CATALOGUE) {
            acts.add(begun(
                    "importGames", game.code(), game.cents(), game.size(), game.first(), game.up() ? "UP" : "DOWN"));
        }
        acts.add(begun("initialiseDay"));
        acts.add(begun("onboardPack", "02029-1", "046", 1));
        acts.add(begun("onboardPack", "02590-1", "015", 2));
        acts.add(begun("completeOnboarding"));
        return acts;
    }

    private Act begun(String command, Object... words) {
        now = now.plusSeconds(1);
        return taken(Act.of(now, command, words));
    }
}
