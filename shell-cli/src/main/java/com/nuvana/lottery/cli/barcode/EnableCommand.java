package com.nuvana.lottery.cli.barcode;

import com.nuvana.lottery.app.barcode.EnableLayout;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery barcode enable}. */
@Command(
        name = "enable",
        description = "Enable a layout, once three different tickets were read right with it; a store manager does it.",
        footer = {"Example:", "  lottery barcode enable TX-14 20290004321001 20290004321002 24000000017010 --as 56"})
final class EnableCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "ID", description = "The layout, as barcode layouts gives it.")
    private LayoutId layout;

    @Parameters(
            index = "1..*",
            paramLabel = "SCAN",
            arity = "3..*",
            description = "Scans of at least three different tickets of this store.")
    private List<String> scans = List.of();

    EnableCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.store().enableLayout().handle(new EnableLayout.Command(layout, scans, who)),
                new TrialView(layout));
    }

    /** What was read in the trial, for a person to compare with the tickets. */
    private record TrialView(LayoutId layout) implements View<List<Scan>> {
        @Override
        public Json json(List<Scan> scans) {
            return Data.object(
                    "layout", layout, "scans", scans.stream().map(ScanData::of).toList());
        }

        @Override
        public void show(List<Scan> scans, Page page) {
            Table table = new Table().left("game").right("number", "ticket").left("check");
            scans.forEach(scan -> table.row(scan.game(), scan.pack(), scan.ticket(), scan.checkResult()));
            page.table(table).line("barcode.enabled", "layout", layout);
        }
    }
}
