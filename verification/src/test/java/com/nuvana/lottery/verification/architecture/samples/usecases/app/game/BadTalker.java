package com.nuvana.lottery.verification.architecture.samples.usecases.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;

/** Does two things. */
public final class BadTalker {
    private final UnitOfWork work;

    /** Works there. */
    public BadTalker(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(GameCode code) {
        return work.read(views -> views.games()
                .byCode(code)
                .<Outcome<Game, Refusal>>map(Outcome::accepted)
                .orElseThrow());
    }

    public Outcome<Game, Refusal> again(GameCode code) {
        return handle(code);
    }
}
