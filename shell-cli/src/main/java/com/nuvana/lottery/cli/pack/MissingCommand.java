package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.ReportMissing;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.pack.Loss;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.PoliceReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack missing}. */
@Command(
        name = "missing",
        description = "Record that a pack is lost or stolen; needs a shift manager.",
        footer = {"Example:", "  lottery pack missing bin:7 --kind stolen --police-report 26-0815 --face 031 --as 34"})
final class MissingCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Mixin
    private TraceOptions trace;

    @Option(names = "--kind", paramLabel = "KIND", required = true, description = "lost or stolen.")
    private MissingKind kind;

    @Option(names = "--police-report", paramLabel = "NUMBER", description = "The number of the police report.")
    private Optional<PoliceReport> report = Optional.empty();

    MissingCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return PackVerb.run(
                shell,
                pack,
                (lottery, found, who) -> lottery.packs()
                        .reportMissing()
                        .handle(new ReportMissing.Command(
                                found.pack().id(), new Loss(kind, report), trace.stated(found), who)));
    }
}
