package com.nuvana.lottery.cli.demo;

import static com.nuvana.lottery.cli.demo.DemoShop.accepted;
import static com.nuvana.lottery.cli.demo.DemoShop.refused;

import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.pack.BackToStock;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Occupied;
import com.nuvana.lottery.app.pack.OnboardPack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.ReportMissing;
import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Loss;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Plays one day of a store, with real games and through the same use cases as every shell: packs come in, go on sale, are
 * sold, sold out, returned and lost, and at night the day is closed. The seed decides how much is sold.
 */
final class DemoDay {

    private static final List<String> ON_SALE = List.of(
            "2617", "2614", "2622", "2504", "2628", "2029", "2577", "2474", "2600", "2586", "2616", "2590", "2400");

    private final DemoShop shop;
    private final DemoClock clock;
    private final Random random;
    private final Scans scans;
    private final Consumer<Step> told;
    private final List<ReceivedPack> safe = new ArrayList<>();

    DemoDay(DemoShop shop, DemoClock clock, long seed, Consumer<Step> told) {
        this.shop = shop;
        this.clock = clock;
        this.random = new Random(seed);
        this.scans = new Scans(random);
        this.told = told;
    }

    /** Plays the day and answers how it was closed. */
    ClosedDay play(CatalogueTable games) {
        tell("demo.set_up", Map.of("bins", DemoShop.BINS));
        tell("demo.imported", Map.of("games", shop.imports(games)));
        openTheFirstDay();
        receive();
        activate();
        sell();
        afternoon();
        return close();
    }

    private void openTheFirstDay() {
        Authority shiftManager = Authority.of(shop.shiftManager());
        accepted(shop.lottery().days().initialise().handle(new InitialiseDay.Command(shiftManager)));
        onboard("2663", "0007781", "046", 14);
        onboard("2645", "0003310", "011", 15);
        accepted(shop.lottery().days().completeOnboarding().handle(new CompleteOnboarding.Command(shiftManager)));
        tell("demo.onboarded", Map.of("packs", 2));
    }

    private void onboard(String game, String pack, String face, int bin) {
        accepted(shop.lottery()
                .packs()
                .onboard()
                .handle(new OnboardPack.Command(
                        new PackKey(new GameCode(game), new PackNumber(pack)),
                        new TicketNumber(face),
                        new BinNumber(bin),
                        Optional.empty(),
                        Optional.empty(),
                        EntryMethod.SCAN,
                        shop.alone())));
        pass(2);
    }

    private void receive() {
        List<String> delivery = new ArrayList<>();
        for (int i = 0; i < ON_SALE.size() * 2; i++) {
            String game = ON_SALE.get(i % ON_SALE.size());
            delivery.add(scans.of(game, String.format("%07d", 4000 + 13 * i + random.nextInt(13)), "001"));
        }
        delivery.add(delivery.get(0));
        delivery.add(delivery.get(1).replaceFirst("0", "O"));
        ReceivePacks.Receipt receipt = accepted(shop.lottery()
                .packs()
                .receive()
                .handle(new ReceivePacks.Command(
                        delivery,
                        EntryMethod.SCAN,
                        Optional.empty(),
                        Optional.of(new DeliveryReference("D-1001")),
                        shop.alone())));
        safe.addAll(receipt.received());
        pass(9);
        tell(
                "demo.received",
                Map.of(
                        "received", receipt.received().size(),
                        "duplicates", receipt.duplicates().size(),
                        "refused", receipt.refused().size()));
        receipt.refused().forEach(bad -> tell("demo.refused", Map.of("refusal", bad.refusal())));
    }

    private void activate() {
        for (int bin = 1; bin < ON_SALE.size(); bin++) {
            accepted(activated(safe.get(bin - 1), bin, Optional.empty(), Optional.empty(), "001"));
        }
        tell("demo.activated", Map.of("packs", ON_SALE.size() - 1));
        ReceivedPack turned = safe.get(ON_SALE.size() - 1);
        Refusal why = refused(activated(turned, ON_SALE.size(), Optional.empty(), Optional.empty(), "015"));
        tell("demo.refused", Map.of("refusal", why));
        accepted(activated(turned, ON_SALE.size(), Optional.of(Direction.DOWN), Optional.empty(), "015"));
        tell("demo.turned", Map.of("pack", turned.key(), "bin", ON_SALE.size()));
        safe.subList(0, ON_SALE.size()).clear();
    }

