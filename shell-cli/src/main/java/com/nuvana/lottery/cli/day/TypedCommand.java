package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.store.EntryMethod;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery day typed}. */
@Command(
        name = "typed",
        description = "Save the number on the ticket that shows, typed; prepare needs a shift manager for it.",
        footer = {"Example:", "  lottery day typed 7=013 9=045 --as 12 --approver 34"})
final class TypedCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "BIN=NUMBER", arity = "1..*", description = "The bin, and the number on its ticket.")
    private List<String> entries = List.of();

    TypedCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        entries.forEach(BinEntry::check);
        return Draft.save(
                shell,
                entries,
                (lottery, entry) -> BinEntry.pack(lottery, BinEntry.bin(entry).toString())
                        .map(pack -> new Draft.Decided(
                                pack, new Decision.Typed(BinEntry.number(entry)), EntryMethod.MANUAL)));
    }
}
