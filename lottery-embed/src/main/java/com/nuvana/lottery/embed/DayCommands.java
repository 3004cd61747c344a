package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.day.CancelClose;
import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;

/** What can be done to the business day. Thread-safe; each writes to the disk before it answers. */
public record DayCommands(
        InitialiseDay initialise,
        CompleteOnboarding completeOnboarding,
        SaveDraft saveDraft,
        PrepareClose prepare,
        CommitClose commit,
        CancelClose cancel) {

    static DayCommands of(UnitOfWork work, Books books) {
        return new DayCommands(
                new InitialiseDay(work, books),
                new CompleteOnboarding(work, books),
                new SaveDraft(work, books),
                new PrepareClose(work, books),
                new CommitClose(work, books),
                new CancelClose(work, books));
    }
}
