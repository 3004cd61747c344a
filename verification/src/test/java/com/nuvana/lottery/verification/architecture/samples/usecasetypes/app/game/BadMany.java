package com.nuvana.lottery.verification.architecture.samples.usecasetypes.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;

/** Takes several things. */
public final class BadMany {
    private final UnitOfWork work;

    /** Works there. */
    public BadMany(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(GameCode code, GameCode other) {
        return work.read(views -> views.games()
                .byCode(code.canonical().isEmpty() ? other : code)
                .<Outcome<Game, Refusal>>map(Outcome::accepted)
                .orElseThrow());
    }
}
