package com.nuvana.lottery.app.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseSheet;
import com.nuvana.lottery.domain.day.CloseWarning;
import com.nuvana.lottery.domain.day.CloseWarnings;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.DaySpan;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.NextDay;
import com.nuvana.lottery.domain.day.OnSale;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One transaction's work on a preparation. Lives as long as its transaction; not thread-safe. */
final class Preparing {

    private static final int DAYS_BACK = 7;

    private final Tx tx;
    private final Books books;
    private final Store store;
    private final PrepareClose.Command command;
    private final BusinessDay day;
    private final Instant now;
    private final List<ActivePack> active;
    private final List<DraftLine> changed = new ArrayList<>();
    private final List<CloseDecision> decisions;

    Preparing(Tx tx, Books books, Store store, PrepareClose.Command command, BusinessDay day) {
        this.tx = tx;
        this.books = books;
        this.store = store;
        this.command = command;
        this.day = day;
        this.now = books.now();
        this.active = tx.packs().active();
        this.decisions = command.entries().map(this::given).orElseGet(this::drafted).stream()
                .map(this::allowed)
                .toList();
    }

    BusinessDay day() {
        return day;
    }

    private List<CloseDecision> given(List<PrepareClose.Entry> entries) {
        return entries.stream()
                .map(entry -> new CloseDecision(
                        entry.pack(), entry.decision(), command.by(), Optional.empty(), entry.entry(), now))
                .toList();
    }

    /** The draft's lines whose pack has not changed since; those that have are kept aside, to be named. */
    private List<CloseDecision> drafted() {
        List<DraftLine> draft = tx.days().draft();
        LedgerSequence earliest = draft.stream()
                .map(DraftLine::asOf)
                .min(LedgerSequence::compareTo)
                .orElse(tx.ledger().last());
        List<BookedMovement> since = tx.ledger().since(earliest);
        List<CloseDecision> standing = new ArrayList<>();
        for (DraftLine line : draft) {
            if (line.isChangedBy(since)) {
                changed.add(line);
            } else {
                standing.add(line.decision());
            }
        }
        return standing;
    }

    private CloseDecision allowed(CloseDecision decision) {
        Authority who = command.who();
        Optional<Actor> manager = who.approver()
                .filter(actor -> actor.role().covers(Role.SHIFT_MANAGER))
                .or(() -> Optional.of(who.by()).filter(actor -> actor.role().covers(Role.SHIFT_MANAGER)));
        return manager.map(decision::allowedBy).orElse(decision);
    }

    /** Says whether a live preparation is what this command asks for: the same decisions under the same date. */
    boolean isSameAs(PreparedDay prepared) {
        Map<PackId, Decision> asked = decisions.stream()
                .collect(Collectors.toMap(CloseDecision::pack, CloseDecision::decision, (first, second) -> first));
        Map<PackId, Decision> stored = prepared.preparation().lines().stream()
                .map(CloseLine::decision)
                .collect(Collectors.toMap(CloseDecision::pack, CloseDecision::decision));
        LocalDate date = prepared.preparation().closeAs().date().value();
        LocalDate opening = prepared.opening().label().date().value();
        return asked.equals(stored)
                && decisions.size() == asked.size()
                && command.restated().orElse(opening).equals(date);
    }

    /** The lines, after every check in its order. */
    Outcome<List<CloseLine>, Refusal> checked(OpenDay open) {
        CloseSheet sheet = new CloseSheet(onSale());
        Set<PackId> changedPacks =
                changed.stream().map(line -> line.decision().pack()).collect(Collectors.toSet());
        return Outcome.<OpenDay, Refusal>from(open.onboarded())
                .then(onboarded -> known())
                .then(known -> CloseSheet.oneDecisionPerPack(
                                decisions, id -> known.apply(id).key())
                        .then(once -> onSaleAll(known)))
                .then(all -> sheet.everyPackDecided(decisions, changedPacks))
                .then(sheet::ticketsReadable)
                .then(sheet::notSeenReasoned)
                .then(sheet::approved)
                .then(approved -> label().map(label -> sheet.lines(approved)));
    }

    /** The packs on sale, with their bins and prices, each table read once. */
    private List<OnSale> onSale() {
        Map<BinId, BinNumber> numbers = tx.bins().live().stream().collect(Collectors.toMap(Bin::id, Bin::number));
        Map<GameId, Money> prices = tx.games().all().stream().collect(Collectors.toMap(Game::id, Game::price));
        return active.stream()
                .map(pack -> new OnSale(
                        pack,
                        Objects.requireNonNull(numbers.get(pack.bin())),
                        Objects.requireNonNull(prices.get(pack.strip().game()))))
                .toList();
    }

