package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.BackToStock;
import com.nuvana.lottery.app.pack.CorrectLine;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.MovePack;
import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Occupied;
import com.nuvana.lottery.app.pack.OnboardPack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.RecoverPack;
import com.nuvana.lottery.app.pack.ReportMissing;
import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.app.pack.SettlePack;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.pack.StatedFace;
import com.nuvana.lottery.app.pack.StatedTrace;
import com.nuvana.lottery.app.pack.UndoAct;
import com.nuvana.lottery.app.pack.WriteOffPack;
import com.nuvana.lottery.app.testkit.Fixtures;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Loss;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.embed.Lottery;
import java.util.Optional;

/** Acts on packs, as commands. */
final class PerformedPacks {

    static final Authority WHO = Authority.of(Fixtures.aStoreManager());

    private final Lottery lottery;

    PerformedPacks(Lottery lottery) {
        this.lottery = lottery;
    }

    static PackKey key(String name) {
        String[] parts = name.split("-", -1);
        return new PackKey(new GameCode(parts[0]), new PackNumber(parts[1]));
    }

    static PackId id(Lottery lottery, String name) {
        return lottery.read(
                views -> views.packs().byKey(key(name)).orElseThrow().id());
    }

    private PackId pack(Act act) {
        return id(lottery, act.word(0));
    }

    private static Stated stated(Act act) {
        return act.word(1).equals("-") ? Stated.lastKnown() : Stated.scanned(new TicketNumber(act.word(1)));
    }

    private static Note note() {
        return new Note("as planned");
    }

    Outcome<?, Refusal> outcome(Act act) {
        return switch (act.command()) {
            case "receivePacks" -> receive(act);
            case "onboardPack" -> onboard(act);
            case "activatePack" -> activate(act);
            case "countPack" ->
                lottery.packs()
                        .count()
                        .handle(new CountPack.Command(
                                pack(act), StatedFace.scanned(new TicketNumber(act.word(1))), CountOccasion.SPOT, WHO));
            case "depletePack" ->
                lottery.packs()
                        .deplete()
                        .handle(new DepletePack.Command(pack(act), DepletePack.Reason.SOLD_OUT_MANUAL, WHO));
            case "movePack" ->
                lottery.packs().move().handle(new MovePack.Command(pack(act), new BinNumber(act.number(1)), WHO));
            case "backToStock" ->
                lottery.packs().backToStock().handle(new BackToStock.Command(pack(act), stated(act), WHO));
            default -> leaving(act);
        };
    }

    private Outcome<?, Refusal> leaving(Act act) {
        return switch (act.command()) {
            case "returnPack" ->
                lottery.packs()
                        .giveBack()
                        .handle(new ReturnPack.Command(
                                pack(act), Optional.of(ReturnReason.DAMAGED), stated(act), Optional.empty(), WHO));
            case "reportMissing" ->
                lottery.packs()
                        .reportMissing()
                        .handle(new ReportMissing.Command(
                                pack(act),
                                new Loss(MissingKind.LOST, Optional.empty()),
                                StatedTrace.of(stated(act)),
                                WHO));
            case "recoverPack" ->
                lottery.packs()
                        .recover()
                        .handle(new RecoverPack.Command(pack(act), stated(act), Optional.empty(), WHO));
            case "writeOffPack" -> lottery.packs().writeOff().handle(new WriteOffPack.Command(pack(act), WHO));
            case "settlePack" ->
                lottery.packs().settle().handle(new SettlePack.Command(pack(act), SettlePack.Cause.MANUAL, WHO));
            case "undoAct" -> lottery.packs().undo().handle(new UndoAct.Command(pack(act), WHO));
            case "correctLine" ->
                lottery.packs()
                        .correct()
                        .handle(new CorrectLine.Command(
                                pack(act),
                                movement(pack(act), act.number(1)),
                                new TicketPosition(act.number(2)),
                                Optional.of(note()),
                                WHO));
            default -> throw new IllegalArgumentException(act.text());
        };
    }

    /** The pack's movement of that place in its own history, from 1. */
    private MovementId movement(PackId pack, int place) {
        return lottery.read(
                views -> views.ledger().of(pack).get(place - 1).movement().id());
    }

    private Outcome<?, Refusal> receive(Act act) {
        return lottery.packs()
                .receive()
                .handle(new ReceivePacks.Command(
                        act.words(), EntryMethod.MANUAL, Optional.empty(), Optional.empty(), WHO))
                .map(receipt -> {
                    if (receipt.received().size() != act.words().size()) {
                        throw new IllegalStateException(act.text() + " is answered with " + receipt);
                    }
                    return receipt;
                });
    }

    private Outcome<?, Refusal> onboard(Act act) {
        return lottery.packs()
                .onboard()
                .handle(new OnboardPack.Command(
                        key(act.word(0)),
                        new TicketNumber(act.word(1)),
                        new BinNumber(act.number(2)),
                        Optional.empty(),
                        Optional.empty(),
                        EntryMethod.SCAN,
                        WHO));
    }

    private Outcome<?, Refusal> activate(Act act) {
        boolean ahead = act.has(2) && act.word(2).equals("AHEAD");
        Optional<Occupied> occupied = Optional.empty();
        if (act.has(2) && !ahead) {
            occupied = Optional.of(new Occupied(key(act.word(3)), choice(act)));
        }
        return lottery.packs()
                .activate()
                .handle(new ActivatePack.Command(
                        pack(act),
                        new BinNumber(act.number(1)),
                        Optional.empty(),
                        ahead ? Optional.of(new TicketNumber(act.word(3))) : Optional.empty(),
                        ahead ? Optional.of(note()) : Optional.empty(),
                        occupied,
                        EntryMethod.SCAN,
                        WHO));
    }

    private static OccupantChoice choice(Act act) {
        return switch (act.word(2)) {
            case "SOLD_OUT" -> new OccupantChoice.SoldOut();
            case "BACK_TO_STOCK" -> new OccupantChoice.BackToStock(Stated.lastKnown());
            case "RETURN" -> new OccupantChoice.Return(Optional.of(ReturnReason.DAMAGED), Stated.lastKnown());
            case "MOVE_TO" -> new OccupantChoice.MoveTo(new BinNumber(act.number(4)));
            default -> throw new IllegalArgumentException(act.text());
        };
    }
}
