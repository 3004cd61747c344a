package com.nuvana.lottery.benchmarks;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.testkit.ReceivedPackFixture;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackEntry;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.Locale;
import java.util.Optional;

/**
 * Packs that were received, put on sale, counted and sold out: each by the domain's own transitions and with the facts
 * that they give, but a thousand packs to a transaction, so that a long history is made in little time.
 */
final class History {

    private static final int PACKS_PER_WRITE = 1_000;

    private final UnitOfWork work;
    private final Shop shop;
    private final IdSource ids;

    History(UnitOfWork work, Shop shop, IdSource ids) {
        this.work = work;
        this.shop = shop;
        this.ids = ids;
    }

    /** Writes that many packs, of 40 games; bin 1 is free before and after. */
    void write(int packs) {
        BinId bin = shop.bin(1).id();
        for (int from = 0; from < packs; from += PACKS_PER_WRITE) {
            Game game = aGame().coded(Integer.toString(3_000 + from / PACKS_PER_WRITE % 40))
                    .named("Old Game " + from / PACKS_PER_WRITE % 40)
                    .build();
            shop.withGame(game);
            Stamp stamp = shop.stamp();
            int first = from;
            int after = Math.min(packs, from + PACKS_PER_WRITE);
            work.<Boolean>write(tx -> {
                for (int pack = first; pack < after; pack++) {
                    sell(tx, new ReceivedPackFixture(game, String.format(Locale.ROOT, "%07d", pack)), bin, stamp);
                }
                return true;
            });
        }
    }

    private void sell(Tx tx, ReceivedPackFixture pack, BinId bin, Stamp stamp) {
        Strip sealed = pack.strip(stamp.at());
        ReceivedPack received =
                recorded(tx, PackEntry.receive(sealed, new Act.Received(Optional.empty()), booking(pack, stamp)));
        ActivePack active = recorded(tx, received.activate(Opening.of(bin, Direction.UP), booking(pack, stamp)));
        ActivePack counted =
                recorded(tx, active.count(new TicketPosition(40), CountOccasion.SPOT, booking(pack, stamp)));
        recorded(tx, counted.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(pack, stamp)));
    }

    private static <P extends Pack> P recorded(Tx tx, PackChange<P> change) {
        tx.packs().record(change);
        return change.next();
    }

    private Booking booking(ReceivedPackFixture pack, Stamp stamp) {
        return new Booking(new MovementId(ids.next()), pack.game().price(), stamp, Optional.empty());
    }
}