    private Outcome<Function<PackId, Pack>, Refusal> known() {
        Map<PackId, Pack> packs = active.stream().collect(Collectors.toMap(Pack::id, pack -> (Pack) pack));
        Outcome<Map<PackId, Pack>, Refusal> all = accepted(packs);
        for (CloseDecision decision : decisions) {
            all = all.then(known -> known.containsKey(decision.pack())
                    ? accepted(known)
                    : Outcome.<Pack, Refusal>from(tx.packs().find(decision.pack()))
                            .map(pack -> {
                                known.put(pack.id(), pack);
                                return known;
                            }));
        }
        return all.map(known -> id -> Objects.requireNonNull(known.get(id)));
    }

    private Outcome<List<CloseDecision>, Refusal> onSaleAll(Function<PackId, Pack> known) {
        List<DayRefusal.InactivePack> inactive = decisions.stream()
                .map(decision -> known.apply(decision.pack()))
                .filter(pack -> PackStatus.of(pack) != PackStatus.ACTIVE)
                .map(pack -> NotActive.of(tx, pack))
                .toList();
        return inactive.isEmpty() ? accepted(decisions) : refused(new DayRefusal.CloseLineNotActive(inactive));
    }

    /** The label under which the day will be closed. Refused APPROVAL_REQUIRED or BUSINESS_DATE_OUT_OF_RANGE. */
    private Outcome<DayLabel, Refusal> label() {
        DayLabel opening = day.opening().label();
        if (command.restated().isEmpty()) {
            return accepted(opening);
        }
        LocalDate given = command.restated().get();
        LocalDate today = now.atZone(store.settings().timeZone()).toLocalDate();
        LocalDate first = today.minusDays(DAYS_BACK);
        return Outcome.<Authority, Refusal>from(command.who().approved(Role.SHIFT_MANAGER))
                .then(allowed -> given.isBefore(first) || given.isAfter(today)
                        ? refused(new DayRefusal.BusinessDateOutOfRange(given, first, today))
                        : accepted(restated(opening, new BusinessDate(given))));
    }

    private DayLabel restated(DayLabel opening, BusinessDate date) {
        return opening.date().equals(date) ? opening : Labels.restated(tx, day.id(), date);
    }

    /** Stores the preparation, and its lines as the draft that is left if it lapses. */
    PreparedClose store(OpenDay open, List<CloseLine> lines) {
        DayLabel closeAs = label().fold(label -> label, why -> {
            throw new IllegalStateException("a date that passed the checks: " + why);
        });
        LedgerSequence asOf = tx.ledger().last();
        PreparedDay prepared = open.prepare(new Preparation(
                books.ids().token(),
                CloseHash.of(open.id(), closeAs, lines),
                closeAs,
                lines,
                now,
                command.by(),
                command.approver(),
                now.plus(store.settings().prepareExpiry()),
                asOf));
        tx.days()
                .replaceDraft(lines.stream()
                        .map(line -> new DraftLine(line.decision(), asOf))
                        .toList());
        tx.days().prepare(prepared);
        return new PreparedClose(prepared, warnings(prepared.preparation()));
    }

    List<CloseWarning> warnings(Preparation preparation) {
        List<CloseLine> lines = preparation.lines();
        Map<PackId, Strip> strips = active.stream().collect(Collectors.toMap(Pack::id, Pack::strip));
        CloseWarnings warnings = new CloseWarnings(store.settings().jumpShare());
        List<CloseWarning> all = new ArrayList<>();
        lines.forEach(line -> all.addAll(warnings.about(
                line, Objects.requireNonNull(strips.get(line.decision().pack())))));
        DaySpan span = DaySpan.of(day.opening().at(), now, store.settings().timeZone());
        if (span.isLong()) {
            all.add(CloseWarning.longDay(span));
        }
        if (clockDisagrees(preparation)) {
            all.add(CloseWarning.clockDisagrees());
        }
        return all;
    }

    /** The clock is behind the last movement, or gives the next day a date before that of this one. */
    private boolean clockDisagrees(Preparation preparation) {
        BusinessDate byRule = BusinessDate.atOpening(
                now, store.settings().timeZone(), store.settings().cutOff());
        return tx.ledger().lastAt().filter(now::isBefore).isPresent()
                || NextDay.after(preparation.closeAs().date(), byRule).clock() == ClockReading.BEHIND;
    }
}
