package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.StoreHandle;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/** All stories, on a store in memory: fast, and strict about what a refusal may touch. */
class InMemoryStoriesTest {

    private static StoreHandle inMemory(InstantSource clock, IdSource factIds) {
        return StoreHandle.of(new InMemoryStore(clock, factIds));
    }

    @Nested
    class Receiving extends ReceivingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Selling extends SellingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Reading extends ReadingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class OccupiedBin extends OccupiedBinStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Compensation extends CompensationStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class FirstDay extends FirstDayStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Catalogue extends CatalogueStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Settings extends SettingStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Close extends CloseStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Calendar extends CalendarStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Report extends ReportStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Discrepancy extends DiscrepancyStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Approval extends ApprovalStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Books extends BooksStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class EveryGame extends EveryGameStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Walk extends WalkStories {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }
}
