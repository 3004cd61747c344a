package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.Direction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Has somebody try something with the packs; about half of it is allowed. */
final class WalkSteps {
    private static final List<String> GAMES = List.of("2029", "2474", "2590", "2400");
    private static final int BINS = 7;

    /** A command that was given, and how it was answered. */
    record Done(String command, Outcome<?, Refusal> outcome) {}

    private final CornerShop shop;
    private final Random random;
    private final List<Clerk> people;
    private final List<Supplier<Done>> choices = new ArrayList<>();
    private int delivered;

    WalkSteps(CornerShop shop, Random random) {
        this.shop = shop;
        this.random = random;
        this.people = List.of(shop.cleo(), shop.carl(), shop.sam(), shop.mia(), shop.mia());
        often(10, this::receives);
        often(14, this::activates);
        often(2, this::onboards);
        often(16, this::counts);
        often(4, this::moves);
        often(3, () -> done("depletePack", somebody().sellsOut(aPackName(PackStatus.ACTIVE))));
        often(4, () -> done("backToStock", somebody().restocks(aPackName(PackStatus.ACTIVE), stated())));
        often(3, this::returns);
        often(4, this::reportsMissing);
        often(4, () -> done("recoverPack", somebody().recovers(aPackName(PackStatus.MISSING), stated())));
        often(2, () -> done("writeOffPack", somebody().writesOff(aPackName(PackStatus.MISSING))));
        often(3, () -> done("settlePack", somebody().settles(aPackName(PackStatus.ACTIVE))));
        often(7, () -> done("undoAct", somebody().undoes(aPackName(PackStatus.DEPLETED))));
        often(6, this::corrects);
        WalkDays days = new WalkDays(shop, random, this);
        often(24, days::next);
        WalkOffice office = new WalkOffice(shop, random, this);
        often(16, office::next);
    }

    /** A few minutes, sometimes more than a preparation holds. */
    static Duration pause(Random random) {
        return Duration.ofSeconds(random.nextInt(12) == 0 ? random.nextInt(20_000) : random.nextInt(300));
    }

    private void often(int weight, Supplier<Done> choice) {
        for (int i = 0; i < weight; i++) {
            choices.add(choice);
        }
    }

    Done next() {
        return oneOf(choices).get();
    }

    // ---- what the steps are made of

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    Clerk somebody() {
        Clerk actor = oneOf(people);
        return oneIn(2) ? actor.approvedBy(oneOf(people)) : actor;
    }

    /** Any pack, mostly one in that state. */
    Optional<Pack> aPack(PackStatus wanted) {
        List<Pack> packs = new ArrayList<>();
        shop.read(views -> {
            views.packs().forEach(packs::add);
            return packs;
        });
        packs.sort((one, other) -> one.key().toString().compareTo(other.key().toString()));
        List<Pack> fitting =
                packs.stream().filter(pack -> PackStatus.of(pack) == wanted).toList();
        List<Pack> from = fitting.isEmpty() || oneIn(8) ? packs : fitting;
        return from.isEmpty() ? Optional.empty() : Optional.of(oneOf(from));
    }

    String aPackName(PackStatus wanted) {
        return aPack(wanted).map(pack -> pack.key().toString()).orElse("2029-999999");
    }

    /** A ticket of the pack, mostly one not sold yet; sometimes one that it does not have. */
    int face(Pack pack) {
        int size = pack.strip().size().tickets();
        int left = size - pack.position().gone();
        int ahead = left < 2 || oneIn(3) ? 0 : random.nextInt(oneIn(3) ? left : Math.min(left, 6));
        int gone = oneIn(15) ? random.nextInt(size + 2) : pack.position().gone() + ahead;
        int first = pack.strip().first().number();
        boolean isUp = pack.strip().direction().orElse(Direction.UP) == Direction.UP;
        return Math.max(0, isUp ? first + gone : first + size - 1 - gone);
    }

    String scan(Pack pack) {
        return Scans.of(
                pack.key().game().text(), Integer.parseInt(pack.key().number().text()), face(pack));
    }

    private Stated stated() {
        int number = 1 + random.nextInt(30);
        return oneIn(2)
                ? Stated.lastKnown()
                : oneIn(3) ? Stated.typed(Scans.ticket(number)) : Stated.scanned(Scans.ticket(number));
    }

