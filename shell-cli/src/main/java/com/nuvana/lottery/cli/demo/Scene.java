package com.nuvana.lottery.cli.demo;

import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.pack.Occupied;
import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.embed.Lottery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** What every part of the played day works with: the shop, its clock, chance, the packs in the safe, and who is told. */
final class Scene {

    private final DemoShop shop;
    private final DemoClock clock;
    private final Random random;
    private final Scans scans;
    private final Consumer<Step> told;
    private final List<ReceivedPack> safe = new ArrayList<>();

    Scene(DemoShop shop, DemoClock clock, long seed, Consumer<Step> told) {
        this.shop = shop;
        this.clock = clock;
        this.random = new Random(seed);
        this.scans = new Scans(random);
        this.told = told;
    }

    DemoShop shop() {
        return shop;
    }

    Lottery lottery() {
        return shop.lottery();
    }

    DemoClock clock() {
        return clock;
    }

    Random random() {
        return random;
    }

    Scans scans() {
        return scans;
    }

    /** The packs in stock; whoever puts one on sale takes it out. */
    List<ReceivedPack> safe() {
        return safe;
    }

    /** Tries to put a pack into a bin at the ticket that shows. */
    Outcome<Activation, Refusal> activated(
            ReceivedPack pack, int bin, Optional<Direction> direction, Optional<Occupied> occupied, String face) {
        pass(1);
        return shop.lottery()
                .packs()
                .activate()
                .handle(new ActivatePack.Command(
                        pack.id(),
                        new BinNumber(bin),
                        direction,
                        Optional.of(new TicketNumber(face)),
                        Optional.empty(),
                        occupied,
                        EntryMethod.SCAN,
                        shop.alone()));
    }

    /** Where the pack may stand after some sales. */
    TicketPosition later(ActivePack pack) {
        int left = pack.strip().remaining().tickets();
        return new TicketPosition(pack.position().gone() + random.nextInt(Math.max(1, left / 5)));
    }

    List<ActivePack> onSale() {
        return shop.lottery().read(views -> views.packs().active());
    }

    ActivePack in(int bin) {
        return shop.lottery()
                .read(views -> views.packs().board().stream()
                        .filter(row -> row.bin().number().value() == bin)
                        .map(BinBoardRow::pack)
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
    }

    ReceivedPack take(String game) {
        ReceivedPack taken = safe.stream()
                .filter(pack -> pack.key().game().text().equals(game))
                .findFirst()
                .orElseThrow();
        safe.remove(taken);
        return taken;
    }

    void pass(int minutes) {
        clock.pass(Duration.ofMinutes(minutes));
    }

    void tell(String key, Map<String, Object> values) {
        told.accept(new Step(clock.instant(), key, values));
    }
}
