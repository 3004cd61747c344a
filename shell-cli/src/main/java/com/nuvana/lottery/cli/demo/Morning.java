package com.nuvana.lottery.cli.demo;

import static com.nuvana.lottery.cli.demo.DemoShop.accepted;
import static com.nuvana.lottery.cli.demo.DemoShop.refused;

import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.pack.OnboardPack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The morning of the played day: the first day is opened, a delivery comes in, packs go on sale. */
final class Morning {

    private static final List<String> ON_SALE = List.of(
            "2617", "2614", "2622", "2504", "2628", "2029", "2577", "2474", "2600", "2586", "2616", "2590", "2400");

    private final Scene scene;

    Morning(Scene scene) {
        this.scene = scene;
    }

    /** Opens the first day, with two packs that were on sale before. */
    void openTheFirstDay() {
        Authority shiftManager = Authority.of(scene.shop().shiftManager());
        accepted(scene.lottery().days().initialise().handle(new InitialiseDay.Command(shiftManager)));
        onboard("2663", "0007781", "046", 14);
        onboard("2645", "0003310", "011", 15);
        accepted(scene.lottery().days().completeOnboarding().handle(new CompleteOnboarding.Command(shiftManager)));
        scene.tell("demo.onboarded", Map.of("packs", 2));
    }

    private void onboard(String game, String pack, String face, int bin) {
        accepted(scene.lottery()
                .packs()
                .onboard()
                .handle(new OnboardPack.Command(
                        new PackKey(new GameCode(game), new PackNumber(pack)),
                        new TicketNumber(face),
                        new BinNumber(bin),
                        Optional.empty(),
                        Optional.empty(),
                        EntryMethod.SCAN,
                        scene.shop().alone())));
        scene.pass(2);
    }

    /** A delivery of two packs for each bin, one scanned twice and one misread. */
    private List<String> delivery() {
        List<String> delivery = new ArrayList<>();
        for (int i = 0; i < ON_SALE.size() * 2; i++) {
            String game = ON_SALE.get(i % ON_SALE.size());
            delivery.add(scene.scans()
                    .of(
                            game,
                            String.format("%07d", 4000 + 13 * i + scene.random().nextInt(13)),
                            "001"));
        }
        delivery.add(delivery.get(0));
        delivery.add(delivery.get(1).replaceFirst("0", "O"));
        return delivery;
    }

    /** The delivery is booked in one go. */
    void receive() {
        ReceivePacks.Receipt receipt = accepted(scene.lottery()
                .packs()
                .receive()
                .handle(new ReceivePacks.Command(
                        delivery(),
                        EntryMethod.SCAN,
                        Optional.empty(),
                        Optional.of(new DeliveryReference("D-1001")),
                        scene.shop().alone())));
        scene.safe().addAll(receipt.received());
        scene.pass(9);
        scene.tell(
                "demo.received",
                Map.of(
                        "received", receipt.received().size(),
                        "duplicates", receipt.duplicates().size(),
                        "refused", receipt.refused().size()));
        receipt.refused().forEach(bad -> scene.tell("demo.refused", Map.of("refusal", bad.refusal())));
    }

    /** Puts a pack into each bin; the last one lies the other way round. */
    void activate() {
        for (int bin = 1; bin < ON_SALE.size(); bin++) {
            accepted(scene.activated(scene.safe().get(bin - 1), bin, Optional.empty(), Optional.empty(), "001"));
        }
        scene.tell("demo.activated", Map.of("packs", ON_SALE.size() - 1));
        ReceivedPack turned = scene.safe().get(ON_SALE.size() - 1);
        Refusal why = refused(scene.activated(turned, ON_SALE.size(), Optional.empty(), Optional.empty(), "015"));
        scene.tell("demo.refused", Map.of("refusal", why));
        accepted(scene.activated(turned, ON_SALE.size(), Optional.of(Direction.DOWN), Optional.empty(), "015"));
        scene.tell("demo.turned", Map.of("pack", turned.key(), "bin", ON_SALE.size()));
        scene.safe().subList(0, ON_SALE.size()).clear();
    }
}
