package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.StatedFace;
import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.embed.Lottery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The acts of a store's day, each by its use case; a refusal is a fault of ours. */
record Till(Lottery lottery, Authority who) {

    /** Receives a sealed pack for each number, in one command. */
    List<PackId> receive(int game, List<Integer> numbers) {
        List<String> codes = numbers.stream()
                .map(number -> String.format(Locale.ROOT, "%04d%07d0010000000000", game, number))
                .toList();
        ReceivePacks.Receipt receipt = accepted(lottery.packs()
                .receive()
                .handle(new ReceivePacks.Command(codes, EntryMethod.SCAN, Optional.empty(), Optional.empty(), who)));
        if (receipt.received().size() != numbers.size()) {
            throw new IllegalStateException("not all were received: " + receipt);
        }
        return receipt.received().stream().map(ReceivedPack::id).toList();
    }

    /** Puts a sealed pack on sale in an empty bin. */
    Pack activate(PackId pack, int bin) {
        ActivatePack.Command command = new ActivatePack.Command(
                pack,
                new BinNumber(bin),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EntryMethod.SCAN,
                who);
        return accepted(lottery.packs().activate().handle(command)).pack();
    }

    /** Counts a pack that shows this ticket. */
    Pack count(PackId pack, int face) {
        CountPack.Command command =
                new CountPack.Command(pack, StatedFace.scanned(number(face)), CountOccasion.SPOT, who);
        return accepted(lottery.packs().count().handle(command));
    }

    /** Sells a pack out. */
    Pack sellOut(PackId pack) {
        DepletePack.Command command = new DepletePack.Command(pack, DepletePack.Reason.SOLD_OUT_MANUAL, who);
        return accepted(lottery.packs().deplete().handle(command));
    }

    /** Closes the day on which the packs on sale show these tickets: prepared, and committed. */
    ClosedDay closeDay(Map<PackId, Integer> faces) {
        List<PrepareClose.Entry> entries = faces.entrySet().stream()
                .map(shown -> new PrepareClose.Entry(
                        shown.getKey(), new Decision.Scanned(number(shown.getValue())), EntryMethod.SCAN))
                .toList();
        PreparedClose prepared = accepted(
                lottery.days().prepare().handle(new PrepareClose.Command(Optional.of(entries), Optional.empty(), who)));
        return accepted(lottery.days()
                .commit()
                .handle(new CommitClose.Command(prepared.day().preparation().token(), who)));
    }

    /** The day that is on, with its rack. */
    ShowDay.Shown dayView() {
        return accepted(lottery.queries().showDay().handle());
    }

    /** A page of the packs that match. */
    PackPage page(PackFilter filter) {
        return lottery.read(views -> views.packs().search(filter.query()));
    }

    private static TicketNumber number(int face) {
        return new TicketNumber(String.format(Locale.ROOT, "%03d", face));
    }

    /** What was accepted. */
    static <T> T accepted(Outcome<T, ? extends Refusal> outcome) {
        return outcome.fold(value -> value, why -> {
            throw new IllegalStateException(why.toString());
        });
    }
}
