package com.nuvana.lottery.app.bin;

import static com.nuvana.lottery.domain.Outcome.accepted;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.bin.BinPlan;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.Role;
import java.util.List;
import java.util.stream.Collectors;

/** Makes bins on the lowest free numbers. */
public final class CreateBins {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** How many bins, 1 to 200. */
    public record Command(int count, Authority who) implements Signed {

        @Override
        public String command() {
            return "createBins";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("count", count);
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Makes bins of that store. */
    public CreateBins(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The new bins. Refused ROLE_REQUIRED, BIN_COUNT_OUT_OF_RANGE, STORE_NOT_CONFIGURED. */
    public Outcome<List<Bin>, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(command, tx -> create(tx, command)));
    }

    private Outcome<List<Bin>, Refusal> create(Tx tx, Command command) {
        return Books.store(tx)
                .then(store -> BinPlan.lowestFree(
                        command.count(),
                        tx.bins().live().stream().map(Bin::number).collect(Collectors.toSet())))
                .then(numbers -> accepted(create(tx, numbers, command.who())));
    }

    private List<Bin> create(Tx tx, List<BinNumber> numbers, Authority who) {
        List<Bin> bins = numbers.stream()
                .map(number -> Bin.of(new BinId(books.ids().next()), number))
                .toList();
        tx.bins().create(Change.of(bins, new BinFact.BinsCreated(bins, books.origin(tx, who))));
        return bins;
    }
}
