package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.store.BinId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a pack's movements again and says what state they lead to. The pack row is a cache of this; {@code doctor}
 * compares the two, and an undo restores what stood before the act it takes back.
 */
final class PackReplay implements Act.Cases<Pack> {

    private final Map<MovementId, Pack> before = new HashMap<>();
    private Strip strip;
    private Optional<Pack> pack = Optional.empty();
    private Optional<Movement> playing = Optional.empty();

    /** Begins with the sealed strip, and plays every movement in the order of the ledger. */
    PackReplay(Strip sealed, List<Movement> movements) {
        strip = sealed;
        for (Movement movement : movements) {
            pack.ifPresent(known -> before.put(movement.id(), known));
            playing = Optional.of(movement);
            Pack next = movement.act().fold(this);
            strip = next.strip();
            pack = Optional.of(next);
        }
    }

    /** The pack as the movements leave it; empty without a movement. */
    Optional<Pack> pack() {
        return pack;
    }

    /** The pack as it stood before that movement; empty for an entry. */
    Optional<Pack> before(MovementId movement) {
        return Optional.ofNullable(before.get(movement));
    }

    private Movement now() {
        return playing.orElseThrow();
    }

    private Strip moved() {
        return strip.at(now().to());
    }

    private Pack present() {
        return pack.orElseThrow(() -> new IllegalStateException("movement before any entry: " + now().id()));
    }

    @Override
    public Pack received(Act.Received act) {
        return new ReceivedPack(moved());
    }

    @Override
    public Pack onboarded(Act.Onboarded act) {
        return new ReceivedPack(moved().facing(act.direction()));
    }

    @Override
    public Pack activated(Act.Activated act) {
        Movement movement = now();
        return new ActivePack(
                moved().facing(act.direction()),
                act.bin(),
                movement.on().at(),
                movement.on().by().id());
    }

    @Override
    public Pack counted(Act.Counted act) {
        return present().with(moved());
    }

    @Override
    public Pack depleted(Act.Depleted act) {
        return new DepletedPack(moved(), act.reason(), now().on().at());
    }

    @Override
    public Pack returned(Act.Returned act) {
        return new ReturnedPack(moved(), act.reason(), now().on().at());
    }

    @Override
    public Pack moved(Act.Moved act) {
        return inBin(act.to());
    }

    private Pack inBin(BinId bin) {
        return present()
                .<Pack>fold(
                        received -> received,
                        active -> new ActivePack(moved(), bin, active.activatedAt(), active.activatedBy()),
                        depleted -> depleted,
                        returned -> returned,
                        missing -> missing);
    }

    @Override
    public Pack restocked(Act.Restocked act) {
        return new ReceivedPack(moved());
    }

    @Override
    public Pack reportedMissing(Act.ReportedMissing act) {
        return new MissingPack(moved(), act.how(), act.report(), now().on().at(), Optional.empty());
    }

    @Override
    public Pack recovered(Act.Recovered act) {
        return new ReceivedPack(strip.facingIfFree(act.direction()).at(now().to()));
    }

    @Override
    public Pack writtenOff(Act.WrittenOff act) {
        WriteOff loss = new WriteOff(act.amount(), now().on().at());
        return present()
                .<Pack>fold(
                        received -> received,
                        active -> active,
                        depleted -> depleted,
                        returned -> returned,
                        missing -> new MissingPack(
                                moved(), missing.how(), missing.report(), missing.at(), Optional.of(loss)));
    }

    @Override
    public Pack settled(Act.Settled act) {
        Settlement settled = new Settlement.Settled(
                act.cause(), act.amount(), now().on().by().id(), now().on().at());
        return present().with(strip.with(settled));
    }

    @Override
    public Pack undone(Act.Undone act) {
        Pack former = before(act.undoes())
                .orElseThrow(() -> new IllegalStateException("undoes an unknown movement: " + act.undoes()));
        return PackHistory.restored(former, present());
    }

    @Override
    public Pack corrected(Act.Corrected act) {
        Strip right = moved();
        return present()
                .<Pack>fold(
                        received -> received.with(right),
                        active -> active.with(right),
                        depleted -> new ReceivedPack(right),
                        returned -> new ReceivedPack(right),
                        missing -> missing.with(right));
    }

    @Override
    public Pack cloudStatus(Act.CloudStatus act) {
        Movement movement = now();
        return switch (act.status()) {
            case RECEIVED -> new ReceivedPack(moved());
            case ACTIVE ->
                new ActivePack(
                        moved(),
                        act.bin().orElseThrow(),
                        movement.on().at(),
                        movement.on().by().id());
            case DEPLETED ->
                new DepletedPack(
                        moved(), DepletionReason.SOLD_OUT_MANUAL, movement.on().at());
            case RETURNED ->
                new ReturnedPack(
                        moved(),
                        ReturnReason.INVENTORY_ADJUSTMENT,
                        movement.on().at());
            case MISSING ->
                new MissingPack(
                        moved(),
                        MissingKind.LOST,
                        Optional.empty(),
                        movement.on().at(),
                        Optional.empty());
        };
    }
}
