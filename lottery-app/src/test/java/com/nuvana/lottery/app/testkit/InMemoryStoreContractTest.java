package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.IdSource;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/** The fake keeps every contract that the real storage has to keep. */
class InMemoryStoreContractTest {

    private static StoreHandle inMemory(InstantSource clock, IdSource ids) {
        return StoreHandle.of(new InMemoryStore(clock, ids));
    }

    @Nested
    class UnitOfWork extends UnitOfWorkContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Threads extends ThreadsContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Stores extends StoresContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Employees extends EmployeesContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Games extends GamesContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Bins extends BinsContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Packs extends PacksContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class PackLists extends PackListsContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Ledger extends LedgerContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class BusinessDays extends BusinessDaysContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Draft extends DraftContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Discrepancies extends DiscrepanciesContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Journal extends JournalContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return inMemory(clock, factIds);
        }
    }
}
