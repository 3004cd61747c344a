package com.nuvana.lottery.cli.backup;

import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupVerdict;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.doctor.Findings;
import com.nuvana.lottery.domain.Outcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery backup verify}. */
@Command(
        name = "verify",
        description =
                "Check all of a backup: file, ledger, packs, days, journal, outbox. It is not written to, nobody has"
                        + " to log in, and the store need not open. Exit code 4 where damage is found.",
        footer = {"Example:", "  lottery backup verify store-20260303T200000.120Z-000123-CLOSE.db"})
final class VerifyCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "NAME", description = "The backup, as the list names it.")
    private BackupName name;

    VerifyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.output().print(Outcome.accepted(shell.store().backups().verify(name)), new VerdictView());
    }

    private static final class VerdictView implements View<BackupVerdict> {
        @Override
        public Json json(BackupVerdict verdict) {
            return Data.object(
                    "name", verdict.name().text(),
                    "entries", verdict.head().entries(),
                    "head", verdict.head().hash(),
                    "findings", Findings.json(verdict.findings()));
        }

        @Override
        public void show(BackupVerdict verdict, Page page) {
            Findings.show(verdict.findings(), page);
            page.line(
                    exit(verdict) == ExitCode.DONE ? "backup.sound" : "backup.damaged",
                    "name",
                    verdict.name().text(),
                    "entries",
                    verdict.head().entries(),
                    "head",
                    verdict.head().hash());
        }

        @Override
        public ExitCode exit(BackupVerdict verdict) {
            return Findings.exit(verdict.findings());
        }
    }
}
