package com.nuvana.lottery.cli.demo;

import static com.nuvana.lottery.cli.demo.DemoShop.accepted;
import static com.nuvana.lottery.cli.demo.DemoShop.refused;

import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The night of the played day: every bin is read, and the day is closed in two steps. */
final class Night {

    private final Scene scene;

    Night(Scene scene) {
        this.scene = scene;
    }

    /** Reads every bin, types one number, leaves one unseen, prepares and commits. */
    ClosedDay close() {
        scene.clock()
                .waitUntil(scene.clock()
                        .instant()
                        .atZone(DemoShop.ZONE)
                        .withHour(22)
                        .withMinute(5)
                        .toInstant());
        List<ActivePack> rack = scene.onSale();
        for (int i = 0; i < rack.size(); i++) {
            save(rack.get(i), i);
        }
        scene.tell("demo.read", Map.of("packs", rack.size()));
        return commit(prepare());
    }

    /** Typed and unseen lines need the shift manager. */
    private PreparedClose prepare() {
        scene.tell(
                "demo.refused",
                Map.of(
                        "refusal",
                        refused(scene.lottery()
                                .days()
                                .prepare()
                                .handle(PrepareClose.Command.ofDraft(
                                        scene.shop().alone())))));
        PreparedClose prepared = accepted(scene.lottery()
                .days()
                .prepare()
                .handle(PrepareClose.Command.ofDraft(scene.shop().approved())));
        scene.tell("demo.prepared", Map.of("tickets", prepared.tickets(), "amount", prepared.amount()));
        scene.pass(2);
        return prepared;
    }

    private ClosedDay commit(PreparedClose prepared) {
        ClosedDay closed = accepted(scene.lottery()
                .days()
                .commit()
                .handle(new CommitClose.Command(
                        prepared.day().preparation().token(),
                        Authority.of(scene.shop().shiftManager()))));
        scene.tell(
                "demo.closed",
                Map.of("day", closed.label(), "next", closed.record().next().label()));
        return closed;
    }

    private void save(ActivePack pack, int place) {
        scene.clock().pass(Duration.ofSeconds(4));
        TicketNumber face = pack.numbering().faceUpAt(scene.later(pack)).orElseThrow();
        Decision decision = switch (place) {
            case 2 -> new Decision.Typed(face);
            case 5 -> new Decision.NotSeen(NotSeenReason.UNREADABLE, Optional.empty(), Optional.empty());
            case 8 -> new Decision.SoldOut();
            default -> new Decision.Scanned(face);
        };
        EntryMethod entry = place == 2 || place == 5 || place == 8 ? EntryMethod.MANUAL : EntryMethod.SCAN;
        accepted(scene.lottery()
                .days()
                .saveDraft()
                .handle(new SaveDraft.Command(
                        pack.id(), decision, entry, scene.shop().alone())));
    }
}
