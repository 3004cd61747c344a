package com.nuvana.lottery.verification.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the books of a store say, in words: once as a {@link Checker} has read it in a file, once as a {@link ModelShop}
 * says it has to be. Ids and instants are left out; a pack is named by game and number ({@code 02029-17}), a bin by its
 * number, a day by its place.
 *
 * @param packs by pack: {@code ACTIVE 12 bin 3}
 * @param movements by pack, in order: {@code day 1 COUNTED 0>12 6000c}
 * @param days by place: label, state, and of a closed day its totals: {@code COUNTED 3 of 12 tickets 6000c}
 * @param facts by topic ({@code pack:02029-17}, {@code day:1}, {@code bins}), in order: the kinds
 * @param journal the commands, in order
 * @param draft by pack: the decision
 * @param prepared the label and the lines of a day that is prepared
 * @param discrepancies by pack, in order: {@code COUNT_GAP 3 tickets 1500c OPEN}
 * @param office everything else: bins, games, employees, settings, layouts, tries at PINs
 */
public record SeenBooks(
        SortedMap<String, String> packs,
        SortedMap<String, List<String>> movements,
        SortedMap<String, String> days,
        SortedMap<String, List<String>> facts,
        List<String> journal,
        SortedMap<String, String> draft,
        List<String> prepared,
        SortedMap<String, List<String>> discrepancies,
        SortedMap<String, String> office) {

    /** What differs, line by line; empty when both say the same. */
    public List<String> differencesTo(SeenBooks other) {
        SortedMap<String, String> mine = lines();
        SortedMap<String, String> theirs = other.lines();
        SortedMap<String, String> all = new TreeMap<>(mine);
        all.putAll(theirs);
        List<String> found = new ArrayList<>();
        for (String name : all.keySet()) {
            String here = mine.getOrDefault(name, "nothing");
            String there = theirs.getOrDefault(name, "nothing");
            if (!here.equals(there)) {
                found.add(name + ": " + here + " | " + there);
            }
        }
        return found;
    }

    private SortedMap<String, String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        packs.forEach((pack, state) -> lines.put("pack " + pack, state));
        movements.forEach((pack, booked) -> put(lines, "movements of " + pack, booked));
        days.forEach((day, said) -> lines.put("day " + day, said));
        facts.forEach((topic, kinds) -> put(lines, "facts of " + topic, kinds));
        put(lines, "journal", journal);
        draft.forEach((pack, decision) -> lines.put("draft of " + pack, decision));
        put(lines, "prepared", prepared);
        discrepancies.forEach((pack, raised) -> put(lines, "discrepancies of " + pack, raised));
        lines.putAll(office);
        return lines;
    }

    private static void put(SortedMap<String, String> lines, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            lines.put(String.format("%s #%06d", name, i + 1), values.get(i));
        }
    }
}
