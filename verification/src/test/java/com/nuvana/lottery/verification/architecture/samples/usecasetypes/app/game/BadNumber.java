package com.nuvana.lottery.verification.architecture.samples.usecasetypes.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;

/** Answers a number. */
public final class BadNumber {
    private final UnitOfWork work;

    /** Works there. */
    public BadNumber(UnitOfWork work) {
        this.work = work;
    }

    public int handle() {
        return work.read(views -> views.games().all().size());
    }
}
