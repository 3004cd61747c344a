package com.nuvana.lottery.verification;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.story.ApprovalStories;
import com.nuvana.lottery.app.story.BooksStories;
import com.nuvana.lottery.app.story.CalendarStories;
import com.nuvana.lottery.app.story.CatalogueStories;
import com.nuvana.lottery.app.story.CloseStories;
import com.nuvana.lottery.app.story.CompensationStories;
import com.nuvana.lottery.app.story.DiscrepancyStories;
import com.nuvana.lottery.app.story.EveryGameStories;
import com.nuvana.lottery.app.story.FirstDayStories;
import com.nuvana.lottery.app.story.OccupiedBinStories;
import com.nuvana.lottery.app.story.ReadingStories;
import com.nuvana.lottery.app.story.ReceivingStories;
import com.nuvana.lottery.app.story.ReportStories;
import com.nuvana.lottery.app.story.SellingStories;
import com.nuvana.lottery.app.story.SettingStories;
import com.nuvana.lottery.app.story.WalkStories;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.domain.pack.PackId;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** All stories, through encrypted SQLite files; a restart closes the file and opens it again. */
class SqliteStoriesTest {

    @TempDir
    private Path home;

    private StoreHandle onDisk(InstantSource clock, IdSource factIds) {
        return SqliteHandle.in(home, clock, factIds);
    }

    @Nested
    class Receiving extends ReceivingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Selling extends SellingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Reading extends ReadingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class OccupiedBin extends OccupiedBinStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Compensation extends CompensationStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class FirstDay extends FirstDayStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Catalogue extends CatalogueStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Settings extends SettingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Close extends CloseStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Calendar extends CalendarStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Report extends ReportStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Discrepancy extends DiscrepancyStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Approval extends ApprovalStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class EveryGame extends EveryGameStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }
    }

    @Nested
    class Books extends BooksStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }

        @Override
        protected void tamperWithJournal(long entry) {
            SqliteHandle.tamper(
                    home,
                    "entries_are_never_changed",
                    "UPDATE journal SET content = replace(content, 'STORE_MANAGER', 'STORE_MANAGEQ') WHERE sequence = ?",
                    entry);
        }

        @Override
        protected void tamperWithPack(PackId pack) {
            SqliteHandle.tamper(home, "none", "UPDATE packs SET position = position + 1 WHERE id = ?", pack.toString());
        }
    }

    @Nested
    class Walk extends WalkStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onDisk(clock, factIds);
        }

        @Override
        protected int steps() {
            return 150;
        }
    }
}
