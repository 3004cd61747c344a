package com.nuvana.lottery.embed;

import static com.nuvana.lottery.domain.Outcome.accepted;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupVerdict;
import com.nuvana.lottery.app.backup.RestoreDone;
import com.nuvana.lottery.app.backup.RestorePlan;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.sqlite.SqliteBackups;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The backups of a store, which need not be open, sound or there: {@code Lottery.backups(config)}. New ones are made by
 * {@link Lottery#backUp}. Thread-safe; nothing stays open.
 */
public final class Backups {

    /** Who may replace a store that is sound. */
    public static final Role LEAST_ROLE_TO_RESTORE = Role.STORE_MANAGER;

    /** Troubles of a store that a restore is the remedy for. */
    private static final Set<Trouble> REMEDIED = EnumSet.of(
            Trouble.NO_STORE,
            Trouble.KEY_WRONG,
            Trouble.NOT_ENCRYPTED,
            Trouble.DAMAGED,
            Trouble.SCHEMA_NEWER,
            Trouble.IO_ERROR);

    private final LotteryConfig config;

    Backups(LotteryConfig config) {
        this.config = config;
    }

    private SqliteBackups stored() {
        return Lottery.stored(config);
    }

    /** What is there, newest first. Opens none of them. */
    public List<Backup> list() {
        return stored().list();
    }

    /**
     * Opens a copy of the backup and checks all of it: file, journal, books. Throws StorageUnavailable NO_BACKUP,
     * BACKUP_UNUSABLE or SCHEMA_NEWER where no store can be made of it.
     */
    public BackupVerdict verify(BackupName name) {
        return stored().verify(name, work -> verdict(name, work));
    }

    private BackupVerdict verdict(BackupName name, UnitOfWork work) {
        JournalHead head = work.read(views -> views.journal().head());
        Books books = new Books(config.clock(), Lottery.ids(config));
        return new BackupVerdict(name, head, new CompareLedger(work, books).handle());
    }

    /** What restoring that backup would do. Throws as {@link #verify} does, and BACKUP_UNUSABLE when its journal was changed. */
    public RestorePlan plan(BackupName name) {
        BackupVerdict verdict = verify(name);
        verdict.objection().ifPresent(why -> {
            throw new StorageUnavailable(
                    Trouble.BACKUP_UNUSABLE, name + ": " + why.subject() + " " + why.detail() + "; use another backup");
        });
        return new RestorePlan(verdict, present());
    }

    /** How far the present store goes; empty unless all of its file is sound. */
    private Optional<JournalHead> present() {
        try (Lottery there = Lottery.open(config)) {
            return there.health().isSound()
                    ? Optional.of(there.read(views -> views.journal().head()))
                    : Optional.empty();
        } catch (StorageUnavailable e) {
            if (REMEDIED.contains(e.trouble())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Puts the backup in the place of the store. The present store is kept: as a backup, or as its files. Where it is
     * sound a store manager has to do it, in person: {@code login} is asked who, and has to leave the store closed. Where
     * it is not, nobody can log in, and whoever has the key may.
     *
     * <p>Refused ROLE_REQUIRED, or as {@code login} refuses. Throws StorageUnavailable as {@link #plan} does; LOCKED,
     * naming who has the store open; DISK_FULL, READ_ONLY, IO_ERROR: the present store is untouched then. UNCERTAIN when
     * something failed after the restore was decided: it is carried out when the store is opened next.
     */
    public Outcome<RestoreDone, Refusal> restore(BackupName name, Supplier<Outcome<Authority, Refusal>> login) {
        RestorePlan plan = plan(name);
        Outcome<RestorePlan, Refusal> allowed = plan.present().isEmpty()
                ? accepted(plan)
                : login.get()
                        .then(who -> Outcome.<Authority, Refusal>from(who.inPerson(LEAST_ROLE_TO_RESTORE)))
                        .map(who -> plan);
        return allowed.map(any -> new RestoreDone(plan.backup(), stored().restore(name)));
    }
}
