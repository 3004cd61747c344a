package com.nuvana.lottery.sqlite.internal;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.bin.BinRefusal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that may not grow: for SQLite the same as a full disk, on every machine and in every place of a transaction. */
class PageLimitTest {

    @TempDir
    private Path home;

    private StoreEngine engine;
    private JdbiUnitOfWork work;

    @BeforeEach
    void openAStore() {
        engine = Engines.fresh(home);
        work = Engines.workOn(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** The limit belongs to the connection: it ends when the connection is replaced. */
    private void allowMorePages(int pages) {
        engine.writer().withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                int used;
                try (ResultSet answer = statement.executeQuery("pragma page_count")) {
                    used = answer.getInt(1);
                }
                return statement.execute("pragma max_page_count = " + (used + pages));
            }
        });
    }

    private void importGames() {
        work.<Boolean, BinRefusal>write(Command.named("import"), tx -> {
            for (int game = 0; game < 300; game++) {
                tx.games()
                        .put(aGame().coded(String.format(Locale.ROOT, "%05d", 10_000 + game))
                                .named("Game " + "x".repeat(60))
                                .build());
            }
            return Outcome.accepted(true);
        });
    }

    private StoreContents contents() {
        return work.read(StoreContents::of);
    }

    @Test
    void a_write_that_does_not_fit_leaves_nothing_and_the_same_store_goes_on() {
        StoreContents before = contents();
        for (int pages = 0; pages <= 12; pages += 3) {
            allowMorePages(pages);

            Throwable refused = catchThrowable(this::importGames);

            assertThat(refused)
                    .isInstanceOfSatisfying(
                            StorageUnavailable.class,
                            e -> assertThat(e.trouble()).isEqualTo(Trouble.DISK_FULL));
            assertThat(refused).hasMessageContaining("nothing was booked: make room and try again");
            assertThat(contents()).isEqualTo(before);
        }

        importGames();

        assertThat(work.<Integer>read(views -> views.games().all().size())).isEqualTo(300);
        assertThat(work.<Long>read(views -> views.journal().head().entries())).isEqualTo(1);
        assertThat(engine.health().isSound()).isTrue();
    }

    /** SQLite has rolled back by itself then: what follows must not be committed on its own. */
    @Test
    void work_that_swallows_the_trouble_and_goes_on_writes_nothing() {
        StoreContents before = contents();
        allowMorePages(0);

        Throwable refused = catchThrowable(() -> work.<Boolean>write(tx -> {
            Throwable swallowed = catchThrowable(() -> {
                for (int game = 0; game < 300; game++) {
                    tx.games()
                            .put(aGame().coded(String.format(Locale.ROOT, "%05d", 10_000 + game))
                                    .build());
                }
            });
            assertThat(swallowed).isNotNull();
            Throwable next =
                    catchThrowable(() -> tx.games().put(aGame().coded("777").build()));
            assertThat(next).isSameAs(swallowed);
            return true;
        }));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        StorageUnavailable.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DISK_FULL));
        assertThat(contents()).isEqualTo(before);
    }
}
