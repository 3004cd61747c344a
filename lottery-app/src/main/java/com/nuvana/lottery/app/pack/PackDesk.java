package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.bin.LiveBin;
import com.nuvana.lottery.app.discrepancy.FoundDiscrepancies;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.Compensated;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackHistory;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One transaction's work on packs: the store's rules, the prices, and what several use cases ask and record alike. Lives
 * as long as its transaction; not thread-safe.
 */
final class PackDesk {

    private final Tx tx;
    private final Books books;
    private final Store store;
    private final BusinessDay day;
    private final StoreRules rules;
    private final FoundDiscrepancies found;
    private boolean booked;

    private PackDesk(Tx tx, Books books, Store store, BusinessDay day) {
        this.tx = tx;
        this.books = books;
        this.store = store;
        this.day = day;
        this.rules = StoreRules.of(store, tx, books.now());
        this.found = new FoundDiscrepancies(tx, books.ids());
    }

    /** The desk of that transaction. Refused STORE_NOT_CONFIGURED, and NO_OPEN_DAY before the first day. */
    static Outcome<PackDesk, Refusal> open(Tx tx, Books books) {
        return Books.store(tx).then(store -> Books.day(tx).map(day -> new PackDesk(tx, books, store, day)));
    }

    Tx tx() {
        return tx;
    }

    StoreRules rules() {
        return rules;
    }

    /** The stamp of something booked now, in the day that is on. */
    Stamp stamp(Authority who, EntryMethod entry) {
        return books.stamp(tx, day, who, entry);
    }

    /** The pack of that id, on sale. Refused PACK_UNKNOWN or PACK_WRONG_STATE. */
    Outcome<ActivePack, Refusal> active(PackId id) {
        return find(id).then(pack -> pack.fold(
                received -> wrong(received, PackStatus.ACTIVE),
                Outcome::accepted,
                depleted -> wrong(depleted, PackStatus.ACTIVE),
                returned -> wrong(returned, PackStatus.ACTIVE),
                missing -> wrong(missing, PackStatus.ACTIVE)));
    }

    /** The pack of that id, in stock. Refused PACK_UNKNOWN or PACK_WRONG_STATE. */
    Outcome<ReceivedPack, Refusal> received(PackId id) {
        return find(id).then(pack -> pack.fold(
                Outcome::accepted,
                active -> wrong(active, PackStatus.RECEIVED),
                depleted -> wrong(depleted, PackStatus.RECEIVED),
                returned -> wrong(returned, PackStatus.RECEIVED),
                missing -> wrong(missing, PackStatus.RECEIVED)));
    }

    /** The pack of that id, lost or stolen. Refused PACK_UNKNOWN or PACK_WRONG_STATE. */
    Outcome<MissingPack, Refusal> missing(PackId id) {
        return find(id).then(pack -> pack.fold(
                received -> wrong(received, PackStatus.MISSING),
                active -> wrong(active, PackStatus.MISSING),
                depleted -> wrong(depleted, PackStatus.MISSING),
                returned -> wrong(returned, PackStatus.MISSING),
                Outcome::accepted));
    }

    /** The pack of that id, in whatever state. Refused PACK_UNKNOWN. */
    Outcome<Pack, Refusal> find(PackId id) {
        return Outcome.from(tx.packs().find(id));
    }

    /** The refusal of an act that the pack's state does not allow. */
    static <T> Outcome<T, Refusal> wrong(Pack pack, PackStatus... wanted) {
        return refused(PackRefusal.PackWrongState.of(pack, wanted));
    }

    /** The present price of the pack's game. */
    Money price(Strip strip) {
        return game(strip).price();
    }

    Game game(Strip strip) {
        return tx.games().get(strip.game());
    }

    Booking booking(Strip strip, Stamp stamp) {
        return books.booking(price(strip), stamp);
    }

    /** The live bin of that number. Refused BIN_UNKNOWN or BIN_INACTIVE. */
    Outcome<Bin, Refusal> bin(BinNumber number) {
        return LiveBin.of(tx, number);
    }

    /** That bin, free of any pack. Refused BIN_OCCUPIED. */
    Outcome<Bin, Refusal> free(Bin bin) {
        return tx.packs()
                .activeIn(bin.id())
                .<Outcome<Bin, Refusal>>map(there -> refused(occupied(bin, there)))
                .orElseGet(() -> accepted(bin));
    }

    static PackRefusal occupied(Bin bin, ActivePack there) {
        return new PackRefusal.BinOccupied(bin.number(), there.key(), there.position());
    }

    /**
     * The direction in which a pack is sold: the first one known of those given, the game's, the store's and the
     * profile's. Refused GAME_NUMBERING_UNKNOWN.
     */
    Outcome<Direction, Refusal> direction(Game game, List<Optional<Direction>> before) {
        return Stream.concat(before.stream(), Stream.of(game.direction(), rules.direction()))
                .flatMap(Optional::stream)
                .findFirst()
                .<Outcome<Direction, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new GameRefusal.GameNumberingUnknown(game.code())));
    }

    PackHistory history(Pack pack) {
        return PackHistory.of(
                pack.strip(),
                tx.ledger().of(pack.id()).stream().map(BookedMovement::movement).toList());
    }

    /**
     * Tickets gone since the pack's last line in a close, or since its entry. A correction counts where it corrects one
     * of these, not where it corrects what was closed before.
     */
    TicketCount goneSinceClose(Pack pack) {
        TicketCount gone = TicketCount.NONE;
        Set<MovementId> since = new HashSet<>();
        for (BookedMovement booked : tx.ledger().of(pack.id())) {
            Movement movement = booked.movement();
            if (movement.isCloseLine()) {
                gone = TicketCount.NONE;
                since.clear();
            } else if (movement.kind() != MovementKind.CORRECTED || since.contains(corrected(movement))) {
                gone = gone.plus(movement.tickets().sold());
                since.add(movement.id());
            }
        }
        return gone;
    }

    private static MovementId corrected(Movement correction) {
        return correction.act().fold(new Compensated()).orElseThrow();
    }

    /** Books the last change of a command, and tells every large jump that it and those before it may be. */
    <P extends Pack> P record(PackChange<P> change) {
        P next = book(change);
        found.tell();
        return next;
    }

    /** Books a change that another of the same command follows. */
    <P extends Pack> P book(PackChange<P> change) {
        if (!booked) {
            books.endExpired(tx, day);
            booked = true;
        }
        tx.packs().record(change);
        change.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.COUNTED || movement.kind() == MovementKind.DEPLETED)
                .filter(movement -> Discrepancy.isLargeJump(
                        movement.tickets().sold(),
                        change.next().strip().size(),
                        store.settings().jumpShare()))
                .forEach(jump ->
                        found.add(DiscrepancyKind.LARGE_JUMP, jump.tickets().sold(), change, jump));
        return change.next();
    }

    /** Tells the tickets of {@code gap}, a movement of a recorded change, as a gap between two readings. */
    void raiseGap(PackChange<? extends Pack> change, Movement gap) {
        found.add(DiscrepancyKind.COUNT_GAP, gap.tickets().sold(), change, gap);
        found.tell();
    }

    Books books() {
        return books;
    }
}
