package com.nuvana.lottery.verification.architecture.samples.roles.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.store.Role;

/** Says it to nobody. */
public final class BadSecret {
    private static final Role LEAST_ROLE = Role.CASHIER;

    Role least() {
        return LEAST_ROLE;
    }

    private final UnitOfWork work;

    /** Works there. */
    public BadSecret(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(Game game) {
        return work.write(tx -> {
            tx.games().put(game);
            return Outcome.accepted(game);
        });
    }
}
