package com.nuvana.lottery.verification.architecture.samples.roles.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;

/** Says nothing of roles. */
public final class BadWriter {
    private final UnitOfWork work;

    /** Works there. */
    public BadWriter(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(Game game) {
        return work.write(tx -> {
            tx.games().put(game);
            return Outcome.accepted(game);
        });
    }
}
