package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.bin;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.strip;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static com.nuvana.lottery.domain.Fixtures.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackModel.Snapshot;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** One pack on a random walk through legal and illegal commands, with a {@link PackModel} beside it. */
final class PackWalk {

    private static final List<Long> PRICES = List.of(100L, 250L, 500L, 2_000L);

    private final Random random;
    private final PackModel model;
    private final Map<Integer, Function<Pack, PackChange<?>>> acts = new HashMap<>();
    private final Ledger ledger;
    private int day = 1;
    private int bookings;
    private long price = 500;

    PackWalk(Random random) {
        this.random = random;
        int size = random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 1 + random.nextInt(60);
        this.model = new PackModel(size, random.nextInt(2));
        Strip sealed = strip(size, model.first, Optional.empty(), 0);
        this.ledger = Ledger.of(random.nextInt(4) == 0 ? onboarded(sealed) : received(sealed));
    }

    private PackChange<?> received(Strip sealed) {
        model.enter(MovementKind.RECEIVED, 0, price, day, Optional.empty());
        return PackEntry.receive(sealed, new Act.Received(Optional.empty()), next());
    }

    Ledger ledger() {
        return ledger;
    }

    PackModel model() {
        return model;
    }

    /** Gives one command, legal or not. */
    void step() {
        if (random.nextInt(12) == 0) {
            day++;
        }
        price = PRICES.get(random.nextInt(PRICES.size()));
        switch (random.nextInt(6)) {
            case 0 -> undo();
            case 1 -> correct();
            default -> stateCommand();
        }
    }

    private void stateCommand() {
        Runnable command = ledger.present()
                .<Runnable>fold(
                        received -> () -> inStock(received),
                        active -> () -> onSale(active),
                        depleted -> () -> settle(depleted),
                        returned -> this::undo,
                        missing -> () -> whileMissing(missing));
        command.run();
    }

    private Booking next() {
        bookings++;
        return booking(bookings, today(), new Money(price));
    }

    private DayId today() {
        return new DayId(uuid(9_000 + day));
    }

    private Direction anyDirection() {
        return random.nextBoolean() ? Direction.UP : Direction.DOWN;
    }

    /** Mostly a number of the pack, sometimes one outside it or of another width. */
    private TicketNumber anyFace() {
        if (random.nextInt(25) == 0) {
            return ticket("0" + String.format("%03d", model.first));
        }
        return ticket(String.format("%03d", random.nextInt(model.size + 3)));
    }

    private int anyPosition() {
        return random.nextInt(model.size + 1);
    }

    private <X> X one(List<X> several) {
        return several.get(random.nextInt(several.size()));
    }

    private PackChange<?> onboarded(Strip strip) {
        int face = random.nextInt(model.size);
        int number = 1 + random.nextInt(9);
        Direction chosen = anyDirection();
        Booking entry = next();
        Booking activation = next();
        model.enter(MovementKind.ONBOARDED, face, price, day, Optional.of(chosen));
        model.book(MovementKind.ACTIVATED, model.present().inBin(number), price, day);
        redoable(pack -> received(pack).activate(Opening.of(bin(number), chosen), activation));
        return PackEntry.onboard(strip, at(face), Opening.of(bin(number), chosen), entry, activation);
    }

    private void inStock(ReceivedPack pack) {
        switch (random.nextInt(7)) {
            case 0 -> returnIt(pack);
            case 1 -> reportMissing(pack);
            case 2 -> {
                assertThat(ledger.history().neverMovedATicket()).isEqualTo(model.neverMovedATicket());
                if (model.neverMovedATicket()) {
                    ledger.book(onboarded(pack.strip()));
                }
            }
            default -> activate(pack);
        }
    }

