package com.nuvana.lottery.cli.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;

import com.nuvana.lottery.app.barcode.PackName;
import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery pack list}. */
@Command(
        name = "list",
        description = "List packs by game and number, a page at a time.",
        footer = {"Example:", "  lottery pack list --status active --text 4321"})
final class ListCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--status", paramLabel = "STATUS", description = "received, active, depleted, returned or missing.")
    private Optional<PackStatus> status = Optional.empty();

    @Option(names = "--game", paramLabel = "CODE", description = "Packs of that game.")
    private Optional<GameCode> game = Optional.empty();

    @Option(names = "--bin", paramLabel = "N", description = "The pack in that bin.")
    private Optional<BinNumber> bin = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "A part of the pack's number, or the beginning of a word of the game's name.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 500. Otherwise 100.")
    private int limit = 100;

    @Option(
            names = "--after",
            paramLabel = "GAME-PACK",
            description = "Begin after that pack, as the page before says.")
    private Optional<String> after = Optional.empty();

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > PackQuery.MOST) {
            throw new UsageException("usage.limit", "given", limit, "most", PackQuery.MOST);
        }
        return shell.read(lottery -> lottery.read(this::page), new PackListView());
    }

    private Outcome<PackPage, Refusal> page(Views views) {
        return Books.store(views)
                .then(store -> after(
                        StoreRules.of(store, views, shell.surroundings().clock().instant())))
                .map(key -> views.packs().search(new PackQuery(status, game, bin, text, key, limit)));
    }

    private Outcome<Optional<PackKey>, Refusal> after(StoreRules rules) {
        return after.map(name -> PackName.parse(name, rules).map(Optional::of))
                .orElseGet(() -> accepted(Optional.empty()));
    }
}
