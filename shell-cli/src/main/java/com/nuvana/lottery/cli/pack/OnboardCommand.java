package com.nuvana.lottery.cli.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;

import com.nuvana.lottery.app.barcode.PackName;
import com.nuvana.lottery.app.barcode.ReadBarcode;
import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.pack.OnboardPack;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.embed.Lottery;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lottery pack onboard}. */
@Command(
        name = "onboard",
        description = "Enter a pack that was on sale before this system was, at the ticket it shows.",
        footer = {"Example:", "  lottery pack onboard 001200045670450123456789 --bin 7 --as 12"})
final class OnboardCommand implements Callable<Integer> {

    private record Seen(PackKey pack, TicketNumber face, EntryMethod entry) {}

    private final Shell shell;

    @Mixin
    private PackArgument pack;

    @Mixin
    private OccupiedOption occupied;

    @Option(names = "--bin", paramLabel = "N", required = true, description = "The bin it is in.")
    private BinNumber bin;

    @Option(names = "--direction", paramLabel = "up|down", description = "From which end it is sold.")
    private Optional<Direction> direction = Optional.empty();

    @Option(names = "--face", paramLabel = "N", description = "The number on the ticket that shows, typed.")
    private Optional<TicketNumber> face = Optional.empty();

    OnboardCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> seen(lottery)
                        .then(seen -> onboard(lottery, seen, who))
                        .then(activation -> ActivationView.Answer.of(lottery, activation)),
                new ActivationView());
    }

    private Outcome<Activation, Refusal> onboard(Lottery lottery, Seen seen, Authority who) {
        return occupied.about(lottery, bin, seen.pack(), pack.layout())
                .then(choice -> lottery.packs()
                        .onboard()
                        .handle(new OnboardPack.Command(
                                seen.pack(), seen.face(), bin, direction, choice, seen.entry(), who)));
    }

    /** The pack need not be in the books yet, so it is read rather than found. */
    private Outcome<Seen, Refusal> seen(Lottery lottery) {
        if (PackName.isOne(pack.text())) {
            TicketNumber typed = face.orElseThrow(() -> new UsageException("usage.face_by_hand"));
            return key(lottery).map(key -> new Seen(key, typed, EntryMethod.MANUAL));
        }
        return lottery.queries()
                .readBarcode()
                .handle(new ReadBarcode.Query(pack.text(), pack.layout()))
                .then(scan -> face.map(typed ->
                                Outcome.<Seen, Refusal>accepted(new Seen(scan.packKey(), typed, EntryMethod.MANUAL)))
                        .orElseGet(() -> Outcome.<TicketNumber, Refusal>from(scan.neededTicket())
                                .then(read -> accepted(new Seen(scan.packKey(), read, EntryMethod.SCAN)))));
    }

    private Outcome<PackKey, Refusal> key(Lottery lottery) {
        return lottery.read(views -> Books.store(views)
                .then(store -> PackName.parse(
                        pack.text(),
                        StoreRules.of(store, views, shell.surroundings().clock().instant()))));
    }
}
