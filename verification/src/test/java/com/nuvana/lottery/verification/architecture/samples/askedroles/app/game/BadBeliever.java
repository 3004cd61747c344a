package com.nuvana.lottery.verification.architecture.samples.askedroles.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Declares one role and asks for another. */
public final class BadBeliever {
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    private final UnitOfWork work;

    /** Works there. */
    public BadBeliever(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(Authority who) {
        return Outcome.<Authority, Refusal>from(who.inPerson(Role.CASHIER))
                .then(allowed ->
                        work.read(views -> Outcome.accepted(views.games().all().get(0))));
    }
}
