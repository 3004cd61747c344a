package com.nuvana.lottery.verification.architecture.samples.askedroles.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Asks for its role. */
public final class GoodAsker {
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    private final UnitOfWork work;

    /** Works there. */
    public GoodAsker(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(Authority who) {
        return Outcome.<Authority, Refusal>from(who.inPerson(LEAST_ROLE))
                .then(allowed ->
                        work.read(views -> Outcome.accepted(views.games().all().get(0))));
    }
}
