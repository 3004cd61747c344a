package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.testkit.BinsContract;
import com.nuvana.lottery.app.testkit.BusinessDaysContract;
import com.nuvana.lottery.app.testkit.DiscrepanciesContract;
import com.nuvana.lottery.app.testkit.DraftContract;
import com.nuvana.lottery.app.testkit.EmployeesContract;
import com.nuvana.lottery.app.testkit.GamesContract;
import com.nuvana.lottery.app.testkit.JournalContract;
import com.nuvana.lottery.app.testkit.LedgerContract;
import com.nuvana.lottery.app.testkit.OutboxContract;
import com.nuvana.lottery.app.testkit.PackListsContract;
import com.nuvana.lottery.app.testkit.PacksContract;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.app.testkit.StoresContract;
import com.nuvana.lottery.app.testkit.ThreadsContract;
import com.nuvana.lottery.app.testkit.UnitOfWorkContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The store on a file keeps every contract of the ports, as the one in memory does. */
class SqliteStoreContractTest {

    private static StoreHandle onFile(Path home, InstantSource clock, IdSource ids) {
        return Stores.handle(Stores.config(home, clock, ids));
    }

    @Nested
    class UnitOfWork extends UnitOfWorkContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Threads extends ThreadsContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class TheStore extends StoresContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Employees extends EmployeesContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Games extends GamesContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Bins extends BinsContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Packs extends PacksContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class PackLists extends PackListsContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Ledger extends LedgerContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class BusinessDays extends BusinessDaysContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Draft extends DraftContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Discrepancies extends DiscrepanciesContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Journal extends JournalContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @TempDir
        private Path home;

        @Override
        protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
            return onFile(home, clock, factIds);
        }
    }
}
