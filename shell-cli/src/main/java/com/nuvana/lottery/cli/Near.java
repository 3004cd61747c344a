package com.nuvana.lottery.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant: the words nearest to what was typed, best first. */
final class Near {

    private static final int MOST = 3;

    private Near() {}

    /** Those of {@code words} that are begun by, or a slip of the fingers away from, what was typed. */
    static List<String> to(String typed, Collection<String> words) {
        String given = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> isBegunBy(given, word) || distance(given, word) <= slips(given))
                .sorted(Comparator.comparingInt((String word) -> distance(given, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean isBegunBy(String given, String word) {
        return given.length() > 1 && word.startsWith(given);
    }

    private static int slips(String given) {
        return Math.max(1, given.length() / 3);
    }

    /** How many letters are missing, surplus, wrong, or in each other's place. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        char here = from.charAt(i - 1);
        char there = to.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (here == there ? 0 : 1));
        boolean isSwapped = i > 1 && j > 1 && here == to.charAt(j - 2) && there == from.charAt(i - 2);
        return isSwapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
