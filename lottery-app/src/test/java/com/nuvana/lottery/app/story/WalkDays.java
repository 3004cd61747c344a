package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.story.WalkSteps.done;

import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Has somebody try something with the day. */
final class WalkDays {
    private final CornerShop shop;
    private final Random random;
    private final WalkSteps steps;
    private final List<CloseToken> tokens = new ArrayList<>();

    WalkDays(CornerShop shop, Random random, WalkSteps steps) {
        this.shop = shop;
        this.random = random;
        this.steps = steps;
        tokens.add(new CloseToken("f".repeat(32)));
    }

    WalkSteps.Done next() {
        Closer closer = steps.somebody().closing();
        return switch (random.nextInt(24)) {
            case 0 -> done("initialiseDay", closer.initialises());
            case 1 -> done("completeOnboarding", closer.completesOnboarding());
            case 2 -> done("cancelClose", closer.cancels());
            case 3, 4, 5, 6, 7, 8 -> saves(closer);
            case 9, 10 -> remembered(done("prepareClose", closer.preparesTheDraft()));
            case 11, 12, 13, 14, 15 -> remembered(done("prepareClose", closer.prepares(entries())));
            case 16, 17 -> done("commitClose", closer.commits(steps.oneOf(tokens)));
            default -> done("commitClose", closer.commits(tokens.get(tokens.size() - 1)));
        };
    }

    private WalkSteps.Done remembered(WalkSteps.Done prepared) {
        shop.read(views -> views.days().current())
                .flatMap(day -> day.fold(
                        open -> Optional.<PreparedDay>empty(), Optional::of, closed -> Optional.<PreparedDay>empty()))
                .map(day -> day.preparation().token())
                .filter(token -> !tokens.contains(token))
                .ifPresent(tokens::add);
        return prepared;
    }

    private WalkSteps.Done saves(Closer closer) {
        Optional<Pack> pack = steps.aPack(PackStatus.ACTIVE);
        return pack.isEmpty()
                ? done("cancelClose", closer.cancels())
                : done("saveDraft", closer.saves(decided(pack.get())));
    }

    /** Mostly every pack on sale once. */
    private PrepareClose.Entry[] entries() {
        List<PrepareClose.Entry> entries = new ArrayList<>();
        for (ActivePack pack : shop.read(views -> views.packs().active())) {
            if (random.nextInt(40) > 0) {
                entries.add(decided(pack));
            }
        }
        if (steps.oneIn(30)) {
            steps.aPack(PackStatus.RECEIVED).map(this::decided).ifPresent(entries::add);
        }
        return entries.toArray(new PrepareClose.Entry[0]);
    }

    private PrepareClose.Entry decided(Pack pack) {
        Decision decision = switch (random.nextInt(16)) {
            case 0, 1 -> new Decision.Typed(Scans.ticket(steps.face(pack)));
            case 2 -> new Decision.SoldOut();
            case 3 -> notSeen(pack);
            default -> new Decision.Scanned(Scans.ticket(steps.face(pack)));
        };
        return new PrepareClose.Entry(pack.id(), decision, EntryMethod.SCAN);
    }

    private Decision notSeen(Pack pack) {
        Optional<Note> note = steps.oneIn(2) ? Optional.of(new Note("behind the shelf")) : Optional.empty();
        NotSeenReason reason = steps.oneOf(List.of(NotSeenReason.values()));
        int first = pack.strip().first().number();
        return new Decision.NotSeen(
                reason,
                reason == NotSeenReason.POSITION_BACKWARDS ? Optional.of(Scans.ticket(first)) : Optional.empty(),
                note);
    }
}
