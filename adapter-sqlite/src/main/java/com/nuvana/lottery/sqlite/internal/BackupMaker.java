package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.domain.day.JournalHead;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes backups of a store that is open, while others work on it: a copy of one state between two writes. It takes part
 * as a reader does and waits for nobody. One JVM makes one at a time of a store. Thread-safe.
 */
final class BackupMaker {

    /** For these the newest one is answered again. What is about to be replaced is copied, down to what has no entry. */
    private static final Set<BackupReason> ANSWERED_AGAIN = EnumSet.of(BackupReason.CLOSE, BackupReason.BY_HAND);

    private final SqliteFacts store;
    private final OpenStores place;
    private final InstantSource clock;
    private final BackupFolder folder;

    BackupMaker(SqliteFacts store, OpenStores place, InstantSource clock) {
        this.store = store;
        this.place = place;
        this.clock = clock;
        this.folder = new BackupFolder(store.file());
    }

    /**
     * A sound backup that holds all that is booked. The newest of a close, or by hand, is answered again when nothing was
     * booked since. Otherwise a trouble of the store or of the folder, and nothing is left half done.
     */
    Backup make(BackupReason reason) {
        return make(reason, Set.of());
    }

    /** The same; those that are {@code needed} yet are not deleted, whatever the retention says. */
    Backup make(BackupReason reason, Set<BackupName> needed) {
        return place.oneAtATime(() -> folder.newest(name -> name.reason() == reason && ANSWERED_AGAIN.contains(reason))
                .filter(newest -> isOfThisState(newest.name()))
                .orElseGet(() -> made(reason, needed)));
    }

    private boolean isOfThisState(BackupName name) {
        JournalHead now = head();
        try {
            return name.entries() == now.entries()
                    && CheckedCopy.of(store.at(folder.path(name))).head().equals(now);
        } catch (StorageUnavailable e) {
            return false;
        }
    }

    private JournalHead head() {
        return LotteryJdbi.look(store, handle -> new JdbiJournal(Session.reading(handle)).head());
    }

    private Backup made(BackupReason reason, Set<BackupName> needed) {
        Path draft = folder.draft();
        try {
            copyTo(draft);
            CheckedCopy copy = CheckedCopy.of(store.at(draft));
            Backup backup = folder.keep(
                    draft, new BackupName(clock.instant(), copy.head().entries(), reason));
            folder.prune(backup.name(), needed);
            return backup;
        } finally {
            BackupFolder.drop(draft);
        }
    }

    /**
     * The driver's own statement for backups would write a plain file. The first connection reads and stays until the
     * copying one is closed: that one never has the file to itself, so that it cannot checkpoint.
     */
    private void copyTo(Path draft) {
        try (Connection reading = store.open(SqliteFacts.Mode.READ);
                Connection copying = openedAfter(reading);
                PreparedStatement copy = copying.prepareStatement("vacuum into ?")) {
            copy.setString(1, draft.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new SqliteErrors(store.file()).translate(e);
        }
    }

    /** Only a connection that has read holds the file. */
    private Connection openedAfter(Connection reading) throws SQLException {
        Schema.requireKnown(store.file(), reading);
        return store.open(SqliteFacts.Mode.COPY);
    }
}
