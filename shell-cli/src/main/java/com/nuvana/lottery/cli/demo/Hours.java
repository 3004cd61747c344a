package com.nuvana.lottery.cli.demo;

import static com.nuvana.lottery.cli.demo.DemoShop.accepted;
import static com.nuvana.lottery.cli.demo.DemoShop.refused;

import com.nuvana.lottery.app.pack.BackToStock;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Occupied;
import com.nuvana.lottery.app.pack.ReportMissing;
import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.pack.StatedFace;
import com.nuvana.lottery.app.pack.StatedTrace;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Loss;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The opening hours of the played day: packs are sold, sold out, replaced, put back, returned and lost. */
final class Hours {

    private final Scene scene;

    Hours(Scene scene) {
        this.scene = scene;
    }

    /** Three rounds of sales: each reads the face-up ticket of every bin. */
    void sell() {
        for (int round = 0; round < 3; round++) {
            scene.clock().pass(Duration.ofMinutes(100));
            for (ActivePack pack : scene.onSale()) {
                TicketPosition to = scene.later(pack);
                TicketNumber face = pack.numbering().faceUpAt(to).orElseThrow();
                accepted(scene.lottery()
                        .packs()
                        .count()
                        .handle(new CountPack.Command(
                                pack.id(),
                                StatedFace.scanned(face),
                                CountOccasion.SPOT,
                                scene.shop().alone())));
            }
        }
        scene.tell("demo.sold", Map.of("rounds", 3, "packs", scene.onSale().size()));
    }

    /** What goes wrong in an afternoon: sold out, replaced, put back, returned, lost. */
    void afternoon() {
        ActivePack soldOut = scene.in(6);
        accepted(scene.lottery()
                .packs()
                .deplete()
                .handle(new DepletePack.Command(
                        soldOut.id(),
                        DepletePack.Reason.SOLD_OUT_MANUAL,
                        scene.shop().alone())));
        scene.pass(3);
        scene.tell("demo.sold_out", Map.of("pack", soldOut.key(), "bin", 6));
        ReceivedPack next = scene.take("2029");
        accepted(scene.activated(next, 6, Optional.empty(), Optional.empty(), "001"));
        replace();
        backToStock();
        giveBack();
        lose();
    }

    /** A bin that is taken: refused, and with a choice what becomes of the pack there, accepted. */
    private void replace() {
        ActivePack there = scene.in(1);
        ReceivedPack fresh = scene.take("2617");
        Refusal why = refused(scene.activated(fresh, 1, Optional.empty(), Optional.empty(), "001"));
        scene.tell("demo.refused", Map.of("refusal", why));
        Occupied choice = new Occupied(there.key(), new OccupantChoice.SoldOut());
        accepted(scene.activated(fresh, 1, Optional.empty(), Optional.of(choice), "001"));
        scene.tell("demo.replaced", Map.of("pack", there.key(), "next", fresh.key(), "bin", 1));
    }

    private void backToStock() {
        ActivePack pack = scene.in(7);
        TicketNumber face = pack.numbering().faceUpAt(pack.position()).orElseThrow();
        accepted(scene.lottery()
                .packs()
                .backToStock()
                .handle(new BackToStock.Command(
                        pack.id(), Stated.scanned(face), scene.shop().alone())));
        scene.pass(4);
        scene.tell("demo.restocked", Map.of("pack", pack.key(), "bin", 7));
    }

    private void giveBack() {
        ActivePack damaged = scene.in(9);
        TicketNumber face = damaged.numbering().faceUpAt(damaged.position()).orElseThrow();
        ReturnPack.Command alone = new ReturnPack.Command(
                damaged.id(),
                Optional.of(ReturnReason.DAMAGED),
                Stated.scanned(face),
                Optional.empty(),
                scene.shop().alone());
        scene.tell(
                "demo.refused",
                Map.of("refusal", refused(scene.lottery().packs().giveBack().handle(alone))));
        accepted(scene.lottery()
                .packs()
                .giveBack()
                .handle(new ReturnPack.Command(
                        alone.pack(),
                        alone.reason(),
                        alone.stated(),
                        alone.note(),
                        scene.shop().approved())));
        scene.pass(5);
        scene.tell(
                "demo.returned",
                Map.of("pack", damaged.key(), "tickets", damaged.strip().remaining()));
    }

    private void lose() {
        ReceivedPack lost = scene.take("2616");
        accepted(scene.lottery()
                .packs()
                .reportMissing()
                .handle(new ReportMissing.Command(
                        lost.id(),
                        new Loss(MissingKind.LOST, Optional.empty()),
                        StatedTrace.of(Stated.lastKnown()),
                        scene.shop().approved())));
        scene.tell("demo.missing", Map.of("pack", lost.key()));
    }
}