    static Done done(String command, Outcome<?, Refusal> outcome) {
        return new Done(command, outcome);
    }

    // ---- the steps

    private Done receives() {
        List<String> texts = new ArrayList<>();
        do {
            String fresh = Scans.of(oneOf(GAMES), 1_000 + delivered++, 1 + random.nextInt(15));
            texts.add(
                    switch (random.nextInt(10)) {
                        case 0 -> aPackName(PackStatus.ACTIVE);
                        case 1 -> fresh.replace('0', 'O');
                        case 2 -> Scans.of("9999", 1, 1);
                        default -> fresh;
                    });
        } while (oneIn(2));
        return done("receivePacks", somebody().receives(texts.toArray(new String[0])));
    }

    private Done activates() {
        Optional<Pack> pack = aPack(PackStatus.RECEIVED);
        String name = pack.filter(known -> oneIn(2))
                .map(this::scan)
                .orElseGet(() -> pack.map(known -> known.key().toString()).orElse("2029-999999"));
        int bin = 1 + random.nextInt(BINS);
        Putting putting = somebody().puts(name);
        if (oneIn(3)) {
            putting = putting.sold(oneIn(2) ? Direction.UP : Direction.DOWN);
        }
        if (oneIn(2)) {
            putting = putting.because("it was so");
        }
        if (oneIn(2)) {
            String there = shop.finds("bin:" + bin)
                    .fold(found -> found.pack().key().toString(), why -> aPackName(PackStatus.ACTIVE));
            putting = putting.inPlaceOf(oneIn(10) ? "2029-999999" : there, choice());
        }
        return done("activatePack", putting.intoBin(bin));
    }

    private OccupantChoice choice() {
        return switch (random.nextInt(4)) {
            case 0 -> new OccupantChoice.SoldOut();
            case 1 -> new OccupantChoice.BackToStock(stated());
            case 2 ->
                new OccupantChoice.Return(Optional.of(ReturnReason.EXPIRED).filter(r -> !oneIn(4)), stated());
            default -> new OccupantChoice.MoveTo(new BinNumber(1 + random.nextInt(BINS)));
        };
    }

    private Done onboards() {
        return done(
                "onboardPack",
                somebody()
                        .onboards(
                                oneOf(GAMES),
                                500 + random.nextInt(20),
                                1 + random.nextInt(80),
                                1 + random.nextInt(BINS)));
    }

    private Done counts() {
        Optional<Pack> pack = aPack(PackStatus.ACTIVE);
        if (pack.isEmpty()) {
            return done("countPack", somebody().counts(Scans.of("2029", 1, 1)));
        }
        return done(
                "countPack",
                oneIn(5)
                        ? somebody().countsTyped(pack.get().key().toString(), face(pack.get()))
                        : somebody().counts(scan(pack.get())));
    }

    private Done moves() {
        return done("movePack", somebody().moves(aPackName(PackStatus.ACTIVE), 1 + random.nextInt(BINS)));
    }

    private Done returns() {
        return done(
                "returnPack",
                somebody()
                        .returns(
                                aPackName(oneIn(2) ? PackStatus.ACTIVE : PackStatus.RECEIVED),
                                oneOf(List.of(ReturnReason.values())),
                                stated()));
    }

    private Done reportsMissing() {
        return done(
                "reportMissing",
                somebody()
                        .reportsMissing(
                                aPackName(oneIn(2) ? PackStatus.ACTIVE : PackStatus.RECEIVED),
                                oneIn(2) ? MissingKind.LOST : MissingKind.STOLEN,
                                stated()));
    }

    private Done corrects() {
        List<BookedMovement> ledger = shop.read(views -> views.ledger().since(LedgerSequence.START));
        List<BookedMovement> sales = ledger.stream()
                .filter(booked -> booked.movement().tickets().sold().tickets() > 0)
                .toList();
        List<BookedMovement> from = oneIn(4) ? ledger : sales;
        if (from.isEmpty()) {
            return done("undoAct", somebody().undoes("2029-999999"));
        }
        BookedMovement line = oneOf(from);
        int right = Math.max(0, line.movement().to().gone() + random.nextInt(9) - 4);
        return done("correctLine", oneOf(people).corrects(line.movement(), right));
    }
}
