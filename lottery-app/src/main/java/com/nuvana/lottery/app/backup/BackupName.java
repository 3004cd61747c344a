package com.nuvana.lottery.app.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a backup: when it was made, how many entries the journal had, and why. For example {@code
 * store-20260303T200000.120Z-000123-CLOSE.db}, so that a list of files says it all and can be sorted.
 *
 * @param at in whole milliseconds, in the years 1 to 9999
 */
public record BackupName(Instant at, long entries, BackupReason reason) {

    /** The newest first; of one instant the one with the longer journal. */
    public static final Comparator<BackupName> NEWEST_FIRST = Comparator.comparing(BackupName::at)
            .thenComparing(BackupName::entries)
            .thenComparing(BackupName::reason)
            .reversed();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private static final Pattern FORM =
            Pattern.compile("store-([0-9]{8}T[0-9]{6}\\.[0-9]{3}Z)-([0-9]{6,18})-([A-Z_]+)\\.db");

    /** Cuts the instant to milliseconds. Refuses a negative count, and a year that has not four digits. */
    public BackupName {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (entries < 0 || at.isBefore(FIRST) || !at.isBefore(END)) {
            throw new IllegalArgumentException(at + ", " + entries + " entries");
        }
    }

    /** The name that a text is, down to the letter; empty for anything else, such as a path or a file of somebody's. */
    public static Optional<BackupName> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return reason(parts.group(3))
                .flatMap(reason ->
                        instant(parts.group(1)).map(at -> new BackupName(at, Long.parseLong(parts.group(2)), reason)))
                .filter(name -> name.text().equals(text));
    }

    private static Optional<BackupReason> reason(String word) {
        return Stream.of(BackupReason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As the file is called. */
    public String text() {
        return String.format(Locale.ROOT, "store-%s-%06d-%s.db", TIME.format(at), entries, reason);
    }

    @Override
    public String toString() {
        return text();
    }
}
