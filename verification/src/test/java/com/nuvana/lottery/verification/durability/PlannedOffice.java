package com.nuvana.lottery.verification.durability;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Chooses what is done about bins, games, settings and people. */
final class PlannedOffice {

    private static final int FREE_AT_LEAST = 3;

    private final Random random;

    PlannedOffice(Random random) {
        this.random = random;
    }

    Act next(ModelBooks books, Instant now) {
        if (Bins.free(books).size() < FREE_AT_LEAST) {
            return Act.of(now, "createBins", FREE_AT_LEAST);
        }
        return switch (random.nextInt(11)) {
            case 0 -> Act.of(now, "createBins", 1 + random.nextInt(2));
            case 1 -> Act.of(now, "renameBin", freeBin(books), "Shelf-" + random.nextInt(100));
            case 2 -> Act.of(now, "removeBin", freeBin(books));
            case 3 -> price(books, now);
            case 4 -> Act.of(now, "changeSetting", "jumpShare", oneOf(List.of(20, 50, 100)));
            case 5 -> Act.of(now, "changeSetting", "settleAtSoldOut", oneOf(List.of("yes", "no")));
            case 6 -> Act.of(now, "changeSetting", "varianceTolerance", random.nextInt(500));
            case 7 -> Act.of(now, "enableLayout", "TX-14");
            default -> people(books, now);
        };
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One in which no pack is; there are always more bins than packs on sale. */
    private int freeBin(ModelBooks books) {
        return oneOf(Bins.free(books));
    }

    private Act price(ModelBooks books, Instant now) {
        ModelGame game = oneOf(List.copyOf(books.games.values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList()));
        int cents = game.cents() + 25 * (1 + random.nextInt(4)) * (game.cents() > 600 ? -1 : 1);
        return Act.of(now, "importGames", game.code(), cents, game.size(), game.first(), game.up() ? "UP" : "DOWN");
    }

    private Act people(ModelBooks books, Instant now) {
        List<String> active = books.office.keySet().stream()
                .filter(name -> name.startsWith("employee "))
                .filter(name -> String.valueOf(books.office.get(name)).equals("CASHIER ACTIVE"))
                .map(name -> name.substring("employee ".length()))
                .toList();
        if (active.isEmpty() || random.nextInt(4) == 0) {
            long known = books.office.keySet().stream()
                    .filter(name -> name.startsWith("employee "))
                    .count();
            return Act.of(now, "addEmployee", 100 + known, "CASHIER", "4821");
        }
        String code = oneOf(active);
        boolean tried = Integer.parseInt(books.office.getOrDefault("tries " + code, "0")) >= 3;
        return switch (random.nextInt(5)) {
            case 0 -> Act.of(now, "deactivateEmployee", code);
            case 1 -> Act.of(now, "unlockEmployee", code);
            case 2 -> Act.of(now, "changePin", code, "4821");
            case 3 -> Act.of(now, "checkPin", code, "4821", "right");
            default -> tried ? Act.of(now, "unlockEmployee", code) : Act.of(now, "checkPin", code, "0000", "wrong");
        };
    }
}
