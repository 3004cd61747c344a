package com.nuvana.lottery.cli.tester;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What became of a command line: how it ended, and what it wrote where. */
public record Ran(List<String> args, int exit, String out, String err) {

    /** It ended with that code. */
    public Ran exits(int code) {
        assertThat(exit).as("%s%n%s%n%s", args, out, err).isEqualTo(code);
        return this;
    }

    /** It was done, and nothing went to standard error. */
    public Ran done() {
        exits(0);
        assertThat(err).isEmpty();
        return this;
    }

    /** A rule refused it: nothing on standard output, and why, the code, and what to do next on standard error. */
    public Ran refused(String code) {
        exits(3);
        assertThat(out).isEmpty();
        assertThat(err.lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(err.lines().findFirst().orElseThrow()).endsWith("(" + code + ")");
        return this;
    }

    /** A batch was booked in part: the entries' fates are the answer. */
    public Ran partly() {
        exits(3);
        assertThat(out).isNotEmpty();
        assertThat(err).isEmpty();
        return this;
    }

    /** The command line was wrong: a line on standard error alone. */
    public Ran wrong(String... parts) {
        exits(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("lottery: ").contains(parts);
        return this;
    }

    /** The store could not be used: a line on standard error alone. */
    public Ran storage(String... parts) {
        exits(4);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("lottery: ").contains(parts);
        return this;
    }

    /** Standard output has those parts. */
    public Ran prints(String... parts) {
        assertThat(out).contains(parts);
        return this;
    }

    /** Standard error has those parts. */
    public Ran complains(String... parts) {
        assertThat(err).contains(parts);
        return this;
    }

    /** The line of standard output that has that part. */
    public String line(String part) {
        return out.lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with " + part + " in\n" + out));
    }
}
