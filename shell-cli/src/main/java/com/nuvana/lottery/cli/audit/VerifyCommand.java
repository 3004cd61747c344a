package com.nuvana.lottery.cli.audit;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.ledger.VerifyJournal;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.doctor.Findings;
import com.nuvana.lottery.domain.Outcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery audit verify}. */
@Command(
        name = "verify",
        description = "Check the chain of the audit journal, entry by entry. Exit code 4 where it is broken.",
        footer = {"Example:", "  lottery audit verify"})
final class VerifyCommand implements Callable<Integer> {

    private final Shell shell;

    VerifyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> Outcome.accepted(lottery.queries().verifyJournal().handle()), new VerdictView());
    }

    private static final class VerdictView implements View<VerifyJournal.Verdict> {
        @Override
        public Json json(VerifyJournal.Verdict verdict) {
            return Data.object(
                    "entries", verdict.entries(),
                    "head", verdict.head().hash(),
                    "findings", Findings.json(verdict.findings()));
        }

        @Override
        public void show(VerifyJournal.Verdict verdict, Page page) {
            Findings.show(verdict.findings(), page);
            page.line(
                    verdict.findings().isEmpty() ? "audit.whole" : "audit.broken",
                    "entries",
                    verdict.entries(),
                    "head",
                    verdict.head().hash());
        }

        @Override
        public ExitCode exit(VerifyJournal.Verdict verdict) {
            return Findings.exit(verdict.findings());
        }
    }
}