    private void activate(ReceivedPack pack) {
        Direction chosen = anyDirection();
        Snapshot before = model.present();
        boolean frozen = before.direction().filter(d -> d != chosen).isPresent() && before.position() > 0;
        var numbering = pack.sellableFrom(chosen);
        boolean empty = before.position() == model.size;
        Optional<String> why = empty
                ? Optional.of("PACK_WRONG_STATE")
                : Optional.of("DIRECTION_FROZEN").filter(code -> frozen);
        expect(numbering, why);
        if (why.isPresent()) {
            return;
        }
        TicketNumber face = anyFace();
        var read = model.read(face.digits(), chosen);
        int otherEnd = chosen == Direction.UP ? model.last() : model.first;
        boolean turned =
                before.position() == 0 && read.refused().isEmpty() && read.position() != 0 && face.value() == otherEnd;
        var opening = pack.openingFace(accepted(numbering), face);
        expect(opening, turned ? Optional.of("OPENING_SERIAL_MISMATCH") : read.refused());
        putOnSale(chosen);
        if (!turned && read.refused().isEmpty() && random.nextBoolean()) {
            assertThat(accepted(opening).gone()).isEqualTo(read.position());
            count(ledger.active(), read.position());
        } else if (random.nextInt(4) == 0) {
            settle(ledger.active(), SettlementCause.ON_ACTIVATION);
        }
    }

    private void putOnSale(Direction chosen) {
        int number = 1 + random.nextInt(9);
        Booking as = next();
        Function<Pack, PackChange<?>> act = pack -> received(pack).activate(Opening.of(bin(number), chosen), as);
        Snapshot onSale = model.present().facing(chosen).inBin(number);
        book(act, MovementKind.ACTIVATED, onSale, "PACK_ACTIVATED");
        redoable(act);
    }

    private static ReceivedPack received(Pack pack) {
        return pack.fold(received -> received, new Never<>(), new Never<>(), new Never<>(), new Never<>());
    }

    private static ActivePack active(Pack pack) {
        return pack.fold(new Never<>(), active -> active, new Never<>(), new Never<>(), new Never<>());
    }

    /** Answers for a state in which the walk does not give the command. */
    private record Never<P extends Pack, X>() implements Function<P, X> {

        @Override
        public X apply(P pack) {
            throw new AssertionError("in another state: " + pack);
        }
    }

    private void onSale(ActivePack pack) {
        switch (random.nextInt(9)) {
            case 0 -> deplete();
            case 1 -> returnIt(pack);
            case 2 -> reportMissing(pack);
            case 3 -> {
                int number = 1 + random.nextInt(9);
                Booking as = next();
                Snapshot moved = model.present().inBin(number);
                book(p -> active(p).moveTo(bin(number), as), MovementKind.MOVED, moved, "PACK_MOVED");
            }
            case 4 ->
                reading(pack).ifPresent(to -> {
                    Booking as = next();
                    Snapshot restocked = model.present().in(PackStatus.RECEIVED, to);
                    book(p -> active(p).backToStock(at(to), as), MovementKind.RESTOCKED, restocked, "PACK_RESTOCKED");
                });
            case 5 -> settle(pack, one(List.of(SettlementCause.MANUAL, SettlementCause.RULE)));
            default -> seen(pack).ifPresent(to -> count(pack, to));
        }
    }

    /** A reading of some kind; empty when it was refused, as the model expects. */
    private Optional<Integer> reading(ActivePack pack) {
        TicketNumber number = anyFace();
        var face = model.read(number.digits(), pack.numbering().direction());
        return random.nextInt(6) == 0
                ? checked(pack.read(new Reading.LastKnown()), pack.position().gone(), Optional.empty())
                : checked(pack.read(new Reading.Face(number)), face.position(), face.refused());
    }

    /** A face alone. */
    private Optional<Integer> seen(ActivePack pack) {
        TicketNumber number = anyFace();
        var face = model.read(number.digits(), pack.numbering().direction());
        return checked(pack.readFace(number), face.position(), face.refused());
    }

    /** What is left to say about a pack that is gone: a reading, or the ticket sold last. */
    private Optional<Integer> trace(ActivePack pack) {
        if (random.nextInt(3) > 0) {
            return reading(pack);
        }
        TicketNumber number = anyFace();
        var face = model.read(number.digits(), pack.numbering().direction());
        boolean notBehind = face.position() + 1 >= pack.position().gone();
        boolean accepted = face.refused()
                .filter(code -> !code.equals("SERIAL_BELOW_START"))
                .isEmpty();
        Optional<String> why = accepted && notBehind ? Optional.empty() : face.refused();
        return checked(pack.trace(new LastTrace.LastSold(number)), face.position() + 1, why);
    }

