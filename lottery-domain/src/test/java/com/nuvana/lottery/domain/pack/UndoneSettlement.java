package com.nuvana.lottery.domain.pack;

/** What an undo did to the settlement; no other fact says so. */
final class UndoneSettlement implements PackFactCases<PackFact.SettlementEffect> {

    private static PackFact.SettlementEffect none(PackFact fact) {
        throw new AssertionError("not an undo: " + fact.kind());
    }

    @Override
    public PackFact.SettlementEffect received(PackFact.PackReceived fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect onboarded(PackFact.PackOnboarded fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect activated(PackFact.PackActivated fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect counted(PackFact.PackCounted fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect depleted(PackFact.PackDepleted fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect returned(PackFact.PackReturned fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect moved(PackFact.PackMoved fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect restocked(PackFact.PackRestocked fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect reportedMissing(PackFact.PackReportedMissing fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect recovered(PackFact.PackRecovered fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect writtenOff(PackFact.PackWrittenOff fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect settled(PackFact.PackSettled fact) {
        return none(fact);
    }

    @Override
    public PackFact.SettlementEffect undone(PackFact.ActUndone fact) {
        return fact.settlement();
    }

    @Override
    public PackFact.SettlementEffect corrected(PackFact.LineCorrected fact) {
        return none(fact);
    }
}
