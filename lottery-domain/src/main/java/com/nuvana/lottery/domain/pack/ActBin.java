package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.store.BinId;
import java.util.Optional;

/** The bin in which an act took place, or into which it put the pack; empty where none was concerned. */
final class ActBin implements Act.Cases<Optional<BinId>> {

    @Override
    public Optional<BinId> received(Act.Received act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> onboarded(Act.Onboarded act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> activated(Act.Activated act) {
        return Optional.of(act.bin());
    }

    @Override
    public Optional<BinId> counted(Act.Counted act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> depleted(Act.Depleted act) {
        return Optional.of(act.bin());
    }

    @Override
    public Optional<BinId> returned(Act.Returned act) {
        return act.bin();
    }

    @Override
    public Optional<BinId> moved(Act.Moved act) {
        return Optional.of(act.to());
    }

    @Override
    public Optional<BinId> restocked(Act.Restocked act) {
        return Optional.of(act.bin());
    }

    @Override
    public Optional<BinId> reportedMissing(Act.ReportedMissing act) {
        return act.bin();
    }

    @Override
    public Optional<BinId> recovered(Act.Recovered act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> writtenOff(Act.WrittenOff act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> settled(Act.Settled act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> undone(Act.Undone act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> corrected(Act.Corrected act) {
        return Optional.empty();
    }

    @Override
    public Optional<BinId> cloudStatus(Act.CloudStatus act) {
        return act.bin();
    }
}
