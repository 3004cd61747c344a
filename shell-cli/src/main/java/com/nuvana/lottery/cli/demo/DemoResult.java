package com.nuvana.lottery.cli.demo;

import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.query.DailyReport;
import java.nio.file.Path;
import java.util.List;

/** A played day: where its store lies, what happened, the report, and what the checks of the books found. */
record DemoResult(Path home, List<Step> steps, DailyReport.Daily report, List<Finding> findings, long movements) {

    /** Copies the lists. */
    DemoResult {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }
}
