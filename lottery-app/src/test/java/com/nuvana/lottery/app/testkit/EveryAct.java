package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletedPack;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Loss;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackEntry;
import com.nuvana.lottery.domain.pack.PackHistory;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A busy day in an open shop: every kind of act is booked at least once, with and without its optional parts, and packs
 * are left in all five states. For suites that store and read back, and for tests that walk every kind.
 */
public final class EveryAct {

    private final Shop shop;

    private EveryAct(Shop shop) {
        this.shop = shop;
    }

    /** Lets it all happen in that shop, and hands each change's movements to {@code recorded} as they are booked. */
    public static void in(Shop shop, Consumer<List<Movement>> recorded) {
        in(shop.telling(recorded));
    }

    /** Lets it all happen in that shop, in bins 1 to 9 and with packs of {@link Fixtures#aGame()} and game 0529. */
    public static void in(Shop shop) {
        EveryAct day = new EveryAct(shop);
        day.sells();
        day.returns();
        day.loses();
        day.compensates();
        day.hearsFromTheCloud();
    }

    /** A game without a direction of its own, under a code with a leading zero. */
    public static Game shyGame() {
        return aGame().coded("0529")
                .named("Shy Game")
                .ofUnknownDirection()
                .at(250)
                .inPacksOf(30)
                .build();
    }

    private void sells() {
        Strip old = aReceivedPack().numbered("0000100").strip(shop.now());
        Opening opening = Opening.of(shop.bin(1).id(), Direction.DOWN);
        shop.book(PackEntry.onboard(old, gone(45), opening, shop.booking(old), shop.booking(old)));
        ActivePack active =
                anActivePack().numbered("0000101").inBin(2).countedTo(25).in(shop);
        active = shop.book(active.moveTo(shop.bin(3).id(), shop.booking(active.strip())));
        active = accepted(active.settle(SettlementCause.MANUAL, shop.booking(active.strip())));
        active = shop.book(active.count(gone(40), CountOccasion.POS, shop.booking(active.strip())));
        shop.book(active.deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(active.strip())));
        ActivePack back = anActivePack().numbered("0000102").inBin(2).in(shop);
        ReceivedPack restocked = shop.book(back.backToStock(gone(19), shop.booking(back.strip())));
        shop.activate(restocked, 2);
        aReceivedPack().of(shyGame()).numbered("000009").in(shop);
    }

    private void returns() {
        ActivePack active =
                anActivePack().numbered("0000110").inBin(4).countedTo(30).in(shop);
        shop.book(active.returnToDistributor(
                gone(31), ReturnReason.DAMAGED, new TicketCount(30), shop.booking(active.strip())));
        ReceivedPack sealed = aReceivedPack().numbered("0000111").in(shop);
        shop.book(sealed.returnToDistributor(
                ReturnReason.SUPPLIER_RECALL, TicketCount.NONE, shop.booking(sealed.strip())));
    }

    private void loses() {
        Loss theft = new Loss(MissingKind.STOLEN, Optional.of(new PoliceReport("HPD 12/345")));
        ActivePack active =
                anActivePack().numbered("0000120").inBin(4).countedTo(20).in(shop);
        MissingPack stolen = shop.book(active.reportMissing(gone(22), theft, shop.booking(active.strip())));
        accepted(stolen.writeOff(shop.booking(stolen.strip())));
        ReceivedPack sealed = aReceivedPack().of(shyGame()).numbered("000010").in(shop);
        MissingPack lost = shop.book(
                sealed.reportMissing(new Loss(MissingKind.LOST, Optional.empty()), shop.booking(sealed.strip())));
        shop.book(lost.recover(gone(3), new Act.Recovered(Optional.of(Direction.DOWN)), shop.booking(lost.strip())));
        ReceivedPack mislaid = aReceivedPack().of(shyGame()).numbered("000011").in(shop);
        shop.book(mislaid.reportMissing(new Loss(MissingKind.LOST, Optional.empty()), shop.booking(mislaid.strip())));
    }

    private void compensates() {
        ActivePack mistaken =
                anActivePack().numbered("0000130").inBin(5).countedTo(12).in(shop);
        DepletedPack depleted =
                shop.book(mistaken.deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(mistaken.strip())));
        PackHistory history = shop.historyOf(depleted.id());
        accepted(history.undoLatest(shop.day().id(), shop.booking(depleted.strip())));
        ActivePack miscounted =
                anActivePack().numbered("0000131").inBin(6).countedTo(25).in(shop);
        PackHistory counts = shop.historyOf(miscounted.id());
        accepted(counts.correct(counts.latestAct().orElseThrow(), gone(15), shop.booking(miscounted.strip())));
        ActivePack ended =
                anActivePack().numbered("0000132").inBin(7).countedTo(70).in(shop);
        ended = accepted(ended.settle(SettlementCause.RULE, shop.booking(ended.strip())));
        shop.book(ended.deplete(DepletionReason.REPLACED, shop.booking(ended.strip())));
    }

    private void hearsFromTheCloud() {
        ActivePack closed =
                anActivePack().numbered("0000140").inBin(8).countedTo(12).in(shop);
        shop.book(heard(
                closed,
                PackStatus.DEPLETED,
                movement -> new DepletedPack(
                        closed.strip(),
                        DepletionReason.SOLD_OUT_MANUAL,
                        movement.on().at())));
        ReceivedPack sealed = aReceivedPack().numbered("0000141").in(shop);
        MissingPack mislaid = shop.book(
                sealed.reportMissing(new Loss(MissingKind.LOST, Optional.empty()), shop.booking(sealed.strip())));
        ReceivedPack opened = shop.book(
                mislaid.recover(gone(0), new Act.Recovered(Optional.of(Direction.UP)), shop.booking(mislaid.strip())));
        shop.book(heard(
                opened,
                PackStatus.ACTIVE,
                movement -> new ActivePack(
                        opened.strip(),
                        shop.bin(9).id(),
                        movement.on().at(),
                        movement.on().by().id())));
    }

    /** The cloud's word on a state, taken over; there is no transition of the domain's for it yet. */
    private <P extends Pack> PackChange<P> heard(Pack pack, PackStatus status, Function<Movement, P> next) {
        Act act = new Act.CloudStatus(
                status, status == PackStatus.ACTIVE ? Optional.of(shop.bin(9).id()) : Optional.empty());
        Movement movement = new Movement(
                shop.booking(pack.strip()).id(),
                pack.id(),
                TicketRange.standing(pack.position()),
                shop.booking(pack.strip()).price(),
                act,
                shop.stamp(),
                Optional.empty());
        return new PackChange<>(next.apply(movement), List.of(movement), List.of());
    }

    private <P extends Pack> P accepted(Outcome<PackChange<P>, PackRefusal> change) {
        return shop.book(OutcomeAssert.assertThat(change).isAccepted());
    }

    private static TicketPosition gone(int tickets) {
        return new TicketPosition(tickets);
    }
}
