package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery day sold-out}. */
@Command(
        name = "sold-out",
        description = "Save that no ticket is left in a bin, for the close.",
        footer = {"Example:", "  lottery day sold-out 7 9 --as 12"})
final class SoldOutCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "BIN", arity = "1..*", description = "The bins.")
    private List<BinNumber> bins = List.of();

    SoldOutCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return Draft.save(
                shell,
                bins.stream().map(BinNumber::toString).toList(),
                (lottery, bin) -> BinEntry.pack(lottery, bin)
                        .map(pack -> new Draft.Decided(pack, new Decision.SoldOut(), EntryMethod.MANUAL)));
    }
}
