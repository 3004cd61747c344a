package com.nuvana.lottery.cli;

import com.nuvana.lottery.domain.Refusal;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a person reads: lines of the bundle and tables, one after the other. */
public final class Page {

    private final PrintWriter out;
    private final Words words;
    private final Style style;

    Page(PrintWriter out, Words words, Style style) {
        this.out = out;
        this.words = words;
        this.style = style;
    }

    /** Says values. */
    public Words words() {
        return words;
    }

    /** A line of the bundle, with values by the names of its placeholders. */
    public Page line(String key, Object... namesAndValues) {
        out.println(words.text(key, namesAndValues));
        return this;
    }

    /** A line of the bundle that a person should look at. */
    public Page warning(String key, Object... namesAndValues) {
        out.println(style.warning(words.text(key, namesAndValues)));
        return this;
    }

    /** An empty line. */
    public Page blank() {
        out.println();
        return this;
    }

    /** A table with its heading; nothing where it has no row. */
    public Page table(Table table) {
        if (!table.isEmpty()) {
            table.lines(words, style).forEach(out::println);
        }
        return this;
    }

    /** What to do next about each kind of refusal in a batch, said once for each code. */
    public Page next(Stream<? extends Refusal> refusals) {
        Map<String, Refusal> byCode = new LinkedHashMap<>();
        refusals.forEach(why -> byCode.putIfAbsent(why.code(), why));
        byCode.forEach((code, why) -> line("next", "code", code, "next", words.next(why)));
        return this;
    }
}
