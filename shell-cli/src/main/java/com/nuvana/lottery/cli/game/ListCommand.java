package com.nuvana.lottery.cli.game;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameStatus;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery game list}. */
@Command(
        name = "list",
        description = "List the games of the catalogue.",
        footer = {"Example:", "  lottery game list --status active"})
final class ListCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--status", paramLabel = "STATUS", description = "active, inactive or discontinued.")
    private Optional<GameStatus> status = Optional.empty();

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> lottery.read(views -> Outcome.accepted(views.games().all().stream()
                        .filter(game -> status.map(game.status()::equals).orElse(true))
                        .toList())),
                new GamesView());
    }
}
