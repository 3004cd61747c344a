package com.nuvana.lottery.domain.pack;

import java.util.Optional;

/** The movement that an act takes back or corrects; empty for all other acts. */
public final class Compensated implements Act.Cases<Optional<MovementId>> {

    @Override
    public Optional<MovementId> received(Act.Received act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> onboarded(Act.Onboarded act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> activated(Act.Activated act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> counted(Act.Counted act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> depleted(Act.Depleted act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> returned(Act.Returned act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> moved(Act.Moved act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> restocked(Act.Restocked act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> reportedMissing(Act.ReportedMissing act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> recovered(Act.Recovered act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> writtenOff(Act.WrittenOff act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> settled(Act.Settled act) {
        return Optional.empty();
    }

    @Override
    public Optional<MovementId> undone(Act.Undone act) {
        return Optional.of(act.undoes());
    }

    @Override
    public Optional<MovementId> corrected(Act.Corrected act) {
        return Optional.of(act.corrects());
    }

    @Override
    public Optional<MovementId> cloudStatus(Act.CloudStatus act) {
        return Optional.empty();
    }
}
