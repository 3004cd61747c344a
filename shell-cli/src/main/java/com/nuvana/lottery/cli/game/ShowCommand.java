package com.nuvana.lottery.cli.game;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameRefusal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery game show}. */
@Command(
        name = "show",
        description = "Show one game.",
        footer = {"Example:", "  lottery game show 2029"})
final class ShowCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "CODE", description = "The game's code.")
    private GameCode code;

    ShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> lottery.read(views -> views.games()
                        .byCode(code)
                        .<Outcome<List<Game>, Refusal>>map(game -> Outcome.accepted(List.of(game)))
                        .orElseGet(() -> refused(new GameRefusal.GameUnknown(code)))),
                new GamesView());
    }
}
