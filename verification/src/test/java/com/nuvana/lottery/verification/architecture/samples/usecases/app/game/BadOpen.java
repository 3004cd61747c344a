package com.nuvana.lottery.verification.architecture.samples.usecases.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;

/** Can be extended. */
public class BadOpen {
    private final UnitOfWork work;

    /** Works there. */
    public BadOpen(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(GameCode code) {
        return work.read(views -> views.games()
                .byCode(code)
                .<Outcome<Game, Refusal>>map(Outcome::accepted)
                .orElseThrow());
    }
}
