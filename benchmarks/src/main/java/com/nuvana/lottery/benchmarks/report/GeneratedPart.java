package com.nuvana.lottery.benchmarks.report;

/**
 * The part of a document that a program writes, between two comments; the rest is by people.
 *
 * @param name as in {@code <!-- table: begin, written by ./measure -->}
 */
public record GeneratedPart(String name) {

    /** The document with this part replaced. Refuses one without the two comments, rather than append somewhere. */
    public String replacedIn(String document, String content) {
        String begin = "<!-- " + name + ": begin, written by ./measure -->\n";
        String end = "<!-- " + name + ": end -->";
        int from = document.indexOf(begin);
        int to = document.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the document has no part " + begin.strip() + " ... " + end);
        }
        return document.substring(0, from + begin.length()) + "\n" + content.strip() + "\n\n" + document.substring(to);
    }
}
