package com.nuvana.lottery.embed;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.backup.BackupVerdict;
import com.nuvana.lottery.app.backup.RestorePlan;
import com.nuvana.lottery.app.backup.Restored;
import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.story.ShopPlan;
import com.nuvana.lottery.app.testkit.Fixtures;
import com.nuvana.lottery.app.testkit.OutcomeAssert;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups as a host meets them: after each close, by hand, and put back. */
class LotteryBackupTest {

    @TempDir
    private Path folder;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00Z");

    private static Outcome<Authority, Refusal> manager() {
        return accepted(Authority.of(Fixtures.aStoreManager()));
    }

    private static Outcome<Authority, Refusal> nobody() {
        return refused(new StoreRefusal.NotAuthenticated());
    }

    private LotteryConfig config() {
        return LotteryConfig.in(folder.resolve("home"))
                .with(Map.of("LOTTERY_DB_KEY", "ab".repeat(32)))
                .with(time)
                .forOneCommand();
    }

    private Backups backups() {
        return Lottery.backups(config());
    }

    /** A shop at work: its days are closed by the use cases, so that its books are in order. */
    private record Shop(Lottery lottery, SettableTime time, Authority who) {
        static Shop open(Lottery lottery, SettableTime time) {
            SetUpStore.SetUp made = OutcomeAssert.assertThat(
                            lottery.store().setUp().handle(ShopPlan.texan().request()))
                    .isAccepted();
            Authority who = Authority.of(made.manager());
            lottery.unitOfWork().<Boolean>write(tx -> {
                tx.games().put(Fixtures.aGame().build());
                return true;
            });
            OutcomeAssert.assertThat(lottery.days().initialise().handle(new InitialiseDay.Command(who)))
                    .isAccepted();
            OutcomeAssert.assertThat(lottery.days().completeOnboarding().handle(new CompleteOnboarding.Command(who)))
                    .isAccepted();
            return new Shop(lottery, time, who);
        }

        void closeDay() {
            time.tick();
            PreparedClose prepared = OutcomeAssert.assertThat(
                            lottery.days().prepare().handle(PrepareClose.Command.ofDraft(who)))
                    .isAccepted();
            OutcomeAssert.assertThat(lottery.days()
                            .commit()
                            .handle(new CommitClose.Command(
                                    prepared.day().preparation().token(), who)))
                    .isAccepted();
        }
    }

    private Shop shop(Lottery lottery) {
        return Shop.open(lottery, time);
    }

    private static StoreContents contents(Lottery lottery) {
        return lottery.read(StoreContents::of);
    }

    private static StorageUnavailable trouble(ThrowingCallable call) {
        return catchThrowableOfType(StorageUnavailable.class, call);
    }