    private Outcome<Activation, Refusal> activated(
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

    /** Three rounds of sales: each reads the face-up ticket of every bin. */
    private void sell() {
        for (int round = 0; round < 3; round++) {
            clock.pass(Duration.ofMinutes(100));
            for (ActivePack pack : onSale()) {
                TicketPosition to = later(pack);
                TicketNumber face = pack.numbering().faceUpAt(to).orElseThrow();
                accepted(shop.lottery()
                        .packs()
                        .count()
                        .handle(new CountPack.Command(
                                pack.id(), Stated.scanned(face), CountOccasion.SPOT, shop.alone())));
            }
        }
        tell("demo.sold", Map.of("rounds", 3, "packs", onSale().size()));
    }

    private TicketPosition later(ActivePack pack) {
        int left = pack.strip().remaining().tickets();
        return new TicketPosition(pack.position().gone() + random.nextInt(Math.max(1, left / 5)));
    }

    private void afternoon() {
        ActivePack soldOut = in(6);
        accepted(shop.lottery()
                .packs()
                .deplete()
                .handle(new DepletePack.Command(soldOut.id(), DepletionReason.SOLD_OUT_MANUAL, shop.alone())));
        pass(3);
        tell("demo.sold_out", Map.of("pack", soldOut.key(), "bin", 6));
        ReceivedPack next = take("2029");
        accepted(activated(next, 6, Optional.empty(), Optional.empty(), "001"));
        replace();
        backToStock();
        giveBackAndLose();
    }

    /** A bin that is taken: refused, and with a choice what becomes of the pack there, accepted. */
    private void replace() {
        ActivePack there = in(1);
        ReceivedPack fresh = take("2617");
        Refusal why = refused(activated(fresh, 1, Optional.empty(), Optional.empty(), "001"));
        tell("demo.refused", Map.of("refusal", why));
        Occupied choice = new Occupied(there.key(), new OccupantChoice.SoldOut());
        accepted(activated(fresh, 1, Optional.empty(), Optional.of(choice), "001"));
        tell("demo.replaced", Map.of("pack", there.key(), "next", fresh.key(), "bin", 1));
    }

    private void backToStock() {
        ActivePack pack = in(7);
        TicketNumber face = pack.numbering().faceUpAt(pack.position()).orElseThrow();
        accepted(shop.lottery()
                .packs()
                .backToStock()
                .handle(new BackToStock.Command(pack.id(), Stated.scanned(face), shop.alone())));
        pass(4);
        tell("demo.restocked", Map.of("pack", pack.key(), "bin", 7));
    }

    private void giveBackAndLose() {
        ActivePack damaged = in(9);
        TicketNumber face = damaged.numbering().faceUpAt(damaged.position()).orElseThrow();
        ReturnPack.Command alone = new ReturnPack.Command(
                damaged.id(), Optional.of(ReturnReason.DAMAGED), Stated.scanned(face), Optional.empty(), shop.alone());
        tell(
                "demo.refused",
                Map.of("refusal", refused(shop.lottery().packs().giveBack().handle(alone))));
        accepted(shop.lottery()
                .packs()
                .giveBack()
                .handle(new ReturnPack.Command(
                        alone.pack(), alone.reason(), alone.stated(), alone.note(), shop.approved())));
        pass(5);
        tell(
                "demo.returned",
                Map.of("pack", damaged.key(), "tickets", damaged.strip().remaining()));
        ReceivedPack lost = take("2616");
        accepted(shop.lottery()
                .packs()
                .reportMissing()
                .handle(new ReportMissing.Command(
                        lost.id(), new Loss(MissingKind.LOST, Optional.empty()), Stated.lastKnown(), shop.approved())));
        tell("demo.missing", Map.of("pack", lost.key()));
    }

    /** Reads every bin, types one number, leaves one unseen, prepares and commits. */
    private ClosedDay close() {
        clock.waitUntil(
                clock.instant().atZone(DemoShop.ZONE).withHour(22).withMinute(5).toInstant());
        List<ActivePack> rack = onSale();
        for (int i = 0; i < rack.size(); i++) {
            save(rack.get(i), i);
        }
        tell("demo.read", Map.of("packs", rack.size()));
        tell(
                "demo.refused",
                Map.of(
                        "refusal",
                        refused(shop.lottery().days().prepare().handle(PrepareClose.Command.ofDraft(shop.alone())))));
        PreparedClose prepared =
                accepted(shop.lottery().days().prepare().handle(PrepareClose.Command.ofDraft(shop.approved())));
        tell("demo.prepared", Map.of("tickets", prepared.tickets(), "amount", prepared.amount()));
        pass(2);
        ClosedDay closed = accepted(shop.lottery()
                .days()
                .commit()
                .handle(new CommitClose.Command(
                        prepared.day().preparation().token(), Authority.of(shop.shiftManager()))));
        tell(
                "demo.closed",
                Map.of("day", closed.label(), "next", closed.record().next().label()));
        return closed;
    }

    private void save(ActivePack pack, int place) {
        clock.pass(Duration.ofSeconds(4));
        TicketNumber face = pack.numbering().faceUpAt(later(pack)).orElseThrow();
        Decision decision = switch (place) {
            case 2 -> new Decision.Typed(face);
            case 5 -> new Decision.NotSeen(NotSeenReason.UNREADABLE, Optional.empty(), Optional.empty());
            case 8 -> new Decision.SoldOut();
            default -> new Decision.Scanned(face);
        };
        EntryMethod entry = place == 2 || place == 5 || place == 8 ? EntryMethod.MANUAL : EntryMethod.SCAN;
        accepted(shop.lottery()
                .days()
                .saveDraft()
                .handle(new SaveDraft.Command(pack.id(), decision, entry, shop.alone())));
    }

    private List<ActivePack> onSale() {
        return shop.lottery().read(views -> views.packs().active());
    }

    private ActivePack in(int bin) {
        return shop.lottery()
                .read(views -> views.packs().board().stream()
                        .filter(row -> row.bin().number().value() == bin)
                        .map(BinBoardRow::pack)
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
    }

    private ReceivedPack take(String game) {
        ReceivedPack taken = safe.stream()
                .filter(pack -> pack.key().game().text().equals(game))
                .findFirst()
                .orElseThrow();
        safe.remove(taken);
        return taken;
    }

    private void pass(int minutes) {
        clock.pass(Duration.ofMinutes(minutes));
    }

    private void tell(String key, Map<String, Object> values) {
        told.accept(new Step(clock.instant(), key, values));
    }
}
