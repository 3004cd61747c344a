package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.embed.Lottery;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack activate}. */
@Command(
        name = "activate",
        description = "Put a pack in stock on sale in a bin. A scanned ticket is taken for the one that shows.",
        footer = {"Example:", "  lottery pack activate 001200045670010123456789 --bin 7 --as 12"})
final class ActivateCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Mixin
    private OccupiedOption occupied;

    @Option(names = "--bin", paramLabel = "N", required = true, description = "The bin it goes into.")
    private BinNumber bin;

    @Option(names = "--direction", paramLabel = "up|down", description = "From which end it is sold.")
    private Optional<Direction> direction = Optional.empty();

    @Option(
            names = "--face",
            paramLabel = "N",
            description = "The number on the ticket that shows, typed, such as 001; needs a shift manager.")
    private Optional<TicketNumber> face = Optional.empty();

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "Why a face further on is right; an approver allows it.")
    private Optional<Note> note = Optional.empty();

    ActivateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> pack.find(lottery)
                        .then(found -> activate(lottery, found, who))
                        .then(activation -> ActivationView.Answer.of(lottery, activation)),
                new ActivationView());
    }

    private Outcome<Activation, Refusal> activate(Lottery lottery, FindPack.Found found, Authority who) {
        EntryMethod entry = face.isPresent() ? EntryMethod.MANUAL : pack.entry();
        return occupied.about(lottery, bin, found.pack().key(), pack.layout())
                .then(choice -> lottery.packs()
                        .activate()
                        .handle(new ActivatePack.Command(
                                found.pack().id(), bin, direction, face.or(found::face), note, choice, entry, who)));
    }
}
