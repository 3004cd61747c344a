package com.nuvana.lottery.verification.durability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Chooses what is done to packs. */
final class PlannedPacks {

    private static final int MOST_ON_SALE = 8;

    private final Random random;

    PlannedPacks(Random random) {
        this.random = random;
    }

    static String newPack(ModelBooks books, String game) {
        long known = books.packs.keySet().stream()
                .filter(name -> name.startsWith(game))
                .count();
        return game + "-" + (known + 1);
    }

    Act next(ModelBooks books, Instant now) {
        List<String> onSale = in(books, "ACTIVE");
        List<String> inStock = in(books, "RECEIVED");
        int dice = random.nextInt(100);
        if (inStock.isEmpty() || dice < 10) {
            return receive(books, now);
        }
        if (onSale.size() < 3 || dice < 25) {
            return activate(books, now, oneOf(inStock), onSale);
        }
        if (dice < 32 && undoable(books).isPresent()) {
            return Act.of(now, "undoAct", undoable(books).orElseThrow());
        }
        if (dice < 38) {
            return missing(books, now).orElseGet(() -> lose(books, now, oneOf(onSale)));
        }
        if (dice < 43) {
            return correction(books, now).orElseGet(() -> receive(books, now));
        }
        if (dice < 46 && onSale.size() < MOST_ON_SALE) {
            ModelGame game = oneOfGames(books);
            return Act.of(now, "onboardPack", newPack(books, game.code()), game.face(3), freeBin(books));
        }
        return sale(books, now, oneOf(onSale), oneOf(inStock));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private ModelGame oneOfGames(ModelBooks books) {
        return books.games.values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .skip(random.nextInt(books.games.size()))
                .findFirst()
                .orElseThrow();
    }

    private int freeBin(ModelBooks books) {
        return oneOf(Bins.free(books));
    }

    private static List<String> in(ModelBooks books, String state) {
        return books.packs.entrySet().stream()
                .filter(pack -> pack.getValue().is(state))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Act receive(ModelBooks books, Instant now) {
        List<Object> names = new ArrayList<>();
        int known = Integer.parseInt(newPack(books, "00529").substring("00529-".length()));
        names.add(newPack(books, oneOfGames(books).code()));
        if (!names.get(0).toString().startsWith("00529")) {
            IntStream.range(0, random.nextInt(3)).forEach(i -> names.add("00529-" + (known + i)));
        }
        return Act.of(now, "receivePacks", names.toArray());
    }

    private Act activate(ModelBooks books, Instant now, String name, List<String> onSale) {
        ModelPack pack = books.pack(name);
        int size = books.game(name).size();
        boolean full = onSale.size() >= MOST_ON_SALE;
        if (pack.position() >= size) {
            return Act.of(now, "returnPack", name, "-");
        }
        if (full || (!onSale.isEmpty() && random.nextInt(3) == 0)) {
            String occupant = oneOf(onSale);
            int bin = books.pack(occupant).bin();
            return switch (random.nextInt(full ? 3 : 4)) {
                case 0 -> Act.of(now, "activatePack", name, bin, "SOLD_OUT", occupant);
                case 1 -> Act.of(now, "activatePack", name, bin, "BACK_TO_STOCK", occupant);
                case 2 -> Act.of(now, "activatePack", name, bin, "RETURN", occupant);
                default -> Act.of(now, "activatePack", name, bin, "MOVE_TO", occupant, freeBin(books));
            };
        }
        if (pack.position() + 2 < size && random.nextInt(4) == 0) {
            String face = books.game(name).face(pack.position() + 2);
            return Act.of(now, "activatePack", name, freeBin(books), "AHEAD", face);
        }
        return Act.of(now, "activatePack", name, freeBin(books));
    }

    private Act sale(ModelBooks books, Instant now, String name, String inStock) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> Act.of(now, "depletePack", name);
            case 2 -> Act.of(now, "returnPack", name, face(books, name));
            case 3 -> Act.of(now, "returnPack", inStock, "-");
            case 4, 5 -> Act.of(now, "movePack", name, freeBin(books));
            case 6, 7 -> Act.of(now, "backToStock", name, face(books, name));
            case 8 -> settle(books, now, name);
            default -> Act.of(now, "countPack", name, face(books, name));
        };
    }

    private Act settle(ModelBooks books, Instant now, String name) {
        boolean settled = !books.pack(name).settled().isEmpty();
        return settled ? Act.of(now, "depletePack", name) : Act.of(now, "settlePack", name);
    }

    /** A face from where the pack stands on; its last one where hardly any ticket is left. */
    private String face(ModelBooks books, String name) {
        ModelGame game = books.game(name);
        int left = game.size() - 1 - books.pack(name).position();
        return left < 0 ? "-" : game.face(books.pack(name).position() + random.nextInt(Math.min(left, 8) + 1));
    }

    private Act lose(ModelBooks books, Instant now, String name) {
        return Act.of(now, "reportMissing", name, face(books, name));
    }

    private Optional<Act> missing(ModelBooks books, Instant now) {
        List<String> lost = in(books, "MISSING");
        if (lost.isEmpty() || random.nextInt(3) == 0) {
            return Optional.empty();
        }
        String name = oneOf(lost);
        ModelPack pack = books.pack(name);
        if (pack.writtenOff().isEmpty() && random.nextInt(2) == 0) {
            return Optional.of(Act.of(now, "writeOffPack", name));
        }
        return Optional.of(Act.of(now, "recoverPack", name, pack.wasOnSale() ? face(books, name) : "-"));
    }

    private Optional<String> undoable(ModelBooks books) {
        return books.undoable.entrySet().stream()
                .filter(pack -> {
                    ModelPack before = books.ledger.get(pack.getValue() - 1).before();
                    return before.bin() == 0 || Bins.free(books).contains(before.bin());
                })
                .filter(pack -> !isSettledActivation(books, pack.getKey(), pack.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static boolean isSettledActivation(ModelBooks books, String name, int place) {
        return books.ledger.get(place - 1).kind().equals("ACTIVATED")
                && !books.pack(name).settled().isEmpty();
    }

    /** A count that was one ticket too many, of a pack that can be taken one back. */
    private Optional<Act> correction(ModelBooks books, Instant now) {
        List<Integer> lines = IntStream.rangeClosed(1, books.ledger.size())
                .filter(place -> !books.compensated.contains(place))
                .filter(place -> books.ledger.get(place - 1).kind().equals("COUNTED"))
                .filter(place -> books.ledger.get(place - 1).to() > 0)
                .filter(place -> {
                    ModelPack pack = books.pack(books.ledger.get(place - 1).pack());
                    return pack.is("ACTIVE") && pack.position() > 0;
                })
                .boxed()
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int place = oneOf(lines);
        ModelBooks.Booked line = books.ledger.get(place - 1);
        int ofPack = 1 + books.placesOf(line.pack()).indexOf(place);
        return Optional.of(Act.of(now, "correctLine", line.pack(), ofPack, line.to() - 1));
    }
}
