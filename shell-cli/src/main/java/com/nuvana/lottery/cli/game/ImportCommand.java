package com.nuvana.lottery.cli.game;

import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.Words;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.embed.CatalogueCsv;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lottery game import}. */
@Command(
        name = "import",
        description = "Import games from a CSV file; a store manager does it. All rows are good, or none is booked.",
        footer = {
            "Columns: game_number, name, price_usd, tickets_per_pack; where known first_ticket, last_ticket,",
            "direction, status. Others are named and ignored.",
            "Example:",
            "  lottery game import games.csv --dry-run"
        })
final class ImportCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FILE", description = "The CSV file, in UTF-8.")
    private Path file;

    @Option(names = "--dry-run", description = "Only say what would happen, row by row; nobody has to log in.")
    private boolean dryRun;

    @Option(names = "--skip-bad", description = "Leave bad rows out, and import the others.")
    private boolean skipBad;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Words words = shell.output().words();
        if (dryRun) {
            return shell.read(
                    lottery -> Outcome.<CatalogueTable, Refusal>from(CatalogueCsv.read(file))
                            .then(table -> lottery.store().importGames().preview(table)),
                    CatalogueView.ofPreview(words));
        }
        ImportGames.BadRows badRows = skipBad ? ImportGames.BadRows.SKIP : ImportGames.BadRows.STOP;
        return shell.write(
                (lottery, who) -> Outcome.<CatalogueTable, Refusal>from(CatalogueCsv.read(file))
                        .then(table ->
                                lottery.store().importGames().handle(new ImportGames.Command(table, badRows, who))),
                CatalogueView.ofImport(words));
    }
}
