package com.nuvana.lottery.app.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseSheet;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.OnSale;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import java.util.List;

/**
 * Saves the decision about one pack into the draft of the close. Each is saved by itself, by any number of people; a
 * later one for the same pack replaces the earlier.
 */
public final class SaveDraft {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** The pack, what was decided, and how it came in. */
    public record Command(PackId pack, Decision decision, EntryMethod entry, Authority who) implements Signed {

        @Override
        public String command() {
            return "saveDraft";
        }

        @Override
        public Json.Obj detail() {
            return DecisionJson.of(decision).with("pack", pack.toString()).with("entry", entry.name());
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Saves into the draft of that store. */
    public SaveDraft(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /**
     * The saved line. Refused NO_OPEN_DAY, DAY_NOT_OPEN, PACK_UNKNOWN, CLOSE_LINE_NOT_ACTIVE, SERIAL_MALFORMED,
     * SERIAL_ABOVE_LAST, SERIAL_BELOW_START, REASON_REQUIRED. An approval may still be missing; prepare asks for it.
     */
    public Outcome<DraftLine, Refusal> handle(Command command) {
        return work.write(command, tx -> save(tx, command));
    }

    private Outcome<DraftLine, Refusal> save(Tx tx, Command command) {
        return ReadDay.open(tx, books.now())
                .then(day -> tx.packs().find(command.pack()))
                .then(pack -> active(tx, pack))
                .then(pack -> checked(tx, pack, command))
                .map(decision -> {
                    DraftLine line = new DraftLine(decision, tx.ledger().last());
                    books.endExpired(tx);
                    tx.days().save(line);
                    return line;
                });
    }

    private Outcome<CloseDecision, Refusal> checked(Tx tx, ActivePack pack, Command command) {
        CloseDecision decision = new CloseDecision(
                pack.id(), command.decision(), command.by(), command.approver(), command.entry(), books.now());
        CloseSheet sheet = new CloseSheet(List.of(new OnSale(
                pack,
                tx.bins().get(pack.bin()).number(),
                tx.games().get(pack.strip().game()).price())));
        return sheet.ticketReadable(decision)
                .then(read -> sheet.notSeenReasoned(List.of(decision)))
                .map(reasoned -> decision);
    }

    private static Outcome<ActivePack, Refusal> active(Tx tx, Pack pack) {
        return pack.fold(
                received -> notActive(tx, pack),
                active -> accepted(active),
                depleted -> notActive(tx, pack),
                returned -> notActive(tx, pack),
                missing -> notActive(tx, pack));
    }

    private static Outcome<ActivePack, Refusal> notActive(Tx tx, Pack pack) {
        return refused(new DayRefusal.CloseLineNotActive(List.of(NotActive.of(tx, pack))));
    }
}