    private <R extends Refusal> Optional<Integer> checked(
            Outcome<TicketPosition, R> read, int position, Optional<String> refused) {
        expect(read, refused);
        if (refused.isPresent()) {
            return Optional.empty();
        }
        assertThat(accepted(read).gone()).isEqualTo(position);
        return Optional.of(position);
    }

    private void count(ActivePack pack, int to) {
        CountOccasion occasion = one(List.of(CountOccasion.values()));
        Booking as = next();
        if (random.nextInt(5) == 0) {
            book(
                    p -> active(p).countAtClose(at(to), as),
                    MovementKind.COUNTED,
                    model.present().at(to));
            return;
        }
        int half = pack.position().gone() + random.nextInt(to - pack.position().gone() + 1);
        var split = pack.count(at(half), occasion, as).and(p -> p.count(at(to), occasion, as));
        book(
                p -> active(p).count(at(to), occasion, as),
                MovementKind.COUNTED,
                model.present().at(to),
                "PACK_COUNTED");
        assertThat(split.next()).as("split count").isEqualTo(ledger.present());
        assertThat(split.movements().get(0).amount().plus(split.last().amount()))
                .isEqualTo(ledger.latest().amount());
    }

    private void deplete() {
        DepletionReason reason = one(List.of(DepletionReason.values()));
        Booking as = next();
        Function<Pack, PackChange<?>> act = p -> active(p).deplete(reason, as);
        book(act, MovementKind.DEPLETED, model.present().in(PackStatus.DEPLETED, model.size), "PACK_DEPLETED");
        redoable(act);
        if (random.nextInt(3) == 0) {
            ledger.present()
                    .<Runnable>fold(r -> () -> {}, a -> () -> {}, d -> () -> settle(d), r -> () -> {}, m -> () -> {})
                    .run();
        }
    }

    private void returnIt(Pack pack) {
        ReturnReason reason = one(List.of(ReturnReason.values()));
        leave(
                pack,
                this::reading,
                MovementKind.RETURNED,
                PackStatus.RETURNED,
                "PACK_RETURNED",
                (to, as) -> p -> p.fold(
                        received -> received.returnToDistributor(reason, TicketCount.NONE, as),
                        active -> active.returnToDistributor(at(to), reason, TicketCount.NONE, as),
                        new Never<>(),
                        new Never<>(),
                        new Never<>()));
    }

    private void reportMissing(Pack pack) {
        MissingKind how = one(List.of(MissingKind.values()));
        leave(
                pack,
                this::trace,
                MovementKind.REPORTED_MISSING,
                PackStatus.MISSING,
                "PACK_REPORTED_MISSING",
                (to, as) -> p -> p.fold(
                        received -> received.reportMissing(new Loss(how, Optional.empty()), as),
                        active -> active.reportMissing(at(to), new Loss(how, Optional.empty()), as),
                        new Never<>(),
                        new Never<>(),
                        new Never<>()));
    }

    private interface Leaving {
        Function<Pack, PackChange<?>> act(int to, Booking as);
    }

    private void leave(
            Pack pack,
            Function<ActivePack, Optional<Integer>> read,
            MovementKind kind,
            PackStatus state,
            String fact,
            Leaving leaving) {
        Optional<Integer> to = pack.fold(
                received -> Optional.of(received.position().gone()),
                read,
                depleted -> Optional.empty(),
                returned -> Optional.empty(),
                missing -> Optional.empty());
        to.ifPresent(position -> {
            Function<Pack, PackChange<?>> act = leaving.act(position, next());
            book(act, kind, model.present().in(state, position), fact);
            redoable(act);
        });
    }

