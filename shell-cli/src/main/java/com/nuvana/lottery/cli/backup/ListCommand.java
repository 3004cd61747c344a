package com.nuvana.lottery.cli.backup;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery backup list}. */
@Command(
        name = "list",
        description = "List the backups, newest first; nobody has to log in, and the store need not open.",
        footer = {"Example:", "  lottery backup list"})
final class ListCommand implements Callable<Integer> {

    private final Shell shell;

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.output().print(Outcome.accepted(shell.store().backups().list()), new BackupsView());
    }

    private static final class BackupsView implements View<List<Backup>> {
        @Override
        public Json json(List<Backup> backups) {
            return Data.object("backups", backups.stream().map(BackupData::of).toList());
        }

        @Override
        public void show(List<Backup> backups, Page page) {
            Table table =
                    new Table().left("at", "reason").right("entries", "bytes").left("backup");
            backups.forEach(backup -> table.row(
                    backup.name().at(),
                    backup.name().reason(),
                    backup.name().entries(),
                    backup.bytes(),
                    backup.name().text()));
            page.table(table).line("backup.count", "count", backups.size());
        }
    }
}
