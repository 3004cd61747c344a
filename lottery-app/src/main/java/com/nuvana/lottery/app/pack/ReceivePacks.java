package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.audit.Unbooked;
import com.nuvana.lottery.app.barcode.PackName;
import com.nuvana.lottery.app.barcode.ReadBarcode;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackEntry;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records that delivered packs are in stock: a list of scans, of pack labels and of typed {@code GAME-PACK} names. One
 * bad entry stops none of the others; all good ones are booked in one transaction.
 */
public final class ReceivePacks {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /**
     * The texts in their order, how codes among them came in, and the delivery they belong to. A {@code GAME-PACK} name
     * is typed, whatever is said of the codes beside it.
     */
    public record Command(
            List<String> texts,
            EntryMethod entry,
            Optional<LayoutId> layout,
            Optional<DeliveryReference> delivery,
            Authority who)
            implements Signed {

        /** Copies the list. */
        public Command {
            texts = List.copyOf(texts);
        }

        @Override
        public String command() {
            return "receivePacks";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("entries", texts.size());
        }
    }

    /** An entry whose pack is in the books already, or came earlier in the list. */
    public record Duplicate(int index, PackKey pack, PackStatus state) {}

    /** An entry that was refused; the index counts from 0, the input is cut to 100 characters. */
    public record Rejected(int index, String input, Refusal refusal) {}

    /** What became of each entry; the three sizes add up to the input. */
    public record Receipt(List<ReceivedPack> received, List<Duplicate> duplicates, List<Rejected> refused) {

        /** Copies the lists. */
        public Receipt {
            received = List.copyOf(received);
            duplicates = List.copyOf(duplicates);
            refused = List.copyOf(refused);
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Receives into that store. */
    public ReceivePacks(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /**
     * The receipt; refusals of single entries stand in it. Refused as a whole: NO_OPEN_DAY, STORE_NOT_CONFIGURED. A
     * list without one good entry books nothing and leaves no trace in the journal.
     */
    public Outcome<Receipt, Refusal> handle(Command command) {
        return Unbooked.answered(work.write(command, tx -> receive(tx, command)));
    }

    private Outcome<Receipt, Unbooked<Receipt>> receive(Tx tx, Command command) {
        return PackDesk.open(tx, books)
                .map(desk -> new Batch(desk, command, desk.stamp(command.who(), command.entry())).sort())
                .fold(Batch::book, why -> refused(Unbooked.because(why)));
    }

    /** The entries of one command, sorted by their fate before anything is written. */
    private static final class Batch {
        private final PackDesk desk;
        private final Command command;
        private final Stamp stamp;
        private final Map<PackKey, PackChange<ReceivedPack>> good = new LinkedHashMap<>();
        private final List<Duplicate> duplicates = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();

        private Batch(PackDesk desk, Command command, Stamp stamp) {
            this.desk = desk;
            this.command = command;
            this.stamp = stamp;
        }

        private Batch sort() {
            for (int index = 0; index < command.texts().size(); index++) {
                sort(index, command.texts().get(index));
            }
            return this;
        }

        private void sort(int index, String text) {
            Outcome<PackKey, Refusal> read = key(text);
            Optional<PackKey> key = read.fold(Optional::of, why -> Optional.empty());
            Optional<PackStatus> known = key.flatMap(this::known);
            if (known.isPresent()) {
                duplicates.add(new Duplicate(index, key.orElseThrow(), known.get()));
                return;
            }
            read.then(pack -> entry(pack, stamp.entered(method(text))))
                    .<Runnable>fold(
                            change -> () -> good.put(change.next().key(), change),
                            why -> () -> rejected.add(new Rejected(index, cut(text), why)))
                    .run();
        }

        private Optional<PackStatus> known(PackKey key) {
            return good.containsKey(key)
                    ? Optional.of(PackStatus.RECEIVED)
                    : desk.tx().packs().byKey(key).map(PackStatus::of);
        }

        private Outcome<PackKey, Refusal> key(String text) {
            Outcome<Scan, Refusal> scan =
                    ReadBarcode.read(desk.tx(), desk.rules(), new ReadBarcode.Query(text, command.layout()));
            return scan.fold(
                    read -> accepted(read.packKey()),
                    why -> PackName.isOne(text) ? PackName.parse(text, desk.rules()) : refused(why));
        }

        private EntryMethod method(String text) {
            return PackName.isOne(text) ? EntryMethod.MANUAL : command.entry();
        }

        private Outcome<PackChange<ReceivedPack>, Refusal> entry(PackKey key, Stamp stamped) {
            return game(key.game())
                    .then(Game::onSale)
                    .then(game -> game.knownFirst().map(first -> change(key, game, first, stamped)));
        }

        private Outcome<Game, Refusal> game(GameCode code) {
            return desk.tx()
                    .games()
                    .byCode(code)
                    .<Outcome<Game, Refusal>>map(Outcome::accepted)
                    .orElseGet(() -> refused(new GameRefusal.GameUnknown(code)));
        }

        private PackChange<ReceivedPack> change(PackKey key, Game game, FirstTicket first, Stamp stamped) {
            PackId id = new PackId(desk.books().ids().next());
            Strip strip = new Strip(
                    id,
                    key,
                    game.id(),
                    game.size(),
                    first,
                    desk.rules().ticketWidth(),
                    Optional.empty(),
                    TicketPosition.UNTOUCHED,
                    stamped.at(),
                    Settlement.unsettled());
            return PackEntry.receive(
                    strip, new Act.Received(command.delivery()), desk.books().booking(game.price(), stamped));
        }

        private Outcome<Receipt, Unbooked<Receipt>> book() {
            List<ReceivedPack> received =
                    good.values().stream().map(PackChange::next).toList();
            Receipt receipt = new Receipt(received, duplicates, rejected);
            if (received.isEmpty()) {
                return refused(Unbooked.with(receipt));
            }
            good.values().forEach(desk::record);
            return accepted(receipt);
        }

        private static String cut(String text) {
            return text.substring(0, Math.min(text.length(), 100));
        }
    }
}
