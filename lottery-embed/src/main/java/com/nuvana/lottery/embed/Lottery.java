package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import java.security.SecureRandom;
import java.util.function.Function;

/** Stand-in. */
public final class Lottery implements AutoCloseable {

    private final UnitOfWork work;
    private final Books books;

    private Lottery(UnitOfWork work, LotteryConfig config) {
        this.work = work;
        this.books = new Books(config.clock(), new UuidV7Ids(config.clock(), new SecureRandom()));
    }

    public static Lottery open(LotteryConfig config) {
        throw new StorageUnavailable(StorageUnavailable.Trouble.NO_STORE, "no store in " + config.home());
    }

    public <T> T read(Function<Views, T> question) {
        return work.read(question);
    }

    public PackCommands packs() {
        return PackCommands.of(work, books);
    }

    public BinCommands bins() {
        return BinCommands.of(work, books);
    }

    public DayCommands days() {
        return DayCommands.of(work, books);
    }

    public StoreCommands store() {
        return StoreCommands.of(work, books, new BcryptPinHasher());
    }

    public EmployeeCommands employees() {
        return EmployeeCommands.of(work, books, new BcryptPinHasher());
    }

    public Queries queries() {
        return Queries.of(work, books);
    }

    @Override
    public void close() {}
}
