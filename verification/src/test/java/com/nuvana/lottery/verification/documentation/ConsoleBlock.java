package com.nuvana.lottery.verification.documentation;

import java.util.ArrayList;
import java.util.List;

/** A console block of a document: commands, each with what it prints. */
record ConsoleBlock(int line, List<Shown> shown) {

    private static final String FENCE = "```console";

    /** A command as the document shows it, and the lines under it. */
    record Shown(String command, List<String> output) {}

    /** All blocks of a document, in their order. */
    static List<ConsoleBlock> of(List<String> document) {
        List<ConsoleBlock> blocks = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).strip().equals(FENCE)) {
                List<String> body = document.subList(i + 1, end(document, i + 1));
                blocks.add(new ConsoleBlock(i + 1, shown(body)));
            }
        }
        return blocks;
    }

    private static int end(List<String> document, int from) {
        int at = from;
        while (!document.get(at).strip().equals("```")) {
            at++;
        }
        return at;
    }

    private static List<Shown> shown(List<String> body) {
        List<Shown> all = new ArrayList<>();
        for (String line : body) {
            if (line.startsWith("$ ")) {
                all.add(new Shown(line.substring(2), new ArrayList<>()));
            } else if (!all.isEmpty()) {
                all.get(all.size() - 1).output().add(line);
            }
        }
        return all;
    }
}
