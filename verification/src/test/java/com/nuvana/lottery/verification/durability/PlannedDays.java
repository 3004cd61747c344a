package com.nuvana.lottery.verification.durability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Chooses what is done about the close of a day. */
final class PlannedDays {

    private final Random random;

    PlannedDays(Random random) {
        this.random = random;
    }

    private static List<String> onSale(ModelBooks books) {
        return books.packs.entrySet().stream()
                .filter(pack -> pack.getValue().is("ACTIVE"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** On an open day: mostly a line of the draft, sometimes a preparation. */
    Act next(ModelBooks books, Instant now) {
        List<String> onSale = onSale(books);
        if (books.fresh.containsAll(onSale) && Set.copyOf(onSale).containsAll(books.fresh)) {
            return Act.of(now, "prepareClose", "DRAFT");
        }
        if (random.nextInt(4) == 0) {
            List<Object> lines = new ArrayList<>();
            onSale.forEach(name -> lines.add(name + "=" + decision(books, name)));
            return Act.of(now, "prepareClose", lines.toArray());
        }
        List<String> open =
                onSale.stream().filter(name -> !books.fresh.contains(name)).toList();
        String name = open.get(random.nextInt(open.size()));
        return Act.of(now, "saveDraft", name, decision(books, name));
    }

    /** On a prepared day: what ends the preparation, or does not disturb it. */
    Act afterPrepare(ModelBooks books, Instant now) {
        return switch (random.nextInt(6)) {
            case 0 -> Act.of(now, "cancelClose");
            case 1 -> Act.of(now, "receivePacks", PlannedPacks.newPack(books, "02029"));
            default -> Act.of(now, "commitClose");
        };
    }

    private String decision(ModelBooks books, String name) {
        ModelPack pack = books.pack(name);
        ModelGame game = books.game(name);
        int gone = pack.position() + random.nextInt(Math.min(6, game.size() - pack.position() + 1));
        if (gone == game.size() || random.nextInt(12) == 0) {
            return "SOLD_OUT";
        }
        return switch (random.nextInt(8)) {
            case 0 -> "NOT_SEEN:NOT_IN_BIN";
            case 1 -> "TYPED:" + game.face(gone);
            default -> "SCANNED:" + game.face(gone);
        };
    }
}
