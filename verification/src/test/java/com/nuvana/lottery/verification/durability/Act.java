package com.nuvana.lottery.verification.durability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that is done in a shop, as a line of text that another process can be given.
 *
 * @param at what the shop's clock shows
 * @param command the command's word in the journal, such as {@code countPack}
 * @param words what it is about; packs as {@code 02029-17}, faces as printed
 */
public record Act(Instant at, String command, List<String> words) {

    public Act {
        words = List.copyOf(words);
    }

    public static Act of(Instant at, String command, Object... words) {
        return new Act(at, command, Arrays.stream(words).map(Object::toString).toList());
    }

    public static Act parse(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        return new Act(
                Instant.ofEpochMilli(Long.parseLong(parts.get(0))), parts.get(1), parts.subList(2, parts.size()));
    }

    /** The line. */
    public String text() {
        List<String> parts = new ArrayList<>(List.of(Long.toString(at.toEpochMilli()), command));
        parts.addAll(words);
        return String.join(" ", parts);
    }

    String word(int place) {
        return words.get(place);
    }

    int number(int place) {
        return Integer.parseInt(words.get(place));
    }

    boolean has(int place) {
        return place < words.size();
    }
}
