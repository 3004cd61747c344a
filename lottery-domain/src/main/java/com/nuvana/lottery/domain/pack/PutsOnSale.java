package com.nuvana.lottery.domain.pack;

/** Whether an act puts its pack on sale. */
final class PutsOnSale implements Act.Cases<Boolean> {

    @Override
    public Boolean received(Act.Received act) {
        return false;
    }

    @Override
    public Boolean onboarded(Act.Onboarded act) {
        return false;
    }

    @Override
    public Boolean activated(Act.Activated act) {
        return true;
    }

    @Override
    public Boolean counted(Act.Counted act) {
        return false;
    }

    @Override
    public Boolean depleted(Act.Depleted act) {
        return false;
    }

    @Override
    public Boolean returned(Act.Returned act) {
        return false;
    }

    @Override
    public Boolean moved(Act.Moved act) {
        return false;
    }

    @Override
    public Boolean restocked(Act.Restocked act) {
        return false;
    }

    @Override
    public Boolean reportedMissing(Act.ReportedMissing act) {
        return false;
    }

    @Override
    public Boolean recovered(Act.Recovered act) {
        return false;
    }

    @Override
    public Boolean writtenOff(Act.WrittenOff act) {
        return false;
    }

    @Override
    public Boolean settled(Act.Settled act) {
        return false;
    }

    @Override
    public Boolean undone(Act.Undone act) {
        return act.restored() == PackStatus.ACTIVE;
    }

    @Override
    public Boolean corrected(Act.Corrected act) {
        return false;
    }

    @Override
    public Boolean cloudStatus(Act.CloudStatus act) {
        return act.status() == PackStatus.ACTIVE;
    }
}
