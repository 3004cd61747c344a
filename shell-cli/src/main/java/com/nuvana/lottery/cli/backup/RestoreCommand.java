package com.nuvana.lottery.cli.backup;

import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.RestoreDone;
import com.nuvana.lottery.app.backup.RestorePlan;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.doctor.Findings;
import com.nuvana.lottery.embed.Backups;
import java.util.List;
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

    private static final int FINDINGS_SAID = 3;

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
        return shell.output().print(backups.restore(name, shell::whoLeaving), new RestoredView());
    }

    private static UsageException unsaid(RestorePlan plan) {
        String backup = plan.backup().name().text();
        long entries = plan.backup().head().entries();
        UsageException unsaid = plan.lost()
                .map(lost -> new UsageException("usage.restore", "backup", backup, "entries", entries, "lost", lost))
                .orElseGet(() -> new UsageException("usage.restore_anew", "backup", backup, "entries", entries));
        List<Finding> findings = plan.backup().findings();
        return findings.isEmpty()
                ? unsaid
                : unsaid.and("restore.findings", "backup", backup)
                        .and("usage.restore_findings", "count", findings.size(), "first", subjects(findings));
    }

    /** The first few: an error is a line, and the table of all is what the verification is for. */
    private static List<String> subjects(List<Finding> findings) {
        return findings.stream()
                .limit(FINDINGS_SAID)
                .map(finding -> finding.subject() + " " + finding.detail())
                .toList();
    }

    private static final class RestoredView implements View<RestoreDone> {
        @Override
        public Json json(RestoreDone done) {
            return Data.object(
                    "restored", done.backup().name().text(),
                    "kept", done.replaced().kept().map(kept -> kept.name().text()),
                    "aside", done.replaced().aside(),
                    "findings", Findings.json(done.backup().findings()));
        }

        @Override
        public void show(RestoreDone done, Page page) {
            String backup = done.backup().name().text();
            page.line(
                    "restore.done",
                    "backup",
                    backup,
                    "entries",
                    done.backup().head().entries());
            done.replaced()
                    .kept()
                    .ifPresent(kept ->
                            page.line("restore.kept", "name", kept.name().text()));
            done.replaced().aside().ifPresent(folder -> page.line("restore.aside", "folder", folder));
            showFindings(backup, done.backup().findings(), page);
        }

        private static void showFindings(String backup, List<Finding> findings, Page page) {
            Findings.show(findings, page);
            if (!findings.isEmpty()) {
                page.line("restore.findings", "backup", backup);
            }
        }
    }
}
