package com.nuvana.lottery.cli.demo;

import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.domain.day.ClosedDay;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Plays one day of a store, with real games and through the same use cases as every shell: packs come in, go on sale, are
 * sold, sold out, returned and lost, and at night the day is closed. The seed decides how much is sold.
 */
final class DemoDay {

    private final Scene scene;

    DemoDay(DemoShop shop, DemoClock clock, long seed, Consumer<Step> told) {
        this.scene = new Scene(shop, clock, seed, told);
    }

    /** Plays the day and answers how it was closed. */
    ClosedDay play(CatalogueTable games) {
        scene.tell("demo.set_up", Map.of("bins", DemoShop.BINS));
        scene.tell("demo.imported", Map.of("games", scene.shop().imports(games)));
        Morning morning = new Morning(scene);
        morning.openTheFirstDay();
        morning.receive();
        morning.activate();
        Hours hours = new Hours(scene);
        hours.sell();
        hours.afternoon();
        return new Night(scene).close();
    }
}