    @Test
    void after_each_close_there_is_a_backup_that_holds_it() {
        try (Lottery lottery = Lottery.create(config())) {
            Shop shop = shop(lottery);
            assertThat(backups().list()).isEmpty();
            shop.closeDay();
            shop.closeDay();

            List<Backup> made = backups().list();

            assertThat(made)
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.name().reason()).isEqualTo(BackupReason.CLOSE));
            BackupVerdict newest = backups().verify(made.get(0).name());
            assertThat(newest.findings()).isEmpty();
            assertThat(newest.head())
                    .isEqualTo(lottery.read(views -> views.journal().head()));
            assertThat(lottery.backupTrouble()).isEmpty();
            assertThat(lottery.missingBackup()).isEmpty();
        }
    }

    @Test
    void a_host_may_see_to_backups_by_itself() {
        try (Lottery lottery = Lottery.create(config().withoutBackups())) {
            shop(lottery).closeDay();

            assertThat(backups().list()).isEmpty();
            assertThat(lottery.missingBackup()).isEmpty();
        }
    }

    @Test
    void a_backup_that_fails_fails_no_close_and_is_told() throws IOException {
        try (Lottery lottery = Lottery.create(config())) {
            Shop shop = shop(lottery);
            Path inTheWay = Files.writeString(folder.resolve("home/backups"), "in the way");

            shop.closeDay();

            assertThat(lottery.backupTrouble().map(StorageUnavailable::trouble)).contains(Trouble.READ_ONLY);
            assertThat(lottery.missingBackup()).singleElement().satisfies(finding -> {
                assertThat(finding.check()).isEqualTo(Finding.Check.BACKUP);
                assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                assertThat(finding.subject()).contains("2026-03-03");
            });
            Files.delete(inTheWay);
            lottery.backUp();
            assertThat(lottery.missingBackup()).isEmpty();
            shop.closeDay();
            assertThat(lottery.backupTrouble()).isEmpty();
        }
    }

    /** The backups of what a restore has put away go further than the books do now, and hold nothing of them. */
    @Test
    void after_a_restore_a_close_without_a_backup_is_told_too() {
        Backup early;
        try (Lottery lottery = Lottery.create(config())) {
            Shop shop = shop(lottery);
            shop.closeDay();
            early = lottery.backUp();
            for (int day = 0; day < 5; day++) {
                shop.closeDay();
            }
        }
        OutcomeAssert.assertThat(backups().restore(early.name(), LotteryBackupTest::manager))
                .isAccepted();
        try (Lottery host = Lottery.open(config().withoutBackups())) {
            new Shop(host, time, Authority.of(Fixtures.aStoreManager())).closeDay();
        }

        try (Lottery lottery = Lottery.open(config())) {
            assertThat(lottery.missingBackup()).hasSize(1);
            lottery.backUp();
            assertThat(lottery.missingBackup()).isEmpty();
        }
    }

    @Test
    void a_store_manager_restores_a_store_that_is_sound_and_nobody_else() {
        StoreContents before;
        Backup backup;
        try (Lottery lottery = Lottery.create(config())) {
            Shop shop = shop(lottery);
            before = contents(lottery);
            backup = lottery.backUp();
            shop.closeDay();
            shop.closeDay();
            assertThat(trouble(() -> backups().restore(backup.name(), LotteryBackupTest::manager))
                            .trouble())
                    .isEqualTo(Trouble.LOCKED);
        }
        assertThat(backups().plan(backup.name()).lost())
                .hasValueSatisfying(lost -> assertThat(lost).isGreaterThanOrEqualTo(2));

        OutcomeAssert.assertThat(backups().restore(backup.name(), LotteryBackupTest::nobody))
                .isRefused("NOT_AUTHENTICATED");
        OutcomeAssert.assertThat(
                        backups().restore(backup.name(), () -> accepted(Authority.of(Fixtures.aShiftManager()))))
                .isRefused("ROLE_REQUIRED");
        Restored restored = OutcomeAssert.assertThat(backups().restore(backup.name(), LotteryBackupTest::manager))
                .isAccepted()
                .replaced();

        assertThat(restored.kept()).isPresent();
        try (Lottery lottery = Lottery.open(config())) {
            assertThat(contents(lottery)).isEqualTo(before);
        }
    }

    @Test
    void where_nobody_can_log_in_nobody_has_to() throws IOException {
        StoreContents before;
        Backup backup;
        try (Lottery lottery = Lottery.create(config())) {
            shop(lottery);
            before = contents(lottery);
            backup = lottery.backUp();
        }
        Path file = folder.resolve("home/store.db");
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);

        RestorePlan plan = backups().plan(backup.name());
        Restored restored = OutcomeAssert.assertThat(backups().restore(backup.name(), LotteryBackupTest::nobody))
                .isAccepted()
                .replaced();

        assertThat(plan.present()).isEmpty();
        assertThat(plan.lost()).isEmpty();
        assertThat(Path.of(restored.aside().orElseThrow()).resolve("store.db")).hasBinaryContent(damaged);
        try (Lottery lottery = Lottery.open(config())) {
            assertThat(contents(lottery)).isEqualTo(before);
        }
        Files.delete(file);
        assertThat(OutcomeAssert.assertThat(backups().restore(backup.name(), LotteryBackupTest::nobody))
                        .isAccepted()
                        .replaced()
                        .kept())
                .isEmpty();
        try (Lottery lottery = Lottery.open(config())) {
            assertThat(contents(lottery)).isEqualTo(before);
        }
    }

    @Test
    void a_backup_whose_books_are_damaged_is_not_restored() {
        Backup backup;
        try (Lottery lottery = Lottery.create(config())) {
            Shop shop = shop(lottery);
            shop.closeDay();
            backup = lottery.backUp();
        }
        TamperedBackup.changeTheJournal(
                folder.resolve("home/backups").resolve(backup.name().text()));

        BackupVerdict verdict = backups().verify(backup.name());

        assertThat(verdict.objection()).isPresent();
        assertThat(trouble(() -> backups().restore(backup.name(), LotteryBackupTest::manager)))
                .hasMessageContaining("journal entry")
                .hasMessageContaining("use another backup")
                .extracting(StorageUnavailable::trouble)
                .isEqualTo(Trouble.BACKUP_UNUSABLE);
    }

    @Test
    void without_its_key_nothing_is_said_of_a_backup() {
        Lottery.create(config()).close();

        assertThat(trouble(() -> Lottery.backups(config().with(Map.of())).list())
                        .trouble())
                .isEqualTo(Trouble.KEY_MISSING);
    }
}
