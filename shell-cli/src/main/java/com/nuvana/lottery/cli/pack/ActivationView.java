package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.query.ShowPack;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.embed.Lottery;
import java.util.Optional;

/** A pack that went on sale, with what became of the one in its place. */
final class ActivationView implements View<ActivationView.Answer> {

    /** The activation, and the pack's history with it. */
    record Answer(Activation activation, ShowPack.Shown shown) {

        static Outcome<Answer, Refusal> of(Lottery lottery, Activation activation) {
            return lottery.queries()
                    .showPack()
                    .handle(activation.pack().id())
                    .map(shown -> new Answer(activation, shown));
        }

        Strip strip() {
            return activation.pack().strip();
        }

        BinNumber bin() {
            return activation.bin().number();
        }
    }

    @Override
    public Json json(Answer answer) {
        return Data.object(
                "pack", PackData.of(answer.activation().pack(), Optional.of(answer.bin())),
                "game_name", answer.shown().game().name(),
                "replaced",
                        answer.activation()
                                .replaced()
                                .map(occupant -> Data.object("pack", occupant.key(), "fate", occupant.fate())),
                "choice_ignored", answer.activation().choice() == Activation.Choice.IGNORED);
    }

    @Override
    public void show(Answer answer, Page page) {
        page.line(
                "pack.activated",
                "pack",
                answer.strip().key(),
                "game",
                answer.shown().game().name(),
                "bin",
                answer.bin(),
                "left",
                answer.strip().remaining(),
                "next",
                PackData.next(answer.strip(), answer.strip().position()));
        answer.activation()
                .replaced()
                .ifPresent(occupant -> page.line(
                        "pack.replaced", "pack", occupant.key(), "fate", occupant.fate(), "bin", answer.bin()));
        if (answer.activation().choice() == Activation.Choice.IGNORED) {
            page.warning("pack.choice_ignored", "bin", answer.bin());
        }
    }
}