    private void whileMissing(MissingPack pack) {
        Booking as = next();
        if (random.nextBoolean()) {
            var written = pack.writeOff(as);
            boolean before = model.present().writtenOff();
            expect(written, before ? Optional.of("PACK_WRONG_STATE") : Optional.empty());
            if (!before) {
                book(
                        p -> accepted(written),
                        MovementKind.WRITTEN_OFF,
                        model.present().lost(),
                        "PACK_WRITTEN_OFF");
            }
            return;
        }
        if (random.nextInt(3) == 0) {
            Snapshot untouched =
                    model.present().in(PackStatus.RECEIVED, pack.position().gone());
            book(
                    p -> pack.recover(pack.position(), new Act.Recovered(Optional.empty()), as),
                    MovementKind.RECOVERED,
                    untouched,
                    "PACK_RECOVERED");
            return;
        }
        Direction read = model.present().direction().orElse(anyDirection());
        TicketNumber number = anyFace();
        var face = model.read(number.digits(), read);
        var outcome = pack.strip().numbering(read).positionOfNotBehind(number, pack.position());
        checked(outcome, face.position(), face.refused()).ifPresent(to -> {
            Snapshot found = model.present().in(PackStatus.RECEIVED, to).facing(read);
            book(
                    p -> pack.recover(at(to), new Act.Recovered(Optional.of(read)), as),
                    MovementKind.RECOVERED,
                    found,
                    "PACK_RECOVERED");
        });
    }

    private void settle(DepletedPack pack) {
        SettlementCause cause = one(List.of(SettlementCause.SOLD_OUT, SettlementCause.MANUAL, SettlementCause.RULE));
        settled(pack.settle(cause, next()), cause);
    }

    private void settle(ActivePack pack, SettlementCause cause) {
        settled(pack.settle(cause, next()), cause);
    }

    private <P extends Pack> void settled(Outcome<PackChange<P>, PackRefusal> outcome, SettlementCause cause) {
        boolean before = model.present().settled().isPresent();
        expect(outcome, before ? Optional.of("PACK_ALREADY_SETTLED") : Optional.empty());
        if (!before) {
            Snapshot settled = model.present().settledBy(Optional.of(cause));
            book(p -> accepted(outcome), MovementKind.SETTLED, settled, "PACK_SETTLED");
        }
    }

    private void undo() {
        var outcome = ledger.undo(today(), next());
        Optional<String> refused = model.undoRefused(day);
        expect(outcome, refused);
        if (refused.isPresent()) {
            return;
        }
        int act = model.latestAct().orElseThrow();
        Pack before = ledger.present();
        model.undo(day);
        ledger.book(accepted(outcome));
        assertThat(outcome.map(PackChange::facts).map(facts -> facts.get(0).kind()))
                .isEqualTo(Outcome.accepted("ACT_UNDONE"));
        Pack again = acts.get(act).apply(ledger.present()).next();
        assertThat(again.with(again.strip().with(before.strip().settlement())))
                .as("undone and done again")
                .isEqualTo(before);
    }

    private void correct() {
        int line = random.nextInt(model.rows.size());
        int right = anyPosition();
        var outcome = ledger.correct(ledger.movement(line), right, next());
        boolean correctable = model.correctable(line, right);
        expect(outcome, correctable ? Optional.empty() : Optional.of("CORRECTION_NOT_POSSIBLE"));
        if (correctable) {
            model.correct(line, right, day);
            ledger.book(accepted(outcome));
        }
    }

    private void book(Function<Pack, PackChange<?>> act, MovementKind kind, Snapshot next, String... facts) {
        PackChange<?> change = act.apply(ledger.present());
        model.book(kind, next, price, day);
        ledger.book(change);
        assertThat(change.facts()).extracting(PackFact::kind).containsExactly(facts);
        assertThat(change.facts())
                .extracting(PackFact::pack)
                .allMatch(change.next().strip()::equals);
    }

    private void redoable(Function<Pack, PackChange<?>> act) {
        acts.put(model.rows.size() - 1, act);
    }

    /** A refusal has that code; it comes without a change, so the books stay as they are. */
    private static <T, R extends Refusal> void expect(Outcome<T, R> outcome, Optional<String> refusedWith) {
        assertThat(outcome.<Optional<String>>fold(value -> Optional.empty(), why -> Optional.of(why.code())))
                .isEqualTo(refusedWith);
    }
}
