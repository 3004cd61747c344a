package com.nuvana.lottery.domain.barcode;

import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a store of a test knows, and how often it was asked. */
final class StoreKnowledge implements Known {

    private final Map<GameCode, KnownGame> games = new HashMap<>();
    private final Set<PackKey> packs = new HashSet<>();
    private int questions;

    /** Reads {@code 712 7120:50@0 7120/345678}: a game, a game of 50 tickets from 0, a pack; {@code -} is nothing. */
    static StoreKnowledge of(String words) {
        StoreKnowledge knowledge = new StoreKnowledge();
        for (String word : words.split(" ", -1)) {
            if (word.contains("/")) {
                String[] parts = word.split("/", -1);
                knowledge.packs.add(new PackKey(new GameCode(parts[0]), new PackNumber(parts[1])));
            } else if (!word.equals("-")) {
                String[] parts = word.split("[:@]", -1);
                knowledge.games.put(
                        new GameCode(parts[0]),
                        new KnownGame(
                                new PackSize(parts.length > 1 ? Integer.parseInt(parts[1]) : 150),
                                parts.length > 2
                                        ? Optional.of(new FirstTicket(Integer.parseInt(parts[2])))
                                        : Optional.empty()));
            }
        }
        return knowledge;
    }

    int questions() {
        return questions;
    }

    @Override
    public boolean isPack(PackKey pack) {
        questions++;
        return packs.contains(pack);
    }

    @Override
    public Optional<KnownGame> game(GameCode game) {
        questions++;
        return Optional.ofNullable(games.get(game));
    }
}
