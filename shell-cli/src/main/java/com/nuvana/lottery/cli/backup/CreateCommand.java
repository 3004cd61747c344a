package com.nuvana.lottery.cli.backup;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.Outcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery backup create}. */
@Command(
        name = "create",
        description = "Make a backup now, while others work on; nobody has to log in. It is checked before it is named."
                + " Where the newest one made by hand holds everything already, that one is named.",
        footer = {"Example:", "  lottery backup create"})
final class CreateCommand implements Callable<Integer> {

    private final Shell shell;

    CreateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(lottery -> Outcome.accepted(lottery.backUp()), new MadeView());
    }

    private static final class MadeView implements View<Backup> {
        @Override
        public Json json(Backup backup) {
            return BackupData.of(backup);
        }

        @Override
        public void show(Backup backup, Page page) {
            page.line(
                    "backup.made",
                    "name",
                    backup.name().text(),
                    "bytes",
                    backup.bytes(),
                    "entries",
                    backup.name().entries());
        }
    }
}
