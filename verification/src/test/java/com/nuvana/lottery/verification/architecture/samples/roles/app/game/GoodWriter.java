package com.nuvana.lottery.verification.architecture.samples.roles.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.store.Role;

/** Says who may. */
public final class GoodWriter {
    public static final Role LEAST_ROLE = Role.CASHIER;

    private final UnitOfWork work;

    /** Works there. */
    public GoodWriter(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(Game game) {
        return work.write(tx -> {
            tx.games().put(game);
            return Outcome.accepted(game);
        });
    }
}
