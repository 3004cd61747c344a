package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * The front door: one store, opened on its encrypted file, with everything that can be done and asked. It is also the
 * one place where the parts are put together.
 *
 * <p>Thread-safe. It starts no thread, keeps no static state, and installs no hook. {@link #close} may be called
 * repeatedly; afterwards everything answers with the trouble CLOSED.
 *
 * <pre>{@code
 * try (Lottery lottery = Lottery.open(LotteryConfig.in(folder))) {
 *     lottery.queries().showStatus().handle();
 * }
 * }</pre>
 */
public final class Lottery implements AutoCloseable {

    private final SqliteStore store;
    private final UnitOfWork work;
    private final PackCommands packs;
    private final BinCommands bins;
    private final DayCommands days;
    private final StoreCommands storeCommands;
    private final EmployeeCommands employees;
    private final Queries queries;

    private Lottery(SqliteStore store, LotteryConfig config, IdSource ids) {
        this.store = store;
        this.work = store.unitOfWork();
        Books books = new Books(config.clock(), ids);
        PinHasher hasher = new BcryptPinHasher();
        this.packs = PackCommands.of(work, books);
        this.bins = BinCommands.of(work, books);
        this.days = DayCommands.of(work, books);
        this.storeCommands = StoreCommands.of(work, books, hasher);
        this.employees = EmployeeCommands.of(work, books, hasher);
        this.queries = Queries.of(work, books);
    }
@@REST@@
}
