package com.nuvana.lottery.domain.pack;

/** Whether an act books a line of the day close. */
final class BooksCloseLine implements Act.Cases<Boolean> {

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
        return false;
    }

    @Override
    public Boolean counted(Act.Counted act) {
        return act.occasion() == CountOccasion.DAY_CLOSE;
    }

    @Override
    public Boolean depleted(Act.Depleted act) {
        return act.reason() == DepletionReason.SOLD_OUT_AT_CLOSE;
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
        return false;
    }

    @Override
    public Boolean corrected(Act.Corrected act) {
        return false;
    }

    @Override
    public Boolean cloudStatus(Act.CloudStatus act) {
        return false;
    }
}
