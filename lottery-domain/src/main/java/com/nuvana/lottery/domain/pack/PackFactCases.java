package com.nuvana.lottery.domain.pack;

/** One method per kind of pack fact. */
public interface PackFactCases<X> {

    /** Answers for {@code PACK_RECEIVED}. */
    X received(PackFact.PackReceived fact);

    /** Answers for {@code PACK_ONBOARDED}. */
    X onboarded(PackFact.PackOnboarded fact);

    /** Answers for {@code PACK_ACTIVATED}. */
    X activated(PackFact.PackActivated fact);

    /** Answers for {@code PACK_COUNTED}. */
    X counted(PackFact.PackCounted fact);

    /** Answers for {@code PACK_DEPLETED}. */
    X depleted(PackFact.PackDepleted fact);

    /** Answers for {@code PACK_RETURNED}. */
    X returned(PackFact.PackReturned fact);

    /** Answers for {@code PACK_MOVED}. */
    X moved(PackFact.PackMoved fact);

    /** Answers for {@code PACK_RESTOCKED}. */
    X restocked(PackFact.PackRestocked fact);

    /** Answers for {@code PACK_REPORTED_MISSING}. */
    X reportedMissing(PackFact.PackReportedMissing fact);

    /** Answers for {@code PACK_RECOVERED}. */
    X recovered(PackFact.PackRecovered fact);

    /** Answers for {@code PACK_WRITTEN_OFF}. */
    X writtenOff(PackFact.PackWrittenOff fact);

    /** Answers for {@code PACK_SETTLED}. */
    X settled(PackFact.PackSettled fact);

    /** Answers for {@code ACT_UNDONE}. */
    X undone(PackFact.ActUndone fact);

    /** Answers for {@code LINE_CORRECTED}. */
    X corrected(PackFact.LineCorrected fact);
}
