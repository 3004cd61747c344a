package com.nuvana.lottery.verification.durability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the model remembers of a shop: everything that was booked, and where it led. Not thread-safe. */
final class ModelBooks {

    /** A movement in the ledger. */
    record Booked(String pack, String kind, int from, int to, int cents, int day, ModelPack before) {}

    /** A day. */
    record Day(String date, int ordinal, String onboarding, String state, String totals) {
        String text() {
            return date + " #" + ordinal + " " + onboarding + " " + state + totals;
        }
    }

    /** A line of a preparation. */
    record Line(int bin, int from, int to, int price, String decision) {
        String text(String pack) {
            return pack + " bin " + bin + " " + from + ">" + to + " " + (to - from) * price + "c "
                    + decision.split(" ", -1)[0];
        }
    }

    final SortedMap<String, ModelPack> packs = new TreeMap<>();
    final List<Booked> ledger = new ArrayList<>();
    final List<Day> days = new ArrayList<>();
    final SortedMap<String, String> draft = new TreeMap<>();
    /** Packs whose line in the draft still holds. */
    final Set<String> fresh = new HashSet<>();

    final SortedMap<String, Line> prepared = new TreeMap<>();
    final SortedMap<String, String> office = new TreeMap<>();
    final Map<String, ModelGame> games = new HashMap<>();
    /** Places of movements that were undone or corrected. */
    final Set<Integer> compensated = new HashSet<>();
    /** By pack: the place of the latest act, where an undo would take that back. */
    final Map<String, Integer> undoable = new HashMap<>();

    int jumpShare = 100;
    boolean settlesAtSoldOut;

    private final SortedMap<String, List<String>> movements = new TreeMap<>();
    private final SortedMap<String, List<String>> facts = new TreeMap<>();
    private final List<String> journal = new ArrayList<>();
    private final SortedMap<String, List<String>> discrepancies = new TreeMap<>();

    /** The same books, to go another way with them. */
    ModelBooks copy() {
        ModelBooks copy = new ModelBooks();
        copy.packs.putAll(packs);
        copy.ledger.addAll(ledger);
        copy.days.addAll(days);
        copy.draft.putAll(draft);
        copy.fresh.addAll(fresh);
        copy.prepared.putAll(prepared);
        copy.office.putAll(office);
        copy.games.putAll(games);
        copy.compensated.addAll(compensated);
        copy.undoable.putAll(undoable);
        copy.jumpShare = jumpShare;
        copy.settlesAtSoldOut = settlesAtSoldOut;
        movements.forEach((pack, lines) -> copy.movements.put(pack, new ArrayList<>(lines)));
        facts.forEach((topic, kinds) -> copy.facts.put(topic, new ArrayList<>(kinds)));
        copy.journal.addAll(journal);
        discrepancies.forEach((pack, lines) -> copy.discrepancies.put(pack, new ArrayList<>(lines)));
        return copy;
    }

    /** What a checker has to see. */
    SeenBooks seen() {
        SortedMap<String, String> states = new TreeMap<>();
        packs.forEach((name, pack) -> states.put(name, pack.text()));
        SortedMap<String, String> calendar = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            calendar.put(String.format("%05d", i + 1), days.get(i).text());
        }
        List<String> lines = new ArrayList<>();
        if (!days.isEmpty() && day().state().equals("PREPARED")) {
            lines.add(day().date() + " #" + day().ordinal());
            prepared.forEach((pack, line) -> lines.add(line.text(pack)));
        }
        ModelBooks frozen = copy();
        return new SeenBooks(
                states,
                frozen.movements,
                calendar,
                frozen.facts,
                frozen.journal,
                frozen.draft,
                lines,
                frozen.discrepancies,
                frozen.office);
    }

    Day day() {
        return days.get(days.size() - 1);
    }

    void day(Day next) {
        days.set(days.size() - 1, next);
    }

    ModelPack pack(String name) {
        ModelPack pack = packs.get(name);
        if (pack == null) {
            throw new IllegalArgumentException("no pack " + name);
        }
        return pack;
    }

    ModelGame game(String pack) {
        ModelGame game = games.get(pack.substring(0, 5));
        if (game == null) {
            throw new IllegalArgumentException("no game of " + pack);
        }
        return game;
    }

    /** The places in the ledger of a pack's movements. */
    List<Integer> placesOf(String name) {
        return IntStream.rangeClosed(1, ledger.size())
                .filter(place -> ledger.get(place - 1).pack().equals(name))
                .boxed()
                .toList();
    }

    void entry(String command) {
        journal.add(command);
    }

    void fact(String topic, String kind) {
        facts.computeIfAbsent(topic, name -> new ArrayList<>()).add(kind);
    }

    /** Books a movement to where the pack is next, at that price. */
    void book(String name, String kind, ModelPack next, int price) {
        book(name, kind, next, price, "");
    }

    void book(String name, String kind, ModelPack next, int price, String charge) {
        ModelPack before = packs.getOrDefault(name, next);
        int from = kind.equals("RECEIVED") || kind.equals("ONBOARDED") ? next.position() : before.position();
        int cents = (next.position() - from) * price;
        ledger.add(new Booked(name, kind, from, next.position(), price, days.size(), before));
        movements
                .computeIfAbsent(name, key -> new ArrayList<>())
                .add("day " + days.size() + " " + kind + " " + from + ">" + next.position() + " " + cents + "c"
                        + charge);
        packs.put(name, next);
        fresh.remove(name);
        if ((kind.equals("COUNTED") || kind.equals("DEPLETED"))
                && jumpShare < 100
                && 100 * (next.position() - from) > jumpShare * game(name).size()) {
            raise("LARGE_JUMP", name, next.position() - from, price);
        }
    }

    void raise(String kind, String name, int tickets, int price) {
        discrepancies
                .computeIfAbsent(name, key -> new ArrayList<>())
                .add(kind + " " + tickets + " tickets " + tickets * price + "c OPEN");
        fact("day:" + days.size(), "DISCREPANCY_RAISED");
    }
}
