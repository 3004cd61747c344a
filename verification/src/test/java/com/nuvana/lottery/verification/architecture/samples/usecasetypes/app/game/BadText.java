package com.nuvana.lottery.verification.architecture.samples.usecasetypes.app.game;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;

/** Takes a text. */
public final class BadText {
    private final UnitOfWork work;

    /** Works there. */
    public BadText(UnitOfWork work) {
        this.work = work;
    }

    public Outcome<Game, Refusal> handle(String code) {
        return work.read(views -> views.games()
                .byCode(new GameCode(code))
                .<Outcome<Game, Refusal>>map(Outcome::accepted)
                .orElseThrow());
    }
}
