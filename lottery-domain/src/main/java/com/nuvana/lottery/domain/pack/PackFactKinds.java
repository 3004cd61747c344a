package com.nuvana.lottery.domain.pack;

/** The stable word for each kind of pack fact. */
final class PackFactKinds implements PackFactCases<String> {

    @Override
    public String received(PackFact.PackReceived fact) {
        return "PACK_RECEIVED";
    }

    @Override
    public String onboarded(PackFact.PackOnboarded fact) {
        return "PACK_ONBOARDED";
    }

    @Override
    public String activated(PackFact.PackActivated fact) {
        return "PACK_ACTIVATED";
    }

    @Override
    public String counted(PackFact.PackCounted fact) {
        return "PACK_COUNTED";
    }

    @Override
    public String depleted(PackFact.PackDepleted fact) {
        return "PACK_DEPLETED";
    }

    @Override
    public String returned(PackFact.PackReturned fact) {
        return "PACK_RETURNED";
    }

    @Override
    public String moved(PackFact.PackMoved fact) {
        return "PACK_MOVED";
    }

    @Override
    public String restocked(PackFact.PackRestocked fact) {
        return "PACK_RESTOCKED";
    }

    @Override
    public String reportedMissing(PackFact.PackReportedMissing fact) {
        return "PACK_REPORTED_MISSING";
    }

    @Override
    public String recovered(PackFact.PackRecovered fact) {
        return "PACK_RECOVERED";
    }

    @Override
    public String writtenOff(PackFact.PackWrittenOff fact) {
        return "PACK_WRITTEN_OFF";
    }

    @Override
    public String settled(PackFact.PackSettled fact) {
        return "PACK_SETTLED";
    }

    @Override
    public String undone(PackFact.ActUndone fact) {
        return "ACT_UNDONE";
    }

    @Override
    public String corrected(PackFact.LineCorrected fact) {
        return "LINE_CORRECTED";
    }
}
