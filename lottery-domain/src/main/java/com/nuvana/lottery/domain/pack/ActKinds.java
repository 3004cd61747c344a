package com.nuvana.lottery.domain.pack;

/** The word for each kind of act. */
final class ActKinds implements Act.Cases<MovementKind> {

    @Override
    public MovementKind received(Act.Received act) {
        return MovementKind.RECEIVED;
    }

    @Override
    public MovementKind onboarded(Act.Onboarded act) {
        return MovementKind.ONBOARDED;
    }

    @Override
    public MovementKind activated(Act.Activated act) {
        return MovementKind.ACTIVATED;
    }

    @Override
    public MovementKind counted(Act.Counted act) {
        return MovementKind.COUNTED;
    }

    @Override
    public MovementKind depleted(Act.Depleted act) {
        return MovementKind.DEPLETED;
    }

    @Override
    public MovementKind returned(Act.Returned act) {
        return MovementKind.RETURNED;
    }

    @Override
    public MovementKind moved(Act.Moved act) {
        return MovementKind.MOVED;
    }

    @Override
    public MovementKind restocked(Act.Restocked act) {
        return MovementKind.RESTOCKED;
    }

    @Override
    public MovementKind reportedMissing(Act.ReportedMissing act) {
        return MovementKind.REPORTED_MISSING;
    }

    @Override
    public MovementKind recovered(Act.Recovered act) {
        return MovementKind.RECOVERED;
    }

    @Override
    public MovementKind writtenOff(Act.WrittenOff act) {
        return MovementKind.WRITTEN_OFF;
    }

    @Override
    public MovementKind settled(Act.Settled act) {
        return MovementKind.SETTLED;
    }

    @Override
    public MovementKind undone(Act.Undone act) {
        return MovementKind.UNDONE;
    }

    @Override
    public MovementKind corrected(Act.Corrected act) {
        return MovementKind.CORRECTED;
    }

    @Override
    public MovementKind cloudStatus(Act.CloudStatus act) {
        return MovementKind.CLOUD_STATUS;
    }
}
