package com.nuvana.lottery.verification.architecture.samples.askedroles.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Anybody may. */
public final class GoodCashier {
    public static final Role LEAST_ROLE = Role.CASHIER;

    private final UnitOfWork work;

    /** Works there. */
    public GoodCashier(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(Authority who) {
        return Outcome.<Authority, Refusal>from(who.inPerson(Role.CASHIER))
                .then(allowed ->
                        work.read(views -> Outcome.accepted(views.games().all().get(0))));
    }
}
