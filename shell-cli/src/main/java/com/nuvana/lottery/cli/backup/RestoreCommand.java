package com.nuvana.lottery.cli.backup;

import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.RestorePlan;
import com.nuvana.lottery.app.backup.Restored;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.embed.Backups;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lottery restore}. */
@Command(
        name = "restore",
        description = "Put a backup in the store's place. A store manager does it, and the present store is kept. Where"
                + " that is damaged or missing, nobody can log in, and nobody has to.",
        footer = {"Example:", "  lottery restore store-20260303T200000.120Z-000123-CLOSE.db --yes --as 56"})
public final class RestoreCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "NAME", description = "The backup, as the list names it.")
    private BackupName name;

    @Option(names = "--yes", description = "Do it. Without, only what would happen is said, with exit code 2.")
    private boolean yes;

    RestoreCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Backups backups = shell.store().backups();
        if (!yes) {
            throw unsaid(backups.plan(name));
        }
        return shell.output().print(backups.restore(name, shell::whoLeaving), new RestoredView(name));
    }

    private static UsageException unsaid(RestorePlan plan) {
        String backup = plan.backup().name().text();
        long entries = plan.backup().head().entries();
        return plan.lost()
                .map(lost -> new UsageException("usage.restore", "backup", backup, "entries", entries, "lost", lost))
                .orElseGet(() -> new UsageException("usage.restore_anew", "backup", backup, "entries", entries));
    }

    private record RestoredView(BackupName name) implements View<Restored> {
        @Override
        public Json json(Restored restored) {
            return Data.object(
                    "restored", name.text(),
                    "kept", restored.kept().map(kept -> kept.name().text()),
                    "aside", restored.aside());
        }

        @Override
        public void show(Restored restored, Page page) {
            page.line("restore.done", "backup", name.text(), "entries", name.entries());
            restored.kept()
                    .ifPresent(kept ->
                            page.line("restore.kept", "name", kept.name().text()));
            restored.aside().ifPresent(folder -> page.line("restore.aside", "folder", folder));
        }
    }
}
