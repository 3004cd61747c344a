package com.nuvana.lottery.cli.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lottery day not-seen}. */
@Command(
        name = "not-seen",
        description = "Save that the ticket of a pack could not be read; prepare needs a shift manager for it.",
        footer = {"Example:", "  lottery day not-seen 7 --reason not-in-bin --as 12 --approver 34"})
final class NotSeenCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "BIN", description = "The bin.")
    private BinNumber bin;

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            description = "not-in-bin, unreadable, position-backwards (with --read) or other (with --note).")
    private Optional<NotSeenReason> reason = Optional.empty();

    @Option(names = "--read", paramLabel = "N", description = "The ticket number that was read.")
    private Optional<TicketNumber> read = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "A note of up to 500 characters.")
    private Optional<Note> note = Optional.empty();

    NotSeenCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return Draft.save(
                shell,
                List.of(bin.toString()),
                (lottery, number) -> BinEntry.pack(lottery, number).then(this::decided));
    }

    private Outcome<Draft.Decided, Refusal> decided(Pack pack) {
        return reason.<Outcome<Draft.Decided, Refusal>>map(given ->
                        accepted(new Draft.Decided(pack, new Decision.NotSeen(given, read, note), EntryMethod.MANUAL)))
                .orElseGet(() -> refused(
                        new DayRefusal.NotSeenReasonRequired(List.of(pack.key()), List.of(NotSeenReason.values()))));
    }
}
