package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.Direction;
import java.time.ZoneId;
import java.util.Optional;

/** What a shop is to be like: its state, its bins, how it loads its packs, and its catalogue. Immutable. */
public record ShopPlan(String state, int bins, Optional<Direction> direction, CatalogueTable games) {

    /** Code and PIN of the first store manager. */
    static final EmployeeCode MIA = new EmployeeCode("1");

    static final Pin MIAS_PIN = new Pin("1001");

    /** The sample store: Texas, Chicago's time, cut-off 18:00, 24 bins, the lowest number sold first, 70 games. */
    public static ShopPlan texan() {
        return new ShopPlan("TX", 24, Optional.of(Direction.UP), Catalogues.texas());
    }

    /** The shop in another state, with the games of that state. */
    public ShopPlan in(String other, CatalogueTable catalogue) {
        return new ShopPlan(other, bins, direction, catalogue);
    }

    /** The shop with that many bins. */
    public ShopPlan withBins(int count) {
        return new ShopPlan(state, count, direction, games);
    }

    /** The shop without a direction of its own. */
    public ShopPlan ofNoDirection() {
        return new ShopPlan(state, bins, Optional.empty(), games);
    }

    /** The set-up of that shop. */
    public SetUpStore.Request request() {
        Settings settings = Settings.of(ZoneId.of("America/Chicago"), new CutOff(18 * 60), new StateCode(state));
        return new SetUpStore.Request(
                new StoreName("Corner Shop"),
                direction.map(settings::withDirection).orElse(settings),
                bins,
                MIA,
                new PersonName("Mia"),
                MIAS_PIN);
    }
}
