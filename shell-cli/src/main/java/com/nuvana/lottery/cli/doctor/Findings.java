package com.nuvana.lottery.cli.doctor;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import java.util.List;

/** What checks have found wrong. */
public final class Findings {

    private Findings() {}

    /** The findings as JSON. */
    public static List<Json.Obj> json(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Data.object(
                        "check", finding.check(),
                        "severity", finding.severity(),
                        "subject", finding.subject(),
                        "detail", finding.detail()))
                .toList();
    }

    /** The findings as a table, where there are any. */
    public static void show(List<Finding> findings, Page page) {
        Table table = new Table().left("severity", "check", "subject", "detail");
        findings.forEach(
                finding -> table.row(finding.severity(), finding.check(), finding.subject(), finding.detail()));
        if (!findings.isEmpty()) {
            page.table(table);
        }
    }

    /** Damage is a matter of storage; a warning is not. */
    public static ExitCode exit(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.DAMAGE)
                ? ExitCode.STORAGE
                : ExitCode.DONE;
    }
}
