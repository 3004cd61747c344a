package com.nuvana.lottery.app.backup;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule: which backups are kept. Of those made at a close the newest 14, and of the older ones the newest of each month,
 * 12 months back; of those made before a migration or a restore the newest 3 each; all that were made by hand. Months
 * are those of UTC.
 *
 * <p>The newest are those of the latest times, and as many with the longest journals: one by one the same, unless a clock
 * was wrong or a restore has put the journal back. Then either alone would let go what was booked last.
 */
public final class Retention {

    private static final int CLOSES = 14;
    private static final int MONTHS = 12;
    private static final int BEFORE_A_CHANGE = 3;

    private Retention() {}

    /**
     * Which of {@code all} can go. The one that was just made, and is known to be sound, is never among them: a clock
     * set back would make it the oldest.
     */
    public static List<BackupName> surplus(Collection<BackupName> all, BackupName justMade) {
        List<BackupName> surplus = new ArrayList<>(beyondMonths(newestFirst(all, BackupReason.CLOSE)));
        for (BackupReason reason : List.of(BackupReason.MIGRATION, BackupReason.RESTORE)) {
            surplus.addAll(after(BEFORE_A_CHANGE, newestFirst(all, reason)));
        }
        surplus.remove(justMade);
        return List.copyOf(surplus);
    }

    private static List<BackupName> newestFirst(Collection<BackupName> all, BackupReason reason) {
        return all.stream()
                .filter(name -> name.reason() == reason)
                .sorted(BackupName.NEWEST_FIRST)
                .toList();
    }

    private static List<BackupName> after(int kept, List<BackupName> names) {
        Set<BackupName> longest = names.stream()
                .sorted(Comparator.comparing(BackupName::entries).reversed())
                .limit(kept)
                .collect(Collectors.toSet());
        return names.stream().skip(kept).filter(name -> !longest.contains(name)).toList();
    }

    private static List<BackupName> beyondMonths(List<BackupName> closes) {
        Set<YearMonth> seen = new HashSet<>();
        return after(CLOSES, closes).stream()
                .filter(name -> seen.size() == MONTHS || !seen.add(month(name)))
                .toList();
    }

    private static YearMonth month(BackupName name) {
        return YearMonth.from(name.at().atOffset(ZoneOffset.UTC));
    }
}
